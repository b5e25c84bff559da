#pragma once

#include "ui/report/report_sheet.h"
#include "ui/report/report_source.h"

#include <array>

namespace yongping {

class LedgerSource;

// What lies on the report page: a report of the chosen kind, made in the background and signed, or a file that was
// opened to be verified. Each kind keeps its report, with the signatures that it has, while another one is looked at.
class ReportDocument : public QObject
{
    Q_OBJECT
public:
    using State = ReportSheet::State;

    explicit ReportDocument(Desk &desk, QObject *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // Closes a file that lies on it.
    void setKind(ReportKind kind);
    ReportKind kind() const { return m_kind; }
    const ReportSource &source() const { return *own().source; }
    LedgerSource &ledger() { return *m_ledger; }

    State state() const { return sheet().state(); }
    const Error &error() const { return sheet().error(); }
    const QByteArray &pdf() const { return sheet().pdf(); }
    const std::shared_ptr<PageSource> &pages() const { return sheet().pages(); }
    const Signable &signable() const { return sheet().signable(); }
    const std::optional<VerificationSummary> &verification() const { return sheet().verification(); }
    bool isSigned() const { return sheet().isSigned(); }
    const std::optional<Recheck> &recheck() const { return sheet().recheck(); }
    bool isJudging() const { return sheet().isJudging(); }
    // What it is made from has changed since.
    bool isStale() const;
    bool canSign() const;
    // A file opened to be verified, not a report made here.
    bool isForeign() const { return !m_fileName.isEmpty(); }
    const QString &fileName() const { return m_fileName; } // with its folder

    // Makes the report where there is none or only an outdated one without a signature.
    void makeIfNeeded();
    // Makes it anew, whatever lies there.
    void make();
    // Takes the signed PDF, verifies it and tells the history of the case.
    void setSignedPdf(const QByteArray &pdf);
    void judgeAgain() { sheet().judgeAgain(); }
    void forgetRecheck() { sheet().forgetRecheck(); }
    void openFile(const QString &fileName);
    void closeFile(); // back to the report

Q_SIGNALS:
    void changed();
    void verified();
    void failed(const yongping::Error &error); // of something beside the document itself

private:
    struct Own
    {
        ReportSource *source = nullptr;
        ReportSheet *sheet = nullptr;
        bool stale = false;
    };

    void add(ReportSource *source);
    void watch(ReportSheet *sheet);
    const Own &own() const { return m_own[std::size_t(m_kind)]; }
    Own &own() { return m_own[std::size_t(m_kind)]; }
    const ReportSheet &sheet() const { return isForeign() ? *m_file : *own().sheet; }
    ReportSheet &sheet() { return isForeign() ? *m_file : *own().sheet; }
    void markStale(Own &own);
    void tellHistory(const QByteArray &pdf);

    Desk &m_desk;
    LedgerSource *m_ledger;
    std::array<Own, 3> m_own; // by ReportKind
    ReportKind m_kind = ReportKind::Review;
    ReportSheet *m_file; // read from a file
    QString m_fileName;
};

} // namespace yongping
