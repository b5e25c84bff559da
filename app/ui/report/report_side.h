#pragma once

#include "ui/report/report_source.h"
#include "ui/report/signable.h"
#include "workstation/reports.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace yongping {

class KindChoice;
class SignerList;

// The column beside the preview: which kind of report it is, what can be done with it, who has signed.
class ReportSide : public QFrame
{
    Q_OBJECT
public:
    struct Standing
    {
        ReportKind kind = ReportKind::Review; // chosen, whatever lies in the preview
        QString title;                        // what lies in the preview, in words
        QString caption;                      // of which case or file
        bool shown = false;
        bool made = false; // even where it cannot be shown
        bool judging = false; // again, right now
        bool canSign = false;
        bool foreign = false; // a file that was opened to be verified
        bool isSigned = false; // here
        bool choosesCases = false;
        QString whyNotSign;
    };

    explicit ReportSide(QWidget *parent = nullptr);

    void setStanding(const Standing &standing);
    void setSigners(const std::vector<VerificationSummary::Signer> &signers, const Signable &fields);

Q_SIGNALS:
    void kindChosen(yongping::ReportKind kind);
    void casesWanted();
    void exportWanted();
    void signWanted();
    void printWanted();
    void verifyWanted();
    void judgeWanted();
    void closeWanted();

private:
    QPushButton *button(const char *name, const char *icon, const QString &text, bool primary = false);
    void makeButtons();
    QScrollArea *makeSignatures();
    void arrange();

    KindChoice *m_kinds;
    QLabel *m_title;
    QLabel *m_caption;
    QPushButton *m_cases;
    QPushButton *m_export;
    QPushButton *m_sign;
    QLabel *m_whyNotSign;
    QPushButton *m_print;
    QPushButton *m_verify;
    QPushButton *m_judge;
    QPushButton *m_close;
    SignerList *m_signers;
};

} // namespace yongping
