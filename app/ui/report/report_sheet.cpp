#include "ui/report/report_sheet.h"

#include "base/when_done.h"
#include "viewer/page_source.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QtConcurrent>

namespace yongping {

ReportSheet::ReportSheet(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void ReportSheet::clear()
{
    ++m_generation;
    m_state = State::Empty;
    m_error = {};
    m_content = {};
    m_pages.reset();
    m_opening.reset();
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
    m_opening.reset();
    forgetJudgements();
    m_signed = isSigned;
}

void ReportSheet::make(const QFuture<Result<QByteArray>> &pdf)
{
    begin(false);
    QFuture<Result<QByteArray>> future = pdf;
    expect(future.then(QtFuture::Launch::Async, [](const Result<QByteArray> &made) { return readOf(made); }), false);
}

void ReportSheet::read(const QString &fileName)
{
    begin(false);
    expect(QtConcurrent::run([fileName] { return readOf(readFile(fileName)); }), true);
}

void ReportSheet::setSignedPdf(const QByteArray &pdf)
{
    begin(true);
    expect(QtConcurrent::run([pdf] { return readOf(pdf); }), true);
}

Result<ReportSheet::Content> ReportSheet::readOf(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error();
    return Content{*pdf, signableOf(*pdf)};
}

void ReportSheet::expect(const QFuture<Result<Content>> &content, bool verifies)
{
    const int generation = m_generation;
    whenDone(content, this, [this, generation, verifies](const Result<Content> &arrived) {
        if (generation != m_generation)
            return;
        if (arrived) {
            take(*arrived, verifies);
            return;
        }
        m_content = {};
        settle(State::Failed, arrived.error());
    });
    Q_EMIT changed();
}

// Own and foreign ones alike are drawn by the process for files from anywhere. What cannot be shown can still be
// judged.
void ReportSheet::take(const Content &content, bool verifies)
{
    m_content = content;
    m_opening = PageSource::fromData(content.pdf, QStringLiteral("application/pdf"));
    // Later, not while it speaks: the source may have to go then.
    const auto settled = [this, verifies, generation = m_generation](const Error &error) {
        if (generation != m_generation)
            return;
        settle(State::Ready, error);
        if (verifies)
            verify();
    };
    connect(m_opening.get(), &PageSource::opened, this, [settled] { settled({}); }, Qt::QueuedConnection);
    connect(m_opening.get(), &PageSource::failed, this, settled, Qt::QueuedConnection);
}

void ReportSheet::settle(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    m_pages = state == State::Ready && error.code.isEmpty() ? m_opening : nullptr;
    m_opening.reset();
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
    whenDone(m_desk.office().recheck(m_content.pdf), this, [this, generation](const Recheck &recheck) {
        if (generation != m_generation)
            return;
        m_judging = false;
        m_recheck = recheck;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ReportSheet::forgetRecheck()
{
    m_recheck.reset();
    Q_EMIT changed();
}

} // namespace yongping
