#include "ui/panel/panel_delegate.h"

#include "presentation/panel_table_model.h"
#include "ui/panel/panel_mark.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/words.h"

#include <QPainter>

#include <array>

namespace yongping {

namespace {

constexpr int Side = 8, ClauseSide = 12, Above = 7, Shape = 16, Gap = 6, Remark = 13;

int wordsWidth(const QString &word)
{
    return Shape + Gap + QFontMetrics(Theme::instance().bodyFont()).horizontalAdvance(word);
}

} // namespace

int PanelDelegate::widthWithWords()
{
    constexpr std::array Usual{Verdict::Met, Verdict::Partial, Verdict::NotMet, Verdict::Undetermined, Verdict::NotDue};
    int width = 0;
    for (const Verdict verdict : Usual)
        width = qMax(width, wordsWidth(verdictWord(verdict)));
    return width + Gap + Remark + 2 * Side;
}

QSize PanelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::instance();
    return {Theme::Space32,
            QFontMetrics(theme.bodyFont()).height() + QFontMetrics(theme.captionFont()).height() + 2 * Above};
}

void PanelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const bool isPanel = index.column() == index.model()->columnCount() - 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Theme::Colour::AccentSoft));
    else if (isPanel)
        painter->fillRect(option.rect, theme.colour(Theme::Colour::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Theme::Colour::Line));
    if (index.column() == PanelTableModel::ClauseColumn) {
        if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              theme.colour(Theme::Colour::Accent));
        paintClause(*painter, option.rect, index);
    } else {
        paintVerdict(*painter, option.rect, index, isPanel || m_showsWords);
    }
    painter->restore();
}

void PanelDelegate::paintClause(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics body(theme.bodyFont());
    const QFontMetrics caption(theme.captionFont());
    const auto mark = static_cast<PanelTableModel::Mark>(index.data(PanelTableModel::MarkRole).toInt());
    const QRect area = rect.adjusted(ClauseSide, Above, -Side, -Above);
    paintPanelMark(painter, QRectF(area.left(), area.top() + (body.height() - Shape) / 2.0, Shape, Shape), mark);

    QRect line(area.left() + Shape + Gap, area.top(), area.width() - Shape - Gap, body.height());
    painter.setFont(theme.bodyFont());
    painter.setPen(theme.colour(Theme::Colour::Text));
    painter.drawText(line, Qt::AlignVCenter, body.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));

    line = QRect(line.left(), line.bottom() + 1, line.width(), caption.height());
    painter.setFont(theme.captionFont());
    const QString word = PanelTableModel::markWord(mark);
    if (!word.isEmpty()) {
        painter.setPen(theme.colour(markColour(mark)));
        painter.drawText(line, Qt::AlignVCenter, caption.elidedText(word, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + caption.horizontalAdvance(word) + Theme::Space8);
    }
    painter.setPen(theme.colour(Theme::Colour::SecondText));
    if (line.width() > 2 * Theme::Space16) {
        const QString text = index.data(PanelTableModel::TextRole).toString();
        painter.drawText(line, Qt::AlignVCenter, caption.elidedText(text, Qt::ElideRight, line.width()));
    }
}

void PanelDelegate::paintVerdict(QPainter &painter, const QRect &rect, const QModelIndex &index, bool withWord) const
{
    const Theme &theme = Theme::instance();
    const auto verdict = static_cast<Verdict>(index.data(PanelTableModel::VerdictRole).toInt());
    const QFontMetrics body(theme.bodyFont());
    const QFontMetrics caption(theme.captionFont());
    if (index.data(PanelTableModel::OutlierRole).toBool()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.verdictSoftColour(verdict));
        painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -3.5), Theme::Radius, Theme::Radius);
    }
    const bool hasRemark = !index.data(PanelTableModel::RemarkRole).toString().isEmpty();
    const int wanted = withWord ? wordsWidth(index.data().toString()) : Shape;
    const int whole = qMin(wanted + (hasRemark ? Gap / 2 + Remark : 0), rect.width() - 4);
    QRect line(rect.left() + (rect.width() - whole) / 2, rect.top() + Above, whole, body.height());
    paintVerdictShape(painter, QRectF(line.left(), line.top() + (line.height() - Shape) / 2.0, Shape, Shape), verdict,
                      theme.verdictColour(verdict));
    if (withWord) {
        const int room = line.width() - Shape - Gap - (hasRemark ? Gap / 2 + Remark : 0);
        painter.setFont(theme.bodyFont());
        painter.setPen(theme.verdictColour(verdict));
        painter.drawText(line.adjusted(Shape + Gap, 0, 0, 0), Qt::AlignVCenter,
                         body.elidedText(index.data().toString(), Qt::ElideRight, room + 1));
    }
    if (hasRemark) {
        const QRect mark(line.right() - Remark + 1, line.top() + (line.height() - Remark) / 2, Remark, Remark);
        theme.icon(QStringLiteral("remark"), Theme::Colour::SecondText).paint(&painter, mark);
    }
    painter.setFont(theme.captionFont());
    painter.setPen(theme.colour(Theme::Colour::SecondText));
    const QRect points(rect.left() + 2, line.bottom() + 1, rect.width() - 4, caption.height());
    painter.drawText(
        points, Qt::AlignCenter,
        caption.elidedText(index.data(PanelTableModel::PointsRole).toString(), Qt::ElideRight, points.width()));
}

} // namespace yongping
