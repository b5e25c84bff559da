#include "workstation/bundles.h"

#include "base/digest.h"
#include "base/tr.h"
#include "storage/history_replay.h"
#include "workstation/bundle_contents.h"
#include "workstation/case_taking.h"
#include "workstation/intake.h"
#include "workstation/merge_base.h"
#include "workstation/receipts.h"
#include "workstation/reports.h"
#include "workstation/trust.h"

#include <QFile>

#include <algorithm>

namespace yongping {

namespace {

// What the system could not do names the file itself.
Error ofBundle(const QString &file, const Error &error)
{
    return error.kind == ErrorKind::Failure ? error : named(file, error);
}

Result<OpenedBundle> openBundle(const Seat &seat, const QString &file, const SigningKey *key, const TrustStore &trust)
{
    Result<std::unique_ptr<Bundle>> bundle = Bundle::open(file, key);
    if (!bundle)
        return ofBundle(file, bundle.error());
    OpenedBundle opened{file, *std::move(bundle), {}, {}};
    opened.signature = opened.bundle->signature(trust, seat.clock.now());
    if (opened.signature.present && !opened.signature.valid) {
        return named(file, Error::refused(QStringLiteral("bundle.signature"), opened.signature.reason,
                                          QStringLiteral("signature.p7s")));
    }
    Result<std::vector<BundledCase>> cases = readBundledCases(*opened.bundle, seat.library);
    if (!cases)
        return named(file, cases.error());
    opened.cases = *std::move(cases);
    return opened;
}

// Puts contents into the store ahead of the transaction that refers to them.
class Staging
{
public:
    Staging(Store &store, const ProgressFn &progress) : m_store(store), m_progress(progress) {}

    void expect(const OpenedBundle &opened)
    {
        for (const BundleFile &file : opened.bundle->manifest().files) {
            if (file.name.startsWith(folder()))
                m_total += file.size;
        }
    }

    Result<void> stage(OpenedBundle &opened)
    {
        for (const BundleFile &file : opened.bundle->manifest().files) {
            if (!file.name.startsWith(folder()))
                continue;
            if (const Result<void> done = stageContent(*opened.bundle, file); !done)
                return isCancelled(done.error()) ? done.error() : named(opened.file, done.error());
            m_done += file.size;
        }
        return {};
    }

private:
    static QString folder() { return QStringLiteral("attachments/"); }

    Result<void> stageContent(Bundle &bundle, const BundleFile &file)
    {
        const QString digest = file.name.sliced(folder().size());
        const Result<bool> known = m_store.hasContent(digest);
        if (!known)
            return known.error();
        if (*known)
            return {};
        Result<std::unique_ptr<ContentWriter>> writer = m_store.newContent(digest);
        if (!writer)
            return writer.error();
        const auto progress = [this](qint64 done, qint64) { return !m_progress || m_progress(m_done + done, m_total); };
        const Result<void> proven = bundle.content(
            digest, [&writer](QByteArrayView block) { return (*writer)->write(block); }, progress);
        return proven ? (*writer)->finish() : proven;
    }

    Store &m_store;
    const ProgressFn &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<std::vector<OpenedBundle>> openAll(const Seat &seat, const ImportRequest &request)
{
    Result<TrustStore> trust = trustIn(seat.store);
    if (!trust)
        return trust.error();
    std::vector<OpenedBundle> bundles;
    for (const QString &file : request.files) {
        Result<OpenedBundle> opened = openBundle(seat, file, request.key, *trust);
        if (!opened)
            return opened.error();
        bundles.push_back(*std::move(opened));
    }
    return bundles;
}

// Histories and values as they came, which a merge's record refers to.
Result<void> keepTexts(const Seat &seat, const OpenedBundle &opened)
{
    for (const BundledCase &one : opened.cases) {
        if (one.history.empty())
            continue;
        for (const QByteArray &text : {historyLines(one.history), fieldsText(one)}) {
            if (const Result<QString> kept = keepContent(seat.store, text); !kept)
                return kept.error();
        }
    }
    return {};
}

Result<void> stageAll(const Seat &seat, std::vector<OpenedBundle> &bundles, const ProgressFn &progress)
{
    Staging staging(seat.store, progress);
    for (const OpenedBundle &opened : bundles)
        staging.expect(opened);
    for (OpenedBundle &opened : bundles) {
        if (const Result<void> staged = staging.stage(opened); !staged)
            return staged;
        if (const Result<void> kept = keepTexts(seat, opened); !kept)
            return kept;
    }
    return {};
}

Result<void> takeAll(const Seat &seat, const ImportRequest &request, const std::vector<OpenedBundle> &bundles,
                     Imported &imported)
{
    for (const OpenedBundle &opened : bundles) {
        for (const BundledCase &one : opened.cases) {
            Result<Incoming> incoming = takeCase(seat, request, opened, one);
            if (!incoming)
                return named(opened.file, incoming.error());
            imported.cases.push_back(*std::move(incoming));
        }
    }
    return {};
}

} // namespace

Result<Imported> importBundles(const Seat &seat, const ImportRequest &request, const ProgressFn &progress)
{
    Result<std::vector<OpenedBundle>> bundles = openAll(seat, request);
    if (!bundles)
        return bundles.error();
    Imported imported;
    if (request.dryRun) {
        const Result<void> planned = takeAll(seat, request, *bundles, imported);
        return planned ? Result<Imported>(std::move(imported)) : Result<Imported>(planned.error());
    }
    Result<void> done = stageAll(seat, *bundles, progress);
    if (done) {
        done = seat.store.together([&]() -> Result<void> {
            if (const Result<void> taken = takeAll(seat, request, *bundles, imported); !taken)
                return taken;
            return writeReceipts(seat, request, imported);
        });
    }
    if (!done) {
        for (const QString &receipt : imported.receipts)
            QFile::remove(receipt);
    }
    const bool leftOver = !done || std::any_of(imported.cases.begin(), imported.cases.end(), [](const Incoming &one) {
        return one.outcome == Incoming::Outcome::Unchanged || one.outcome == Incoming::Outcome::Superseded;
    });
    // What is imported is in, whatever becomes of what was staged for nothing.
    if (leftOver) {
        if (const Result<void> dropped = seat.store.dropUnusedContents(); !dropped)
            qWarning("contents that no case needs stay until the store is opened again");
    }
    return done ? Result<Imported>(std::move(imported)) : Result<Imported>(done.error());
}

Result<BundleReport> inspectBundle(const QString &file, const SigningKey *key, const TrustStore &trust, Clock &clock,
                                   bool prove, const ProgressFn &progress)
{
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(file, key);
    if (!bundle)
        return ofBundle(file, bundle.error());
    BundleReport report{(*bundle)->manifest(), (*bundle)->isSealed(), (*bundle)->recipients(),
                        (*bundle)->signature(trust, clock.now())};
    if (prove) {
        if (const Result<void> proven = (*bundle)->prove(progress); !proven)
            return isCancelled(proven.error()) ? proven.error() : named(file, proven.error());
    }
    return report;
}

} // namespace yongping
