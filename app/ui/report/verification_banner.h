#pragma once

#include "judgement/verdict.h"
#include "workstation/reports.h"

#include <QFrame>

class QLabel;

namespace yongping {

// The verdict in whose shape and colour the state of a document's signatures ("whole", "changed", …) is shown.
Verdict shapeOfState(const QString &state);
Verdict shapeOfSigner(const VerificationSummary::Signer &signer);

// One sentence about the signatures of a document, with the shape of its verdict, on a quiet ground of its colour.
class VerificationBanner : public QFrame
{
    Q_OBJECT
public:
    explicit VerificationBanner(QWidget *parent = nullptr);

    // `of`: the name of the file it is about; empty for the report of the open review.
    void setSummary(const VerificationSummary &summary, const QString &of);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showShape();

    QLabel *m_shape;
    QLabel *m_sentence;
    Verdict m_verdict = Verdict::Undetermined;
};

} // namespace yongping
