#include "ui/cases/cases_delegate.h"

#include "presentation/cases_model.h"
#include "ui/cases/case_name.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "ui/theme/verdict_shape.h"

#include <QApplication>
#include <QPainter>

namespace yongping {

namespace {

constexpr int BarHeight = 4;

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void CasesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    painter->setPen(theme.colour(Colour::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(theme.bodyFont());
    const QRect rect = option.rect.adjusted(Side, 0, -Side, -1);
    switch (index.column()) {
    case CasesModel::Name:
        CaseName(index, rect.width()).paint(*painter, rect);
        break;
    case CasesModel::ProgressShare:
        paintProgress(*painter, rect, index);
        break;
    case CasesModel::ConclusionName: {
        const auto conclusion = Conclusion(index.data(CasesModel::ConclusionRole).toInt());
        painter->setFont(theme.captionFont());
        VerdictChip::paint(*painter, rect, shapeOf(conclusion), index.data().toString());
        break;
    }
    case CasesModel::Due: {
        const bool isOverdue = index.data(CasesModel::OverdueRole).toBool();
        paintText(*painter, rect, index.data().toString(),
                  theme.colour(isOverdue ? Colour::NotMet : Colour::SecondText));
        break;
    }
    case CasesModel::Updated:
        paintText(*painter, rect, index.data().toString(), theme.colour(Colour::SecondText));
        break;
    default:
        paintText(*painter, rect, index.data().toString(), theme.colour(Colour::Text));
    }
    painter->restore();
}

void CasesDelegate::paintProgress(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const int answered = index.data(CasesModel::AnsweredRole).toInt();
    const int total = index.data(CasesModel::TotalRole).toInt();
    painter.setFont(theme.captionFont());
    const int figures = painter.fontMetrics().horizontalAdvance(QStringLiteral("000/000"));
    const QRectF bar(rect.left(), rect.center().y() - BarHeight / 2.0 + 0.5,
                     qMax(0, rect.width() - figures - Theme::Space8), BarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Theme::Colour::Line));
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    if (answered > 0 && total > 0) {
        QRectF done = bar;
        done.setWidth(qMax(qreal(BarHeight), bar.width() * answered / total));
        painter.setBrush(theme.colour(Theme::Colour::Accent));
        painter.drawRoundedRect(done, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter.setPen(theme.colour(Theme::Colour::SecondText));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
}

QSize CasesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetrics body(Theme::instance().bodyFont());
    const int width = body.horizontalAdvance(index.data().toString()) + 2 * Side;
    return {width, qMax(Theme::ChecklistControlHeight, body.height() + Theme::Space16)};
}

} // namespace yongping
