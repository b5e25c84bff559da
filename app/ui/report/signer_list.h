#pragma once

#include "workstation/reports.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yongping {

// Who has signed a document: a shape, a name, a time and a sentence for each.
class SignerList : public QWidget
{
    Q_OBJECT
public:
    explicit SignerList(QWidget *parent = nullptr);

    void setSigners(const std::vector<VerificationSummary::Signer> &signers);

private:
    QWidget *entryFor(const VerificationSummary::Signer &signer);

    QVBoxLayout *m_layout;
};

} // namespace yongping
