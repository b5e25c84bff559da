#pragma once

#include "judgement/answers.h"
#include "judgement/verdict.h"

#include <QRadioButton>

namespace yongping {

// One of the four fields of a judgement: its digit while it is free, its shape once it is chosen. Never takes the
// keyboard itself; the control that it is a part of does.
class JudgementSegment : public QRadioButton
{
    Q_OBJECT
public:
    JudgementSegment(Judgement judgement, int digit, QWidget *parent);

    Judgement judgement() const { return m_judgement; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Judgement m_judgement;
    int m_digit;
};

// The verdict that a part judged like this has; gives the shape and the colour.
Verdict shapeOf(Judgement judgement);

} // namespace yongping
