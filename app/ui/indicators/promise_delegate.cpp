#include "ui/indicators/promise_delegate.h"

#include "presentation/promise_table_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Side = 8, Above = 6;

} // namespace

void PromiseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics body(theme.bodyFont());
    const QFontMetrics caption(theme.captionFont());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Theme::Colour::AccentSoft));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Theme::Colour::Line));
    const QString text = index.data().toString();
    const QString second = index.data(PromiseTableModel::SecondRole).toString();
    const int side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    const bool isChip = index.data(PromiseTableModel::VerdictRole).isValid();
    const int first = isChip ? VerdictChip::sizeFor(caption, text).height() : body.height();
    const int whole = first + (second.isEmpty() ? 0 : caption.height() + 1);
    QRect line = option.rect.adjusted(Side, (option.rect.height() - whole) / 2, -Side, 0);
    line.setHeight(first);
    if (isChip) {
        painter->setFont(theme.captionFont());
        VerdictChip::paint(*painter, line, static_cast<Verdict>(index.data(PromiseTableModel::VerdictRole).toInt()),
                           text);
    } else {
        painter->setFont(theme.bodyFont());
        painter->setPen(theme.colour(Theme::Colour::Text));
        painter->drawText(line, Qt::AlignVCenter | side, body.elidedText(text, Qt::ElideRight, line.width()));
    }
    line = QRect(line.left(), line.bottom() + 2, line.width(), caption.height());
    painter->setFont(theme.captionFont());
    painter->setPen(theme.colour(Theme::Colour::SecondText));
    painter->drawText(line, Qt::AlignVCenter | side, caption.elidedText(second, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PromiseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics body(theme.bodyFont());
    const QFontMetrics caption(theme.captionFont());
    const QString text = index.data().toString();
    const int first = index.data(PromiseTableModel::VerdictRole).isValid() ? VerdictChip::sizeFor(caption, text).width()
                                                                           : body.horizontalAdvance(text);
    const int second = caption.horizontalAdvance(index.data(PromiseTableModel::SecondRole).toString());
    return {qMax(first, second) + 2 * Side + 2, body.height() + caption.height() + 2 * Above + 4};
}

} // namespace yongping
