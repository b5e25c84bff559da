#pragma once

#include "base/result.h"
#include "workstation/reports.h"

#include <QObject>

#include <memory>
#include <optional>

namespace yongping {

class Desk;
class OpenReview;
class PdfDocument;

// What lies on the report page: the report of the open review, made in the background and signed, or a file that was
// opened to be verified. No widgets; lives on the window's thread and never blocks it. What arrives late for something
// that was replaced meanwhile is dropped.
class ReportDocument : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Making, Ready, Failed };

    explicit ReportDocument(Desk &desk, QObject *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    const std::shared_ptr<OpenReview> &review() const { return m_review; }

    State state() const { return m_state; }
    const Error &error() const { return m_error; } // of State::Failed
    const QByteArray &pdf() const { return m_pdf; }
    const std::shared_ptr<const PdfDocument> &pages() const { return m_pages; } // null for a file that cannot be shown
    const std::optional<VerificationSummary> &verification() const { return m_verification; }
    // The review has changed since this report was made.
    bool isStale() const;
    bool isSigned() const { return m_signed; }
    // A file opened to be verified, not the report of the open review.
    bool isForeign() const { return !m_foreignName.isEmpty(); }
    const QString &foreignName() const { return m_foreignName; }

    // Makes the report where there is none or only an outdated one without a signature.
    void makeIfNeeded();
    // Makes it anew, whatever lies there.
    void make();
    // Takes the signed report, verifies it and tells the history of the case.
    void setSignedPdf(const QByteArray &pdf);
    void verifyFile(const QString &fileName);
    void closeFile(); // back to the report
    void verify();

Q_SIGNALS:
    void changed();
    void verified();
    void failed(const yongping::Error &error); // of something beside the document itself

private:
    struct Made
    {
        QByteArray pdf;
        std::shared_ptr<const PdfDocument> pages;
    };

    static Result<Made> opened(const Result<QByteArray> &pdf);
    void take(const Result<Made> &made);
    void clear();
    void markStale();
    void tellHistory(const QString &kind, const QByteArray &pdf);

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    State m_state = State::Empty;
    Error m_error;
    QByteArray m_pdf;
    std::shared_ptr<const PdfDocument> m_pages;
    std::optional<VerificationSummary> m_verification;
    QString m_foreignName;
    bool m_stale = false;
    QString m_madeOpinion;
    bool m_signed = false;
    int m_generation = 0;
    // The report that gave way to a file for a while.
    std::optional<Made> m_own;
    bool m_ownSigned = false;
};

} // namespace yongping
