#pragma once

#include "ui/pages/page.h"
#include "ui/report/report_document.h"
#include "ui/report/report_words.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace yongping {

class Desk;
class Preferences;
class ReportEmpty;
class PageSource;
class PageViewer;
class RecheckBanner;
class ReportSide;
class SignDialog;
class VerificationBanner;

// The reports as they will be printed: of the open review, of what the panel decided on the case, of many cases. Look
// at them, export, sign and print them, and verify or sign any PDF. A report is made when it is first looked at; one
// that is out of date says so.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(Desk &desk, QWidget *parent = nullptr);

    // Where the time-stamp service and the last token are kept; without them neither is offered.
    void setPreferences(Preferences &preferences) { m_preferences = &preferences; }

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

Q_SIGNALS:
    void casesRequested();  // the user wants to choose a case
    void panelRequested();  // the panel has to decide first
    void reviewRequested(); // one's own review comes first
    void said(const QString &text); // something was done, in a sentence

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNotice();
    void connectSide();
    void showDocument();
    void showStanding();
    void showSide();
    void showVerification();
    void showRecheck();
    void showNotice();
    void showFault(const Error &error);
    void tell(const Result<void> &done, const QString &words);
    void lead(WayOut way);
    void chooseKind(ReportKind kind);
    void chooseCases();
    // What is made of many cases is made anew as they change; nothing else while it is looked at.
    void followCases();

    void exportPdf();
    void sign();
    void takeSigned(const SignDialog &dialog);
    void print();
    void chooseFile();
    // Asks where and writes; nothing happens when the user does not say.
    void save(const QByteArray &pdf, const QString &title, const QString &name);
    QString suggestedFile(bool withSignature) const;

    Desk &m_desk;
    ReportDocument m_report;
    PageViewer *m_preview;
    ReportSide *m_side;
    QFrame *m_sideLine = nullptr;
    VerificationBanner *m_banner;
    RecheckBanner *m_recheck;
    QFrame *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_dismiss = nullptr;
    QStackedWidget *m_stack;
    ReportEmpty *m_empty;
    std::shared_ptr<PageSource> m_shown;
    Error m_fault; // of the last action; empty code: none
    Preferences *m_preferences = nullptr;
    QString m_keyFile; // used last
    QString m_folder;  // used last
};

} // namespace yongping
