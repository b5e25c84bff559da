#include "ui/report/report_sheet.h"

#include "base/when_done.h"
#include "viewer/pdf_document.h"
#include "workstation/desk.h"

#include <QtConcurrent>

namespace yongping {

ReportSheet::ReportSheet(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void ReportSheet::clear()
{
    ++m_generation;
    m_state = State::Empty;
    m_error = {};
    m_content = {};
    forgetJudgements();
    m_signed = false;
    Q_EMIT changed();
}

void ReportSheet::forgetJudgements()
{
    m_verification.reset();
    m_recheck.reset();
    m_judging = false;
}

// What was shown before stays until the new content arrives.
void ReportSheet::begin(bool isSigned)
{
    ++m_generation;
    m_state = State::Making;
    forgetJudgements();
    m_signed = isSigned;
}

void ReportSheet::make(const QFuture<Result<QByteArray>> &pdf)
{
    begin(false);
    QFuture<Result<QByteArray>> future = pdf;
    expect(future.then(QtFuture::Launch::Async, [](const Result<QByteArray> &made) { return opened(made); }), false);
}

void ReportSheet::read(const QString &fileName)
{
    begin(false);
    const auto reading = QtConcurrent::run([fileName]() -> Result<Content> {
        const Result<QByteArray> pdf = readFile(fileName);
        return pdf ? Result<Content>(openedAtLeast(*pdf)) : Result<Content>(pdf.error());
    });
    expect(reading, true);
}

void ReportSheet::setSignedPdf(const QByteArray &pdf)
{
    begin(true);
    expect(QtConcurrent::run([pdf] { return opened(pdf); }), true);
}

Result<ReportSheet::Content> ReportSheet::opened(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error();
    Result<std::unique_ptr<PdfDocument>> pages = PdfDocument::fromData(*pdf);
    if (!pages)
        return pages.error();
    return Content{*pdf, *std::move(pages), signableOf(*pdf)};
}

ReportSheet::Content ReportSheet::openedAtLeast(const QByteArray &pdf)
{
    const Result<Content> content = opened(pdf);
    return content ? *content : Content{pdf, nullptr, {}};
}

void ReportSheet::expect(const QFuture<Result<Content>> &content, bool verifies)
{
    const int generation = m_generation;
    whenDone(content, this, [this, generation, verifies](const Result<Content> &arrived) {
        if (generation != m_generation)
            return;
        take(arrived);
        if (arrived && verifies)
            verify();
    });
    Q_EMIT changed();
}

void ReportSheet::take(const Result<Content> &content)
{
    m_state = content ? State::Ready : State::Failed;
    m_error = content ? Error() : content.error();
    m_content = content ? *content : Content();
    Q_EMIT changed();
}

void ReportSheet::verify()
{
    const int generation = m_generation;
    const auto checking = m_desk.verify(m_content.pdf, m_signed);
    whenDone(checking, this, [this, generation](const Result<VerificationSummary> &summary) {
        if (generation != m_generation)
            return;
        if (!summary) {
            Q_EMIT failed(summary.error());
            return;
        }
        m_verification = *summary;
        Q_EMIT verified();
    });
}

void ReportSheet::judgeAgain()
{
    if (m_state != State::Ready || m_judging)
        return;
    m_judging = true;
    m_recheck.reset();
    const int generation = m_generation;
    const auto judge = [pdf = m_content.pdf, &clock = m_desk.clock()](const Result<QStringList> &trusted) {
        // A library belongs to one thread.
        CriteriaLibrary library;
        return trusted ? Result<Recheck>(recheckReport(pdf, *trusted, library, clock)) : trusted.error();
    };
    const auto judging = m_desk.trustedCertificates().then(QtFuture::Launch::Async, judge);
    whenDone(judging, this, [this, generation](const Result<Recheck> &recheck) {
        if (generation != m_generation)
            return;
        m_judging = false;
        if (recheck)
            m_recheck = *recheck;
        Q_EMIT changed();
        if (!recheck)
            Q_EMIT failed(recheck.error());
    });
    Q_EMIT changed();
}

void ReportSheet::forgetRecheck()
{
    m_recheck.reset();
    Q_EMIT changed();
}

} // namespace yongping
