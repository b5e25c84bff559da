#pragma once

#include "workstation/reports.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yongping {

class SignerList;

// The column beside the preview: what kind of report it is, what can be done with it, who has signed.
class ReportSide : public QFrame
{
    Q_OBJECT
public:
    struct Standing
    {
        QString kind;    // what lies in the preview, in words
        QString caption; // of which case or file
        bool shown = false;
        bool canSign = false;
        bool foreign = false; // a file that was opened to be verified
        QString whyNotSign;
    };

    explicit ReportSide(QWidget *parent = nullptr);

    void setStanding(const Standing &standing);
    void setSigners(const std::vector<VerificationSummary::Signer> &signers);

Q_SIGNALS:
    void exportWanted();
    void signWanted();
    void printWanted();
    void verifyWanted();
    void closeWanted();

private:
    QPushButton *button(const char *name, const char *icon, const QString &text, bool primary = false);

    QLabel *m_kind;
    QLabel *m_caption;
    QPushButton *m_export;
    QPushButton *m_sign;
    QLabel *m_whyNotSign;
    QPushButton *m_print;
    QPushButton *m_verify;
    QPushButton *m_close;
    SignerList *m_signers;
};

} // namespace yongping
