#include "ui/report/kind_choice.h"

#include "ui/report/report_words.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include <array>

namespace yongping {

namespace {

constexpr std::array Order{ReportKind::Review, ReportKind::Acceptance, ReportKind::Ledger};
constexpr std::array Names{"kindReview", "kindAcceptance", "kindLedger"};

// One field of the control.
class Segment : public QRadioButton
{
public:
    Segment(ReportKind kind, QWidget *parent) : QRadioButton(kindShortWord(kind), parent), m_kind(kind)
    {
        setObjectName(QString::fromLatin1(Names[std::size_t(kind)]));
        setAccessibleName(kindWord(kind));
        setToolTip(kindWord(kind));
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(Theme::ControlHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(chosenFont()).horizontalAdvance(text()) + 2 * Theme::Space8, Theme::ControlHeight};
    }
    // Narrower, the word is elided.
    QSize minimumSizeHint() const override { return {Theme::ControlHeight, Theme::ControlHeight}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isQuiet = !isChecked() && !underMouse();
        painter.setPen(theme.colour(Theme::Colour::ControlBorder));
        painter.setBrush(theme.colour(isQuiet ? Theme::Colour::Surface : Theme::Colour::AccentSoft));
        painter.drawPath(outline());
        if (hasFocus()) {
            painter.setPen(QPen(theme.colour(Theme::Colour::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
        const QFont font = isChecked() ? chosenFont() : theme.bodyFont();
        painter.setFont(font);
        painter.setPen(theme.colour(isChecked() ? Theme::Colour::Accent : Theme::Colour::Text));
        const QRect words = rect().adjusted(Theme::Space4, 0, -Theme::Space4, 0);
        painter.drawText(words, Qt::AlignCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    static QFont chosenFont()
    {
        QFont font = Theme::instance().bodyFont();
        font.setBold(true);
        return font;
    }

    // Rounded at the outer ends of the control only; neighbours share a line.
    QPainterPath outline() const
    {
        const bool isFirst = m_kind == Order.front();
        const bool isLast = m_kind == Order.back();
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, isLast ? -0.5 : 0.5, -0.5);
        QPainterPath path;
        path.addRoundedRect(area, Theme::Radius, Theme::Radius);
        QPainterPath square;
        if (!isFirst)
            square.addRect(area.adjusted(0, 0, -area.width() / 2, 0));
        if (!isLast)
            square.addRect(area.adjusted(area.width() / 2, 0, 0, 0));
        return path.united(square);
    }

    ReportKind m_kind;
};

} // namespace

KindChoice::KindChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("kindChoice"));
    setAccessibleName(tr("Kind of report"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ReportKind kind : Order) {
        auto *segment = new Segment(kind, this);
        m_group->addButton(segment, static_cast<int>(kind));
        row->addWidget(segment);
    }
    showKind(ReportKind::Review);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<ReportKind>(id)); });
}

void KindChoice::showKind(ReportKind kind, bool isChosen)
{
    QAbstractButton *segment = m_group->button(static_cast<int>(kind));
    setFocusProxy(segment);
    m_group->setExclusive(isChosen);
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(isChosen && each == segment);
}

} // namespace yongping
