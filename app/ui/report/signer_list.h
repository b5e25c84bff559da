#pragma once

#include "judgement/verdict.h"
#include "ui/report/signable.h"
#include "workstation/reports.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yongping {

// Who has signed a document: a shape, a name, where, when and a sentence for each; then who may still sign.
class SignerList : public QWidget
{
    Q_OBJECT
public:
    explicit SignerList(QWidget *parent = nullptr);

    // The labels of the fields are told, as far as there are some to tell them apart.
    void setSigners(const std::vector<VerificationSummary::Signer> &signers, const Signable &fields = {});

private:
    QWidget *entryFor(const VerificationSummary::Signer &signer, const QString &field);
    QWidget *entryFor(const QString &openField);
    QWidget *entry(Verdict shape, const QStringList &lines);

    QVBoxLayout *m_layout;
};

} // namespace yongping
