#include "workstation/schemes.h"

#include "base/tr.h"
#include "casework/setting_keys.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr std::size_t MostSchemes = 200;
constexpr qsizetype LeastDigest = 8;

Result<std::vector<SchemeEntry>> readOwn(Store &store)
{
    const Result<QString> text = store.setting(SettingKey::scoringSchemes());
    if (!text)
        return text.error();
    std::vector<SchemeEntry> own;
    if (text->isEmpty())
        return own;
    const Result<JsonValue> list = parseJson(text->toUtf8());
    if (!list)
        return list.error();
    if (!list->isArray())
        return Error::failure(QStringLiteral("store.damaged"),
                              yongping::tr("The scoring schemes kept in the store cannot be read; restore a backup."));
    for (const JsonValue &json : list->toArray()) {
        Result<ScoringScheme> scheme = ScoringScheme::fromJson(json);
        if (!scheme)
            return scheme.error();
        own.push_back({*std::move(scheme), json, false});
    }
    return own;
}

Result<void> writeOwn(const Seat &seat, std::vector<SchemeEntry> own)
{
    std::sort(own.begin(), own.end(),
              [](const SchemeEntry &a, const SchemeEntry &b) { return a.scheme.id < b.scheme.id; });
    JsonValue::Array list;
    for (SchemeEntry &entry : own)
        list.push_back(std::move(entry.json));
    const QString text = list.empty() ? QString() : QString::fromUtf8(canonicalJson(JsonValue(std::move(list))));
    return seat.store.setSetting(SettingKey::scoringSchemes(), text, seat.actor);
}

Error unknownScheme(const QString &name)
{
    return Error::refused(QStringLiteral("scheme.unknown"),
                          tr("There is no scoring scheme “%1”; “scheme list” shows those that are there.").arg(name),
                          name);
}

} // namespace

Result<ScoringScheme> schemeOf(const CaseRecord &record, CriteriaLibrary &library)
{
    return schemeOf(record.scheme, library);
}

Result<ScoringScheme> schemeOf(const std::optional<JsonValue> &pinned, CriteriaLibrary &library)
{
    return pinned ? ScoringScheme::fromJson(*pinned) : Result<ScoringScheme>(library.defaultScheme());
}

Result<std::vector<SchemeEntry>> listSchemes(Store &store, CriteriaLibrary &library)
{
    Result<std::vector<SchemeEntry>> own = readOwn(store);
    if (!own)
        return own.error();
    std::vector<SchemeEntry> all{{library.defaultScheme(), toJson(library.defaultScheme()), true}};
    std::move(own->begin(), own->end(), std::back_inserter(all));
    return all;
}

Result<SchemeEntry> findScheme(Store &store, CriteriaLibrary &library, const QString &name)
{
    Result<std::vector<SchemeEntry>> all = listSchemes(store, library);
    if (!all)
        return all.error();
    std::vector<SchemeEntry> found;
    for (SchemeEntry &entry : *all) {
        if (entry.scheme.id == name)
            return std::move(entry);
        if (name.size() >= LeastDigest && entry.scheme.digest.startsWith(name.toLower()))
            found.push_back(std::move(entry));
    }
    if (found.size() > 1) {
        return Error::refused(QStringLiteral("scheme.ambiguous"),
                              tr("Several scoring schemes have a digest that begins with %1. Give more of it.")
                                  .arg(name),
                              name);
    }
    return found.empty() ? Result<SchemeEntry>(unknownScheme(name)) : Result<SchemeEntry>(std::move(found.front()));
}

QStringList schemeFindings(const ScoringScheme &scheme, CriteriaLibrary &library, const QStringList &categories)
{
    QStringList findings;
    for (const QString &id : categories) {
        const Result<CategoryPtr> category = library.category(id);
        findings += category ? scheme.findingsFor(**category) : QStringList{category.error().message};
    }
    return findings;
}

Result<ScoringScheme> saveScheme(const Seat &seat, const JsonValue &json)
{
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(json);
    if (!scheme)
        return scheme;
    if (scheme->id == seat.library.defaultScheme().id) {
        return Error::refused(QStringLiteral("scheme.id"),
                              tr("“%1” is the shipped default; give your scheme another id.").arg(scheme->id),
                              QStringLiteral("id"));
    }
    const QStringList findings = schemeFindings(*scheme, seat.library, scheme->points.keys());
    if (scheme->points.isEmpty() || !findings.isEmpty()) {
        return Error::refused(QStringLiteral("scheme.unfit"),
                              tr("The scoring scheme “%1” cannot be used: %2")
                                  .arg(scheme->id, findings.isEmpty() ? tr("it has no points.") : findings.join(u' ')),
                              QStringLiteral("points"));
    }
    Result<std::vector<SchemeEntry>> own = readOwn(seat.store);
    if (!own)
        return own.error();
    std::erase_if(*own, [&](const SchemeEntry &entry) { return entry.scheme.id == scheme->id; });
    if (own->size() >= MostSchemes)
        return Error::refused(QStringLiteral("scheme.many"),
                              tr("A store keeps at most %1 scoring schemes; remove one first.")
                                  .arg(qint64(MostSchemes)));
    own->push_back({*scheme, json, false});
    const Result<void> written = writeOwn(seat, *std::move(own));
    return written ? scheme : Result<ScoringScheme>(written.error());
}

Result<void> removeScheme(const Seat &seat, const QString &id)
{
    Result<std::vector<SchemeEntry>> own = readOwn(seat.store);
    if (!own)
        return own.error();
    if (std::erase_if(*own, [&](const SchemeEntry &entry) { return entry.scheme.id == id; }) == 0)
        return unknownScheme(id);
    return writeOwn(seat, *std::move(own));
}

Result<QStringList> casesPinnedTo(Store &store, const QString &id)
{
    const Result<CaseList> all = store.cases();
    if (!all)
        return all.error();
    QStringList names;
    for (const CaseRecord &record : all->records) {
        if (record.scheme && record.scheme->text(u"id") == id)
            names.append(record.data.name);
    }
    return names;
}

Result<ScoringScheme> pinScheme(const Seat &seat, const CaseId &id, const std::optional<JsonValue> &scheme,
                                const QString &reason)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (record->panel.decision) {
        return Error::refused(QStringLiteral("panel.decided"),
                              tr("The panel has decided on the case “%1”; take the decision back before its scoring "
                                 "scheme is changed.")
                                  .arg(record->data.name));
    }
    const Change change{id, {}, Field::Scheme, {}, scheme, reason};
    if (const Result<Event> written = seat.store.apply(change, seat.actor); !written)
        return written.error();
    return scheme ? ScoringScheme::fromJson(*scheme) : Result<ScoringScheme>(seat.library.defaultScheme());
}

} // namespace yongping
