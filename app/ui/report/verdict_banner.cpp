#include "ui/report/verdict_banner.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yongping {

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_sentence(new QLabel(this)), m_column(new QVBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->setSpacing(Theme::Space8);
    m_column->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    layout->setSpacing(Theme::Space12);
    layout->addWidget(m_shape, 0, Qt::AlignVCenter);
    layout->addLayout(m_column, 1);
    connect(&Theme::instance(), &Theme::changed, this, &VerdictBanner::showShape);
}

void VerdictBanner::say(Verdict verdict, const QString &sentence)
{
    m_verdict = verdict;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    showShape();
}

void VerdictBanner::addBeside(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(widget, 0, Qt::AlignTop);
}

void VerdictBanner::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showShape();
}

void VerdictBanner::showShape()
{
    m_shape->setPixmap(Theme::instance().verdictShape(m_verdict, Theme::IconSize, devicePixelRatioF()));
    update();
}

void VerdictBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().verdictSoftColour(m_verdict));
}

} // namespace yongping
