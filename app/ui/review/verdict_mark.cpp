#include "ui/review/verdict_mark.h"

#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/words.h"

#include <QPainter>

namespace yongping {

VerdictMark::VerdictMark(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    setAccessibleName(verdictWord(m_verdict));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void VerdictMark::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictWord(verdict));
    update();
}

void VerdictMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintVerdictShape(painter, rect(), m_verdict, Theme::instance().verdictColour(m_verdict));
}

} // namespace yongping
