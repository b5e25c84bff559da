#include "ui/panel/decision_choice.h"

#include "ui/panel/panel_mark.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/panel_words.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace yongping {

namespace {

constexpr std::array Order{Decision::Accepted, Decision::AcceptedAfterRectification, Decision::Rejected};
constexpr int Side = 12, Mark = 16, Gap = 8;

// One field of the control: its shape and its word, on the ground of its colour once it is chosen.
class Segment : public QRadioButton
{
public:
    Segment(Decision decision, QWidget *parent) : QRadioButton(decisionWord(decision), parent), m_decision(decision)
    {
        setObjectName(QString(QStringLiteral("decision.") + name(decision)));
        setAccessibleName(text());
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(Theme::ControlHeight + 1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::instance().bodyFont());
        return {Side + Mark + Gap + metrics.horizontalAdvance(text()) + Side, Theme::ControlHeight + 1};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        const Verdict verdict = shapeOf(m_decision);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = isChecked()                   ? theme.verdictSoftColour(verdict)
                              : underMouse() && isEnabled() ? theme.colour(Theme::Colour::AccentSoft)
                                                            : theme.colour(Theme::Colour::Surface);
        painter.setPen(theme.colour(isEnabled() ? Theme::Colour::ControlBorder : Theme::Colour::Line));
        painter.setBrush(ground);
        painter.drawPath(outline(QRectF(rect()).adjusted(0.5, 0.5, -0.5, m_decision == Order.back() ? -0.5 : 0.5)));
        if (hasFocus()) {
            painter.setPen(QPen(theme.colour(Theme::Colour::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
        const QColor quiet = theme.colour(isEnabled() ? Theme::Colour::SecondText : Theme::Colour::Disabled);
        const QColor ink = theme.colour(isEnabled() ? Theme::Colour::Text : Theme::Colour::Disabled);
        paintVerdictShape(painter, QRectF(Side, (height() - Mark) / 2.0, Mark, Mark), verdict,
                          isChecked() ? theme.verdictColour(verdict) : quiet);
        QFont font = theme.bodyFont();
        font.setBold(isChecked());
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.verdictColour(verdict) : ink);
        const QRect words = rect().adjusted(Side + Mark + Gap, 0, -Side / 2, 0);
        painter.drawText(words, Qt::AlignVCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    // Rounded at the outer ends of the control only.
    QPainterPath outline(const QRectF &rect) const
    {
        QPainterPath path;
        path.addRoundedRect(rect, Theme::Radius, Theme::Radius);
        QPainterPath square;
        if (m_decision != Order.front())
            square.addRect(rect.adjusted(0, 0, 0, -rect.height() / 2));
        if (m_decision != Order.back())
            square.addRect(rect.adjusted(0, rect.height() / 2, 0, 0));
        return path.united(square);
    }

    Decision m_decision;
};

} // namespace

DecisionChoice::DecisionChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Decision decision : Order) {
        auto *segment = new Segment(decision, this);
        m_group->addButton(segment, static_cast<int>(decision));
        column->addWidget(segment);
    }
    // The style sheet lets a radio button shrink further than its field may.
    setFixedHeight(static_cast<int>(Order.size()) * (Theme::ControlHeight + 1));
    setFocusProxy(m_group->buttons().constFirst());
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosen();
    });
}

void DecisionChoice::showDecision(std::optional<Decision> decision)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (const Decision each : Order)
        m_group->button(static_cast<int>(each))->setChecked(each == decision);
    m_group->setExclusive(true);
}

std::optional<Decision> DecisionChoice::decision() const
{
    return m_group->checkedId() < 0 ? std::nullopt : std::optional(static_cast<Decision>(m_group->checkedId()));
}

} // namespace yongping
