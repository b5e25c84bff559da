#pragma once

#include "judgement/verdict.h"

#include <QWidget>

namespace yongping {

// A verdict as its shape alone, for places where the word stands beside it already; says the word to a screen reader.
class VerdictMark : public QWidget
{
    Q_OBJECT
public:
    VerdictMark(int size, QWidget *parent);

    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Undetermined;
};

} // namespace yongping
