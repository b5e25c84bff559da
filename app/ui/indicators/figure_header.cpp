#include "ui/indicators/figure_header.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Side = 8, Lines = 2;

} // namespace

FigureHeader::FigureHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
}

QSize FigureHeader::sizeHint() const
{
    const int line = QFontMetrics(Theme::instance().captionFont()).height();
    return {QHeaderView::sizeHint().width(), Lines * line + Theme::Space8};
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int alignment =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    painter->save();
    painter->setFont(theme.captionFont());
    painter->setPen(theme.colour(Theme::Colour::SecondText));
    painter->drawText(rect.adjusted(Side, 0, -Side, -Theme::Space4), alignment | Qt::AlignBottom | Qt::TextWordWrap,
                      words);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Theme::Colour::Line));
    painter->restore();
}

} // namespace yongping
