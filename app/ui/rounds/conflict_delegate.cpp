#include "ui/rounds/conflict_delegate.h"

#include "presentation/merge_conflicts_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

namespace yongping {

namespace {

constexpr int Side = Theme::Space12, Mark = 16;
constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

bool isValue(const QModelIndex &index)
{
    return index.column() != MergeConflictsModel::What;
}

// The upper and the lower text of a cell with their fonts: place and subject, or value and author.
struct CellTexts
{
    QString upper;
    QString lower;
    QFont upperFont;
    QFont lowerFont;
};

CellTexts textsOf(const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const QString text = index.data().toString();
    if (isValue(index))
        return {text, index.data(MergeConflictsModel::AuthorRole).toString(), theme.bodyFont(), theme.captionFont()};
    return {index.data(MergeConflictsModel::PlaceRole).toString(), text, theme.captionFont(), theme.bodyFont()};
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, INT_MAX / 2), Wrapped, text).height();
}

QRect insideOf(const QRect &cell, const QModelIndex &index)
{
    const int mark = isValue(index) ? Mark + Theme::Space8 : 0;
    return cell.adjusted(Side + mark, Theme::Space8, -Side, -Theme::Space8);
}

} // namespace

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    const bool isChosen = index.data(MergeConflictsModel::ChosenRole).toBool();
    painter->save();
    painter->fillRect(option.rect, theme.colour(isChosen ? Colour::AccentSoft : Colour::Surface));
    painter->setPen(theme.colour(Colour::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected) && !isValue(index))
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1,
                          theme.colour(Colour::Accent));

    const CellTexts texts = textsOf(index);
    const QRect inside = insideOf(option.rect, index);
    const int upper = heightOf(texts.upper, texts.upperFont, inside.width());
    painter->setFont(texts.upperFont);
    painter->setPen(theme.colour(isValue(index) ? Colour::Text : Colour::SecondText));
    painter->drawText(inside, Wrapped, texts.upper);
    painter->setFont(texts.lowerFont);
    painter->setPen(theme.colour(isValue(index) ? Colour::SecondText : Colour::Text));
    painter->drawText(inside.adjusted(0, upper + Theme::Space4, 0, 0), Wrapped, texts.lower);
    if (isValue(index)) {
        const int line = QFontMetrics(texts.upperFont).height();
        paintMark(*painter, QPoint(option.rect.left() + Side, inside.top() + (line - Mark) / 2), isChosen);
    }
    painter->restore();
}

void ConflictDelegate::paintMark(QPainter &painter, const QPoint &corner, bool isChosen) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    const QRectF circle = QRectF(corner, QSizeF(Mark, Mark)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(isChosen ? Colour::Accent : Colour::ControlBorder));
    painter.setBrush(theme.colour(isChosen ? Colour::Accent : Colour::Surface));
    painter.drawEllipse(circle);
    if (!isChosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::OnAccent));
    painter.drawEllipse(circle.center(), 3, 3);
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    const CellTexts texts = textsOf(index);
    const int inside = qMax(1, insideOf(QRect(0, 0, width, 0), index).width());
    const int height = heightOf(texts.upper, texts.upperFont, inside) + heightOf(texts.lower, texts.lowerFont, inside);
    return {width, height + Theme::Space4 + 2 * Theme::Space8 + 1};
}

} // namespace yongping
