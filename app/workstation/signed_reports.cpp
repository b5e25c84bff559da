#include "workstation/signed_reports.h"

#include "base/json.h"
#include "base/sentences.h"
#include "base/tr.h"
#include "casework/setting_keys.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace yongping {

namespace {

constexpr std::size_t MostSignatures = 256;
constexpr qsizetype MostRevisions = 512;

struct Known
{
    std::vector<MissingSignature> signatures;
    // How many fields one copy held signed by the same certificate at once, by its fingerprint. Who signed in a wrong
    // field of one copy first and in the right one of another later stands in two fields, but only once at a time.
    QHash<QString, int> atOnce;
    QStringList revisions;
};

QString settingOf(const QString &mark)
{
    return SettingKey::signedReports() + mark;
}

bool same(const MissingSignature &a, const MissingSignature &b)
{
    return a.field == b.field && a.fingerprint == b.fingerprint;
}

bool add(std::vector<MissingSignature> &to, const MissingSignature &signature)
{
    const bool known =
        std::any_of(to.begin(), to.end(), [&](const MissingSignature &one) { return same(one, signature); });
    if (known || to.size() >= MostSignatures)
        return false;
    to.push_back(signature);
    return true;
}

bool add(QStringList &to, const QString &revision)
{
    if (to.contains(revision) || to.size() >= MostRevisions)
        return false;
    to.append(revision);
    return true;
}

// True where it was less.
bool raise(QHash<QString, int> &counts, const QString &fingerprint, int count)
{
    int &known = counts[fingerprint];
    const bool more = count > known;
    known = std::max(known, count);
    return more;
}

void addText(const QString &text, Known &known)
{
    const Result<JsonValue> json = parseJson(text.toUtf8());
    const JsonValue *signatures = json ? json->find(u"signatures") : nullptr;
    const JsonValue *revisions = json ? json->find(u"revisions") : nullptr;
    if (!signatures || !signatures->isArray() || !revisions || !revisions->isArray())
        return;
    for (const JsonValue &one : signatures->toArray()) {
        const QString fingerprint = one.text(u"certificate");
        add(known.signatures, {one.text(u"field"), one.text(u"signer"), fingerprint});
        raise(known.atOnce, fingerprint, std::max(1, one.text(u"atOnce").toInt()));
    }
    for (const JsonValue &one : revisions->toArray()) {
        if (one.isString())
            add(known.revisions, one.toString());
    }
}

QString textOf(const Known &known)
{
    JsonValue::Array signatures;
    for (const MissingSignature &one : known.signatures) {
        JsonValue json{JsonValue::Object{{QStringLiteral("field"), one.field},
                                         {QStringLiteral("signer"), one.signer},
                                         {QStringLiteral("certificate"), one.fingerprint}}};
        if (const int atOnce = known.atOnce.value(one.fingerprint); atOnce > 1)
            json.set(QStringLiteral("atOnce"), QString::number(atOnce));
        signatures.push_back(std::move(json));
    }
    JsonValue::Array revisions;
    for (const QString &one : known.revisions)
        revisions.push_back(one);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("signatures"), std::move(signatures));
    json.set(QStringLiteral("revisions"), std::move(revisions));
    return QString::fromUtf8(writeJson(json));
}

// Where reports with these marks are remembered: under one of their marks, and under the others the name of that one.
Result<QStringList> placesOf(Store &store, const QStringList &marks)
{
    QStringList places;
    for (const QString &mark : marks) {
        const Result<QString> value = store.setting(settingOf(mark));
        if (!value)
            return value.error();
        if (!value->isEmpty())
            add(places, value->startsWith(u'{') ? mark : *value);
    }
    return places;
}

Result<Known> knownAt(Store &store, const QStringList &places)
{
    Known known;
    for (const QString &place : places) {
        const Result<QString> text = store.setting(settingOf(place));
        if (!text)
            return text.error();
        addText(*text, known);
    }
    return known;
}

bool isSound(const VerificationSummary &summary)
{
    return summary.state != u"damaged" && summary.state != u"changed" && !summary.traces.marks.isEmpty();
}

// True where something was new.
bool addReport(Known &known, const VerificationSummary &summary, const QString &ownFingerprint)
{
    bool news = false;
    QHash<QString, int> here;
    for (const VerificationSummary::Signer &signer : summary.signers) {
        if (!signer.valid || !(signer.trusted || signer.fingerprint == ownFingerprint))
            continue;
        news = add(known.signatures, {signer.field, signer.signer, signer.fingerprint}) || news;
        news = raise(known.atOnce, signer.fingerprint, ++here[signer.fingerprint]) || news;
    }
    if (known.signatures.empty())
        return false;
    for (const QString &revision : summary.traces.revisions)
        news = add(known.revisions, revision) || news;
    return news;
}

