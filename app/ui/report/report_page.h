#pragma once

#include "ui/pages/page.h"
#include "ui/report/report_document.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace yongping {

class Desk;
class PdfView;
class ReportSide;
class SignDialog;
class VerificationBanner;
class ZoomBar;

// The report of the open review as it will be printed: look at it, export, sign and print it, and verify the signatures
// of any PDF. The report is made when the page is entered; one that is out of date says so.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(Desk &desk, QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNotice();
    QWidget *makeEmptyState();
    void showDocument();
    void showSide();
    void showVerification();
    void showNotice();
    void showFault(const Error &error);

    void exportPdf();
    void sign();
    void takeSigned(const SignDialog &dialog);
    void print();
    void chooseFileToVerify();
    // Asks where and writes; nothing happens when the user does not say.
    void save(const QByteArray &pdf, const QString &title, const QString &name);
    QString suggestedName(bool withSignature) const;

    Desk &m_desk;
    ReportDocument m_report;
    PdfView *m_view;
    ZoomBar *m_zoomBar;
    ReportSide *m_side;
    QFrame *m_sideLine = nullptr;
    VerificationBanner *m_banner;
    QFrame *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_dismiss = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyVerify = nullptr;
    QProgressBar *m_busy;
    std::shared_ptr<const PdfDocument> m_shown;
    Error m_fault; // of the last action; empty code: none
    QString m_keyFile; // used last
    QString m_folder;  // used last
};

} // namespace yongping
