#include "cli/case_history.h"

#include "base/tr.h"
#include "wording/words.h"
#include "workstation/intake.h"
#include "workstation/schemes.h"

namespace yongping {

namespace {

JsonValue entryJson(const SchemeEntry &entry)
{
    JsonValue title{JsonValue::Object()};
    title.set(QStringLiteral("zh"), entry.scheme.title.zh);
    title.set(QStringLiteral("en"), entry.scheme.title.en);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), entry.scheme.id);
    json.set(QStringLiteral("digest"), entry.scheme.digest);
    json.set(QStringLiteral("title"), std::move(title));
    json.set(QStringLiteral("default"), entry.isDefault);
    return json;
}

Result<int> list(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Result<std::vector<SchemeEntry>> all = listSchemes(*open->store, context.library);
    if (!all)
        return all.error();
    JsonValue::Array array;
    for (const SchemeEntry &entry : *all) {
        if (context.json())
            array.push_back(entryJson(entry));
        else
            context.print(entry.scheme.id.leftJustified(24) + schemeText(entry.scheme)
                          + (entry.isDefault ? u"  " + tr("shipped default") : QString()));
    }
    if (context.json())
        context.print(JsonValue(std::move(array)));
    return ExitDone;
}

Result<int> show(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Result<SchemeEntry> entry = findScheme(*open->store, context.library, context.arguments.constFirst());
    if (!entry)
        return entry.error();
    context.print(QString::fromUtf8(writeJsonIndented(entry->json)).trimmed());
    return ExitDone;
}

Result<int> check(const CommandContext &context)
{
    const QString fileName = context.arguments.constFirst();
    const Result<JsonValue> json = readJsonFile(fileName);
    if (!json)
        return json.error();
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(*json);
    if (!scheme)
        return named(fileName, scheme.error());
    const QStringList categories =
        scheme->points.isEmpty() ? CriteriaLibrary::categoryIds() : QStringList(scheme->points.keys());
    const QStringList findings = schemeFindings(*scheme, context.library, categories);
    JsonValue::Array array;
    for (const QString &finding : findings) {
        if (context.json())
            array.push_back(JsonValue(finding));
        else
            context.print(fileName + u": " + finding);
    }
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("findings"), JsonValue(std::move(array))}}));
    else if (findings.isEmpty())
        context.say(tr("The scoring scheme %1 is in order.").arg(schemeText(*scheme)));
    return findings.isEmpty() ? ExitDone : ExitNo;
}

Result<int> import(const CommandContext &context)
{
    const QString fileName = context.arguments.constFirst();
    const Result<JsonValue> json = readJsonFile(fileName);
    if (!json)
        return json.error();
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<ScoringScheme> saved = saveScheme(context.seat(*open), *json);
    if (!saved)
        return named(fileName, saved.error());
    if (context.json())
        context.print(entryJson({*saved, *json, false}));
    return ExitDone;
}

Result<int> remove(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<void> removed = removeScheme(context.seat(*open), context.arguments.constFirst());
    return removed ? Result<int>(ExitDone) : Result<int>(removed.error());
}

Result<int> pin(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Seat seat = context.seat(*open);
    const Result<SchemeEntry> entry = findScheme(*open->store, context.library, context.arguments[1]);
    if (!entry)
        return entry.error();
    const std::optional<JsonValue> scheme = entry->isDefault ? std::nullopt : std::optional(entry->json);
    const Result<ScoringScheme> pinned = pinScheme(seat, context.caseId(), scheme, context.value(u"reason"));
    if (!pinned)
        return pinned.error();
    if (context.json())
        context.print(entryJson(*entry));
    return ExitDone;
}

} // namespace

std::vector<Command> schemeCommands()
{
    const QString word = QStringLiteral("scheme");
    const QString id = QStringLiteral("SCHEME");
    const QString file = QStringLiteral("FILE.json");
    const CommandOption reason{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for the history.")};
    return {
        {{word, QStringLiteral("list")}, {}, tr("List the scoring schemes: the shipped default and the organiser's."),
         0, 0, {}, list},
        {{word, QStringLiteral("show")}, id, tr("Write a scoring scheme as a file."), 1, 1, {}, show},
        {{word, QStringLiteral("check")}, file, tr("Check a scoring scheme's file."), 1, 1, {}, check},
        {{word, QStringLiteral("import")}, file, tr("Keep an organiser's scoring scheme in the store."), 1, 1,
         {}, import},
        {{word, QStringLiteral("remove")}, id, tr("Remove an organiser's scoring scheme; pinned cases keep it."), 1, 1,
         {}, remove},
        {{word, QStringLiteral("pin")}, QStringLiteral("ID SCHEME"),
         tr("Count a case's points by a scoring scheme."), 2, 2, {reason}, pin},
    };
}

} // namespace yongping
