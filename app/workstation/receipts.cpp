#include "workstation/receipts.h"

#include "base/tr.h"
#include "workstation/bundle_contents.h"
#include "workstation/intake.h"
#include "workstation/merging.h"

#include <QDir>
#include <QFileInfo>

namespace yongping {

namespace {

// Stable words: a receipt is read by programs, too.
QString acceptance(Incoming::Outcome outcome)
{
    switch (outcome) {
    case Incoming::Outcome::New:
    case Incoming::Outcome::Applied: return QStringLiteral("accepted");
    case Incoming::Outcome::Open: return QStringLiteral("conflict");
    case Incoming::Outcome::Superseded: return QStringLiteral("superseded");
    default: return QStringLiteral("unchanged");
    }
}

QString why(const Incoming &incoming)
{
    switch (incoming.outcome) {
    case Incoming::Outcome::New:
    case Incoming::Outcome::Applied: return tr("The review was taken in as it was submitted.");
    case Incoming::Outcome::Open:
        return tr("Both sides changed the same fields since the case was issued; nothing of it is taken in until the "
                  "office has settled each of them.");
    case Incoming::Outcome::Superseded: return tr("A later submission was here before; that one counts.");
    default: return tr("It brought nothing that was not here already.");
    }
}

Result<void> writeReceipt(const Seat &seat, const ImportRequest &request, const Incoming &incoming, Imported &imported)
{
    const Result<CaseRecord> record = seat.store.load(incoming.id);
    if (!record)
        return record.error();
    BundledCase bundled;
    bundled.record.data = record->data;
    bundled.record.criteria = record->criteria;
    bundled.reviewer = incoming.reviewer;
    bundled.receipt = receiptJson(incoming, record->reviewOf(incoming.reviewer));
    BundleRequest bundle = bundleRequest(BundleKind::receipt(), {bundled});
    bundle.signer = request.signer;
    if (const Assignment *assignment = record->lastAssignmentOf(incoming.reviewer);
        assignment && !assignment->certificate.isEmpty()) {
        const Result<Certificate> certificate = Certificate::fromPem(assignment->certificate.toLatin1());
        if (!certificate)
            return certificate.error();
        bundle.recipients = {*certificate};
    }
    const QString name = fileNameOf({record->data.name.isEmpty() ? incoming.id.toString() : record->data.name,
                                     incoming.reviewer, QStringLiteral("receipt")},
                                    QStringLiteral(".ypb"));
    const QString file = freePath(request.receipts, name);
    const Result<QString> written = writeBundle(file, bundle, {});
    if (!written)
        return written.error();
    imported.receipts.append(file);
    return {};
}

} // namespace

JsonValue receiptJson(const Incoming &incoming, const Review *review)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), QStringLiteral("yongping-receipt/1"));
    json.set(QStringLiteral("case"), incoming.id.toString());
    json.set(QStringLiteral("name"), incoming.name);
    json.set(QStringLiteral("reviewer"), incoming.reviewer);
    if (review)
        json.set(QStringLiteral("submission"), review->standing.submissions);
    json.set(QStringLiteral("outcome"), acceptance(incoming.outcome));
    json.set(QStringLiteral("late"), incoming.late);
    json.set(QStringLiteral("reason"), why(incoming));
    if (!incoming.historyRewritten.isEmpty())
        json.set(QStringLiteral("history"), incoming.historyRewritten);
    json.set(QStringLiteral("merge"), incoming.merge);
    json.set(QStringLiteral("differences"), mergeSummary(incoming.plan, {}));
    return json;
}

Result<void> writeReceipts(const Seat &seat, const ImportRequest &request, Imported &imported)
{
    if (request.receipts.isEmpty())
        return {};
    if (!QDir().mkpath(request.receipts)) {
        return Error::failure(QStringLiteral("file.write"),
                              tr("The folder %1 cannot be made.").arg(request.receipts));
    }
    for (const Incoming &incoming : imported.cases) {
        if (incoming.kind != BundleKind::review())
            continue;
        if (const Result<void> written = writeReceipt(seat, request, incoming, imported); !written)
            return written;
    }
    return {};
}

QString fileNameOf(const QStringList &words, const QString &suffix)
{
    constexpr qsizetype LongestWord = 60;
    static const QString bad = QStringLiteral("\\/:*?\"<>|.");
    QStringList clean;
    for (const QString &word : words) {
        QString text;
        for (const QChar c : word.simplified().left(LongestWord))
            text.append(bad.contains(c) || c.category() == QChar::Other_Control ? QChar(u'_') : c);
        if (!text.isEmpty())
            clean.append(text);
    }
    return (clean.isEmpty() ? QStringLiteral("bundle") : clean.join(u'-')) + suffix;
}

QString freePath(const QString &folder, const QString &fileName)
{
    const QDir directory(folder);
    const QFileInfo info(fileName);
    QString path = directory.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = directory.filePath(
            QStringLiteral("%1-%2.%3").arg(info.completeBaseName(), QString::number(number), info.suffix()));
    return path;
}

} // namespace yongping
