#include "ui/cases/cases_delegate.h"

#include "presentation/cases_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "ui/theme/verdict_shape.h"

#include <QApplication>
#include <QPainter>

#include <array>

namespace yongping {

namespace {

constexpr int Side = 10, BarHeight = 4;

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintMark(QPainter &painter, const QRect &box, const QString &text, const QColor &ink)
{
    const Theme &theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.colour(Theme::Colour::ControlBorder));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(theme.captionFont());
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
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
        paintName(*painter, rect, index);
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

void CasesDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    struct Mark
    {
        QString text;
        Colour ink;
    };
    const std::array<Mark, 3> marks{{{index.data(CasesModel::SettleRole).toString(), Colour::Partial},
                                     {index.data(CasesModel::ExpertsRole).toString(), Colour::SecondText},
                                     {index.data(CasesModel::SampleRole).toBool() ? tr("Sample") : QString(),
                                      Colour::SecondText}}};
    const QFontMetrics small(theme.captionFont());
    const auto widthOf = [&small](const Mark &mark) {
        return mark.text.isEmpty() ? 0 : small.horizontalAdvance(mark.text) + 12;
    };
    // The name keeps at least half of the room; marks that do not fit then are told by the tool tip.
    int room = rect.width() / 2;
    int taken = 0;
    std::array<bool, 3> isShown{};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const int width = widthOf(marks[i]) + Theme::Space8;
        isShown[i] = !marks[i].text.isEmpty() && width <= room;
        room -= isShown[i] ? width : 0;
        taken += isShown[i] ? width : 0;
    }
    const QRect words = rect.adjusted(0, 0, -taken, 0);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    int left = words.left() + painter.fontMetrics().horizontalAdvance(text) + Theme::Space8;
    paintText(painter, words, text, theme.colour(Colour::Text));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!isShown[i])
            continue;
        const QRect box(left, rect.center().y() - small.height() / 2 - 1, widthOf(marks[i]), small.height() + 2);
        paintMark(painter, box, marks[i].text, theme.colour(marks[i].ink));
        left += box.width() + Theme::Space8;
    }
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
