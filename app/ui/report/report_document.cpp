#include "ui/report/report_document.h"

#include "base/digest.h"
#include "base/when_done.h"
#include "viewer/pdf_document.h"
#include "workstation/desk.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace yongping {

ReportDocument::ReportDocument(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void ReportDocument::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (review == m_review)
        return;
    if (m_review)
        disconnect(m_review.get(), nullptr, this, nullptr);
    m_review = review;
    clear();
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, &ReportDocument::markStale);
        connect(m_review.get(), &OpenReview::remarkChanged, this, &ReportDocument::markStale);
        connect(m_review.get(), &OpenReview::dataChanged, this, &ReportDocument::markStale);
    }
    Q_EMIT changed();
}

void ReportDocument::clear()
{
    ++m_generation;
    m_state = State::Empty;
    m_pdf.clear();
    m_pages.reset();
    m_verification.reset();
    m_foreignName.clear();
    m_own.reset();
    m_stale = m_signed = m_ownSigned = false;
}

void ReportDocument::markStale()
{
    if (m_stale || (m_state == State::Empty && !m_own))
        return;
    m_stale = true;
    Q_EMIT changed();
}

bool ReportDocument::isStale() const
{
    const bool made = m_state != State::Empty || m_own;
    return m_stale || (made && m_review && m_review->review().opinion != m_madeOpinion);
}

void ReportDocument::makeIfNeeded()
{
    const bool outdated = isStale() && !m_signed;
    if (m_review && !isForeign() && (m_state == State::Empty || m_state == State::Failed || outdated))
        make();
}

void ReportDocument::make()
{
    if (!m_review)
        return;
    ++m_generation;
    m_state = State::Making;
    m_stale = m_signed = m_ownSigned = false;
    m_own.reset();
    m_foreignName.clear();
    m_verification.reset();
    const int generation = m_generation;
    const CategoryPtr category = m_review->category();
    m_madeOpinion = m_review->review().opinion;
    const auto making = QtConcurrent::run([data = m_review->data(), pin = m_review->criteria(), review = m_review->review(), category, &clock = m_desk.clock()] {
        CriteriaLibrary library; // that of the desk belongs to the window's thread
        return opened(makeReport(data, pin, review, category, library, clock));
    });
    whenDone(making, this, [this, generation](const Result<Made> &made) {
        if (generation == m_generation)
            take(made);
    });
    Q_EMIT changed();
}

Result<ReportDocument::Made> ReportDocument::opened(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error();
    Result<std::unique_ptr<PdfDocument>> pages = PdfDocument::fromData(*pdf);
    if (!pages)
        return pages.error();
    return Made{*pdf, *std::move(pages)};
}

void ReportDocument::take(const Result<Made> &made)
{
    if (made) {
        m_state = State::Ready;
        m_pdf = made->pdf;
        m_pages = made->pages;
    } else {
        m_state = State::Failed;
        m_error = made.error();
        m_pdf.clear();
        m_pages.reset();
    }
    Q_EMIT changed();
}

void ReportDocument::setSignedPdf(const QByteArray &pdf)
{
    ++m_generation;
    m_signed = true;
    take(opened(pdf));
    tellHistory(QStringLiteral("report.signed"), pdf);
    verify();
}

void ReportDocument::tellHistory(const QString &kind, const QByteArray &pdf)
{
    if (!m_review)
        return;
    JsonValue what{JsonValue::Object()};
    what.set(QStringLiteral("digest"), sha256(pdf));
    whenDone(m_desk.note(m_review->data().id, kind, what), this, [this](const Result<void> &told) {
        if (!told)
            Q_EMIT failed(told.error());
    });
}

void ReportDocument::verifyFile(const QString &fileName)
{
    if (m_state == State::Ready && !isForeign()) {
        m_own = Made{m_pdf, m_pages};
        m_ownSigned = m_signed;
    }
    ++m_generation;
    m_foreignName = QFileInfo(fileName).fileName();
    m_signed = false;
    m_verification.reset();
    m_state = State::Making;
    const int generation = m_generation;
    const auto reading = QtConcurrent::run([fileName]() -> Result<Made> {
        const Result<QByteArray> pdf = readFile(fileName);
        if (!pdf)
            return pdf.error();
        Result<std::unique_ptr<PdfDocument>> pages = PdfDocument::fromData(*pdf);
        // What cannot be shown can still be judged: verification says that it is damaged.
        return Made{*pdf, pages ? std::shared_ptr<const PdfDocument>(*std::move(pages)) : nullptr};
    });
    whenDone(reading, this, [this, generation](const Result<Made> &made) {
        if (generation != m_generation)
            return;
        take(made);
        if (made)
            verify();
    });
    Q_EMIT changed();
}

void ReportDocument::closeFile()
{
    if (!isForeign())
        return;
    ++m_generation;
    m_foreignName.clear();
    m_verification.reset();
    m_signed = m_ownSigned;
    if (m_own) {
        take(Result<Made>(*std::exchange(m_own, std::nullopt)));
        if (m_signed)
            verify();
    } else {
        clear();
        Q_EMIT changed();
    }
    makeIfNeeded();
}

void ReportDocument::verify()
{
    if (m_pdf.isEmpty())
        return;
    const int generation = m_generation;
    const auto check = [pdf = m_pdf, &clock = m_desk.clock()](const Result<QStringList> &trusted) {
        return trusted ? verifyReport(pdf, *trusted, clock) : Result<VerificationSummary>(trusted.error());
    };
    const auto checking = m_desk.trustedCertificates().then(QtFuture::Launch::Async, check);
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

} // namespace yongping
