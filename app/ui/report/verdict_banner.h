#pragma once

#include "judgement/verdict.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace yongping {

// One sentence with the shape of a verdict, on a quiet ground of its colour.
class VerdictBanner : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void say(Verdict verdict, const QString &sentence);

protected:
    QLabel *sentence() const { return m_sentence; }
    void addBeside(QWidget *widget); // at the end of the line
    void addBelow(QWidget *widget);  // under the sentence
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showShape();

    QLabel *m_shape;
    QLabel *m_sentence;
    QVBoxLayout *m_column;
    Verdict m_verdict = Verdict::Undetermined;
};

} // namespace yongping
