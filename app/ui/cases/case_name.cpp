#include "ui/cases/case_name.h"

#include "presentation/cases_model.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace yongping {

namespace {

constexpr int FlaskSize = 16, SignSize = 14, MarkPadding = 6;
constexpr int Flask = FlaskSize + Theme::Space4;

QFontMetrics body() { return QFontMetrics(Theme::instance().bodyFont()); }
QFontMetrics small() { return QFontMetrics(Theme::instance().captionFont()); }

void paintSign(QPainter &painter, const QPoint &topLeft, int size, const QString &name, Theme::Colour colour)
{
    Theme::instance().icon(name, colour).paint(&painter, QRect(topLeft, QSize(size, size)));
}

} // namespace

int CaseName::Mark::width(bool isBrief) const
{
    const int text = isBrief ? SignSize + Theme::Space4 + small().horizontalAdvance(figure)
                             : small().horizontalAdvance(words);
    return text + 2 * MarkPadding;
}

CaseName::CaseName(const QModelIndex &index, int width)
    : m_name(index.data().toString())
    , m_isSample(index.data(CasesModel::SampleRole).toBool())
    , m_width(width)
{
    const auto add = [this, &index](const QString &icon, CasesModel::Role words, CasesModel::Role figure, bool warns) {
        if (const QString text = index.data(words).toString(); !text.isEmpty())
            m_marks.push_back({icon, text, index.data(figure).toString(), warns});
    };
    add(QStringLiteral("warning"), CasesModel::SettleRole, CasesModel::SettleBriefRole, true);
    add(QStringLiteral("panel"), CasesModel::ExpertsRole, CasesModel::ExpertsBriefRole, false);
    m_isBrief = !isWhole();
}

int CaseName::marksWidth() const
{
    int width = 0;
    for (const Mark &mark : m_marks)
        width += mark.width(m_isBrief) + Theme::Space8;
    return width;
}

int CaseName::nameWidth() const
{
    return m_width - (m_isSample ? Flask : 0) - marksWidth();
}

bool CaseName::isWhole() const
{
    return body().horizontalAdvance(m_name) <= nameWidth();
}

void CaseName::paint(QPainter &painter, const QRect &rect) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    QRect words = rect;
    if (m_isSample) {
        paintSign(painter, {rect.left(), rect.center().y() - FlaskSize / 2 + 1}, FlaskSize, QStringLiteral("sample"),
                  Colour::SecondText);
        words.setLeft(rect.left() + Flask);
    }
    words.setWidth(nameWidth());
    const QString text = body().elidedText(m_name, Qt::ElideRight, words.width());
    painter.setFont(theme.bodyFont());
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    const int height = qMax(small().height(), SignSize) + 2;
    int left = words.left() + body().horizontalAdvance(text) + Theme::Space8;
    for (const Mark &mark : m_marks) {
        const QRect box(left, rect.center().y() - height / 2, mark.width(m_isBrief), height);
        paintMark(painter, box, mark);
        left += box.width() + Theme::Space8;
    }
}

void CaseName::paintMark(QPainter &painter, const QRect &box, const Mark &mark) const
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    const Colour ink = mark.warns ? Colour::Partial : Colour::SecondText;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.colour(Colour::ControlBorder));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inner = box.adjusted(MarkPadding, 0, -MarkPadding, 0);
    if (m_isBrief) {
        paintSign(painter, {inner.left(), box.center().y() - SignSize / 2 + 1}, SignSize, mark.icon, ink);
        inner.setLeft(inner.left() + SignSize + Theme::Space4);
    }
    painter.setFont(theme.captionFont());
    painter.setPen(theme.colour(ink));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, m_isBrief ? mark.figure : mark.words);
}

} // namespace yongping