QString sentenceOf(const VerificationSummary &summary, bool earlierRevision)
{
    QStringList names;
    for (const MissingSignature &one : summary.missing)
        names.append(QStringLiteral("%1 (%2)").arg(one.signer, one.field));
    const QString list = QLocale().createSeparatedList(names);
    //: %1 are names
    const QString later = tr("A later revision of this report is known here, signed by %1 too.");
    //: %1 are names
    const QString other = tr("Another copy of this report is known here, signed by %1; this one lacks that.");
    return (earlierRevision ? later : other).arg(list);
}

// As many of a person's fields as the fullest copy held at once, and this one does not.
void addMissing(Known known, VerificationSummary &summary)
{
    for (const VerificationSummary::Signer &signer : summary.signers) {
        if (signer.valid)
            --known.atOnce[signer.fingerprint];
    }
    for (const MissingSignature &one : known.signatures) {
        const bool isHere = std::any_of(
            summary.signers.begin(), summary.signers.end(), [&](const VerificationSummary::Signer &signer) {
                return signer.valid && signer.fingerprint == one.fingerprint && signer.field == one.field;
            });
        if (!isHere && known.atOnce[one.fingerprint]-- > 0)
            summary.missing.push_back(one);
    }
}

} // namespace

Result<bool> compareWithKnownReports(Store &store, VerificationSummary &summary)
{
    const Result<QStringList> places = placesOf(store, summary.traces.marks);
    if (!places)
        return places.error();
    Result<Known> known = knownAt(store, *places);
    if (!known)
        return known.error();
    addMissing(*known, summary);
    if (!summary.missing.empty()) {
        const bool earlier = !summary.traces.revisions.isEmpty()
                             && known->revisions.contains(summary.traces.revisions.constLast());
        const QString sentence = sentenceOf(summary, earlier);
        if (summary.state == u"whole") {
            summary.state = QStringLiteral("changed");
            summary.sentence = sentence;
        } else {
            summary.sentence = joinSentences({summary.sentence, sentence});
        }
    }
    return isSound(summary) && addReport(*known, summary, {});
}

Result<VerificationSummary> compareAndRemember(Store &store, VerificationSummary summary,
                                               const std::optional<QString> &actor, bool signedHere)
{
    const Result<bool> news = compareWithKnownReports(store, summary);
    if (!news)
        return news.error();
    const bool own = signedHere && !summary.signers.empty();
    if (!actor || !(*news || own))
        return summary;
    const QString fingerprint = own ? summary.signers.back().fingerprint : QString();
    if (const Result<void> remembered = rememberReport(store, summary, *actor, fingerprint); !remembered)
        return remembered.error();
    return summary;
}

Result<void> forgetReport(Store &store, const PdfTraces &traces, const QString &actor)
{
    return store.together([&]() -> Result<void> {
        const Result<QStringList> places = placesOf(store, traces.marks);
        if (!places)
            return places.error();
        if (places->isEmpty())
            return Error::refused(QStringLiteral("trust.unknown_report"),
                                  tr("The store remembers nothing of this report."));
        for (const QString &mark : *places + traces.marks) {
            if (const Result<void> set = store.setSetting(settingOf(mark), {}, actor); !set)
                return set.error();
        }
        return {};
    });
}

Result<void> rememberReport(Store &store, const VerificationSummary &summary, const QString &actor,
                            const QString &ownFingerprint)
{
    if (!isSound(summary))
        return {};
    return store.together([&]() -> Result<void> {
        const QStringList &marks = summary.traces.marks;
        const Result<QStringList> places = placesOf(store, marks);
        if (!places)
            return places.error();
        Result<Known> known = knownAt(store, *places);
        if (!known)
            return known.error();
        if (!addReport(*known, summary, ownFingerprint))
            return {};
        const QString place = places->isEmpty() ? marks.constFirst() : places->constFirst();
        if (const Result<void> set = store.setSetting(settingOf(place), textOf(*known), actor); !set)
            return set.error();
        for (const QString &mark : marks) {
            const Result<QString> value = store.setting(settingOf(mark));
            if (!value)
                return value.error();
            if (!value->isEmpty())
                continue;
            if (const Result<void> set = store.setSetting(settingOf(mark), place, actor); !set)
                return set.error();
        }
        return {};
    });
}

} // namespace yongping
