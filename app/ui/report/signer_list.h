#pragma once

#include "judgement/verdict.h"
#include "workstation/reports.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yongping {

// Who has signed a document: a shape, a name, a time and a sentence for each; then who may still sign.
class SignerList : public QWidget
{
    Q_OBJECT
public:
    explicit SignerList(QWidget *parent = nullptr);

    // `open`: what the fields that are not signed yet say of themselves.
    void setSigners(const std::vector<VerificationSummary::Signer> &signers, const QStringList &open = {});

private:
    QWidget *entryFor(const VerificationSummary::Signer &signer);
    QWidget *entryFor(const QString &openField);
    QWidget *entry(Verdict shape, const QStringList &lines);

    QVBoxLayout *m_layout;
};

} // namespace yongping
