#include "ui/report/report_document.h"

#include "base/digest.h"
#include "base/when_done.h"
#include "ui/report/acceptance_source.h"
#include "ui/report/ledger_source.h"
#include "ui/report/review_source.h"
#include "workstation/desk.h"

namespace yongping {

ReportDocument::ReportDocument(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_ledger(new LedgerSource(desk, this)), m_file(new ReportSheet(desk, this))
{
    add(new ReviewSource(desk, this));
    add(new AcceptanceSource(desk, this));
    add(m_ledger);
    watch(m_file);
}

void ReportDocument::add(ReportSource *source)
{
    Own &own = m_own[std::size_t(source->kind())];
    own.source = source;
    own.sheet = new ReportSheet(m_desk, this);
    connect(source, &ReportSource::replaced, this, [&own] {
        own.stale = false;
        own.sheet->clear();
    });
    connect(source, &ReportSource::outdated, this, [this, &own] { markStale(own); });
    watch(own.sheet);
}

// Only what is looked at is told.
void ReportDocument::watch(ReportSheet *watched)
{
    connect(watched, &ReportSheet::changed, this, [this, watched] {
        if (watched == &sheet())
            Q_EMIT changed();
    });
    connect(watched, &ReportSheet::verified, this, [this, watched] {
        if (watched == &sheet())
            Q_EMIT verified();
    });
    connect(watched, &ReportSheet::failed, this, &ReportDocument::failed);
}

void ReportDocument::setReview(const std::shared_ptr<OpenReview> &review)
{
    const auto before = own().source->caseId();
    for (const Own &each : m_own)
        each.source->setReview(review);
    if (isForeign() && own().source->caseId() != before)
        closeFile();
    Q_EMIT changed();
}

void ReportDocument::setKind(ReportKind kind)
{
    if (kind == m_kind && !isForeign())
        return;
    m_kind = kind;
    m_fileName.clear();
    m_file->clear();
    Q_EMIT changed();
}

void ReportDocument::markStale(Own &own)
{
    if (own.stale || own.sheet->state() == State::Empty)
        return;
    own.stale = true;
    if (own.sheet == &sheet())
        Q_EMIT changed();
}

bool ReportDocument::isStale() const
{
    return own().stale || (own().sheet->state() != State::Empty && own().source->hasChanged());
}

bool ReportDocument::canSign() const
{
    if (state() != State::Ready || !pages() || !signable().canSign())
        return false;
    if (!isForeign())
        return isSigned() || !isStale(); // who signs after others signs what they have signed
    const QString standing = verification() ? verification()->state : QString();
    return standing == u"unsigned" || standing == u"untrusted" || standing == u"incomplete";
}

void ReportDocument::makeIfNeeded()
{
    const bool outdated = isStale() && !isSigned();
    if (!isForeign() && (state() == State::Empty || state() == State::Failed || outdated))
        make();
}

void ReportDocument::make()
{
    if (!own().source->isReady())
        return;
    m_fileName.clear();
    own().stale = false;
    own().sheet->make(own().source->make());
}

void ReportDocument::setSignedPdf(const QByteArray &pdf)
{
    sheet().setSignedPdf(pdf);
    if (!isForeign() && !own().source->caseId().isEmpty())
        tellHistory(pdf);
}

void ReportDocument::tellHistory(const QByteArray &pdf)
{
    JsonValue what{JsonValue::Object()};
    what.set(QStringLiteral("digest"), sha256(pdf));
    const auto telling = m_desk.note(own().source->caseId(), QStringLiteral("report.signed"), what);
    whenDone(telling, this, [this](const Result<void> &told) {
        if (!told)
            Q_EMIT failed(told.error());
    });
}

void ReportDocument::openFile(const QString &fileName)
{
    m_fileName = fileName;
    m_file->clear();
    m_file->read(fileName);
}

void ReportDocument::closeFile()
{
    if (!isForeign())
        return;
    setKind(m_kind);
    makeIfNeeded();
}

} // namespace yongping
