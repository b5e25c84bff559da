#include "ui/review/row_delegates.h"

#include "presentation/review_elements_model.h"
#include "presentation/review_history_model.h"
#include "presentation/review_open_model.h"
#include "presentation/review_proof_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/data_words.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace yongping {

namespace {

constexpr int Side = 12, Above = 8, Gap = 8, LineGap = 2;
constexpr int RingSize = 24, RingStroke = 3, ShapeSize = 16;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return depth;
}

int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.rect.width();
    int width = view->viewport()->width();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        width -= tree->indentation() * (depthOf(index) + (tree->rootIsDecorated() ? 1 : 0));
    return width;
}

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, qMax(1, width), 10'000), Qt::TextWordWrap, text).height();
}

QFont textFont(bool heading)
{
    QFont font = Theme::instance().bodyFont();
    font.setBold(heading);
    return font;
}

Verdict verdictOf(const QModelIndex &index, int role)
{
    return static_cast<Verdict>(index.data(role).toInt());
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Content row = content(index);
    const int mark = row.markWidth > 0 ? row.markWidth + Gap : 0;
    const int width = widthOf(option, index);
    const int text = width - 2 * Side - mark - row.right;
    int height = textHeight(textFont(row.heading), row.text, text) + (row.heading ? Above : 0);
    if (!row.caption.isEmpty())
        height += LineGap + textHeight(theme.captionFont(), row.caption, text);
    return {width, qMax(height, row.markWidth) + 2 * Above};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Content row = content(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool warm = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || warm)
        painter->fillRect(option.rect, theme.colour(selected ? Theme::Colour::AccentSoft : Theme::Colour::Window));
    if (row.emphasised)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme.colour(Theme::Colour::Accent));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Theme::Colour::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }

    QRect area = option.rect.adjusted(Side, Above, -Side, -Above);
    if (row.markWidth > 0) {
        const int line = QFontMetrics(theme.bodyFont()).height();
        const int top = area.top() + qMax(0, (line - row.markWidth) / 2);
        paintMark(*painter, QRect(area.left(), top, row.markWidth, row.markWidth), index);
        area.setLeft(area.left() + row.markWidth + Gap);
    }
    if (row.right > 0) {
        paintRight(*painter, QRect(area.right() - row.right + 1, area.top(), row.right, area.height()), index);
        area.setRight(area.right() - row.right);
    }
    if (row.heading)
        area.setTop(area.top() + Above);
    const int textSpace = textHeight(textFont(row.heading), row.text, area.width());
    painter->setFont(textFont(row.heading));
    painter->setPen(theme.colour(row.quiet ? Theme::Colour::SecondText : Theme::Colour::Text));
    painter->drawText(QRect(area.left(), area.top(), area.width(), textSpace), Qt::TextWordWrap, row.text);
    painter->setFont(theme.captionFont());
    painter->setPen(theme.colour(Theme::Colour::SecondText));
    painter->drawText(area.adjusted(0, textSpace + LineGap, 0, Above), Qt::TextWordWrap, row.caption);
    painter->restore();
}

void RowDelegate::paintMark(QPainter &, const QRect &, const QModelIndex &) const {}

void RowDelegate::paintRight(QPainter &, const QRect &, const QModelIndex &) const {}

RowDelegate::Content ElementDelegate::content(const QModelIndex &index) const
{
    const int answered = index.data(ReviewElementsModel::AnsweredRole).toInt();
    const int total = index.data(ReviewElementsModel::TotalRole).toInt();
    Content row;
    row.text = index.data().toString();
    //: Answered of all checks of an element, in a narrow list
    row.caption = total > 0 ? tr("%1/%2").arg(answered).arg(total) : tr("not judged");
    const int flagged = index.data(ReviewElementsModel::FlaggedRole).toInt();
    if (flagged > 0) {
        //: %1 answered of all checks, such as 3/8
        row.caption = tr("%1 · %n flagged", nullptr, flagged).arg(row.caption);
    }
    row.markWidth = RingSize;
    row.right = ShapeSize + Gap;
    return row;
}

void ElementDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const int answered = index.data(ReviewElementsModel::AnsweredRole).toInt();
    const int total = index.data(ReviewElementsModel::TotalRole).toInt();
    constexpr double Inset = RingStroke / 2.0 + 1;
    const QRectF ring = QRectF(rect).adjusted(Inset, Inset, -Inset, -Inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Theme::Colour::Line), RingStroke));
    painter.drawEllipse(ring);
    if (total == 0 || answered == 0)
        return;
    constexpr int Sixteenths = 16, Top = 90, Whole = 360;
    painter.setPen(QPen(theme.colour(Theme::Colour::Accent), RingStroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, Top * Sixteenths, -Whole * Sixteenths * answered / total);
}

void ElementDelegate::paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Verdict verdict = verdictOf(index, ReviewElementsModel::VerdictRole);
    const QRectF shape(rect.right() - ShapeSize + 1, rect.top() + (rect.height() - ShapeSize) / 2.0, ShapeSize,
                       ShapeSize);
    paintVerdictShape(painter, shape, verdict, Theme::instance().verdictColour(verdict));
}

RowDelegate::Content ProofDelegate::content(const QModelIndex &index) const
{
    const Verdict verdict = verdictOf(index, ReviewProofModel::VerdictRole);
    Content row;
    row.text = index.data().toString();
    row.markWidth = ShapeSize;
    row.emphasised = index.data(ReviewProofModel::CarriesRole).toBool();
    row.quiet = verdict == Verdict::NotDue || verdict == Verdict::NotApplicable
        || index.data(ReviewProofModel::EncouragedRole).toBool();
    return row;
}

void ProofDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Verdict verdict = verdictOf(index, ReviewProofModel::VerdictRole);
    paintVerdictShape(painter, rect, verdict, Theme::instance().verdictColour(verdict));
}

RowDelegate::Content OpenDelegate::content(const QModelIndex &index) const
{
    const bool decisive = index.data(ReviewOpenModel::DecisiveRole).toBool();
    const QString clause = index.data(ReviewOpenModel::ClauseNameRole).toString();
    Content row;
    row.text = index.data().toString();
    row.caption = decisive ? tr("%1 · can decide the conclusion").arg(clause) : clause;
    row.emphasised = decisive;
    return row;
}

RowDelegate::Content FoundDelegate::content(const QModelIndex &index) const
{
    constexpr qsizetype Most = 120;
    Content row;
    row.text = index.data().toString();
    row.caption = index.data(TextRole).toString();
    if (row.caption.size() > Most)
        row.caption = row.caption.left(Most - 1) + u'…';
    return row;
}

RowDelegate::Content HistoryDelegate::content(const QModelIndex &index) const
{
    Content row;
    row.text = index.data().toString();
    row.heading = index.data(ReviewHistoryModel::HeadingRole).toBool();
    if (row.heading)
        return row;
    const QDateTime at = index.data(ReviewHistoryModel::AtRole).toDateTime();
    const bool dayShown = index.data(ReviewHistoryModel::DayShownRole).toBool();
    const QString when = dayShown ? momentText(at) : at.toString(QStringLiteral("HH:mm"));
    //: When a change was made, and by whom
    row.caption = tr("%1 · %2").arg(when, index.data(ReviewHistoryModel::ActorRole).toString());
    if (dayShown && index.data(ReviewHistoryModel::PresentRole).toBool()) {
        row.emphasised = true;
        //: %1 when and by whom; this change made what stands now
        row.caption = tr("%1 · as it stands now").arg(row.caption);
    }
    row.right = index.data(ReviewHistoryModel::GoBackRole).toBool() ? ShapeSize + Gap : 0;
    return row;
}

void HistoryDelegate::paintRight(QPainter &painter, const QRect &rect, const QModelIndex &) const
{
    const QRect place(rect.right() - ShapeSize + 1, rect.top(), ShapeSize, ShapeSize);
    Theme::instance().icon(QStringLiteral("undo"), Theme::Colour::Accent).paint(&painter, place);
}

bool HistoryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return RowDelegate::editorEvent(event, model, option, index);
    const int right = content(index).right;
    const bool onWayBack =
        right > 0 && static_cast<QMouseEvent *>(event)->position().x() > option.rect.right() - Side - right;
    if (onWayBack)
        Q_EMIT goBackClicked(index);
    else
        Q_EMIT rowClicked(index);
    return true;
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const int right = event->type() == QEvent::ToolTip ? content(index).right : 0;
    if (right == 0 || event->pos().x() <= option.rect.right() - Side - right)
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tr("Go back to this"), view);
    return true;
}

} // namespace yongping
