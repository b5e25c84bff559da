#include "cli/command.h"
#include "base/tr.h"
#include "storage/sqlite_store.h"

namespace yongping {

namespace {

void printMembers(const CommandContext &context, const JsonValue::Object &members)
{
    if (context.json()) {
        context.print(JsonValue(members));
        return;
    }
    for (const auto &[key, value] : members) {
        const QString text = value.isString() ? value.toString() : QString::fromUtf8(writeJson(value));
        context.print(QStringLiteral("%1 %2").arg(key.leftJustified(16), text));
    }
}

Result<int> printInfo(const CommandContext &context, Store &store)
{
    const Result<StoreInfo> info = store.info();
    if (!info)
        return info.error();
    printMembers(context, {{QStringLiteral("file"), JsonValue(info->file)},
                           {QStringLiteral("schema"), JsonValue(info->schemaVersion)},
                           {QStringLiteral("cases"), JsonValue(Decimal(info->cases))},
                           {QStringLiteral("reviews"), JsonValue(Decimal(info->reviews))},
                           {QStringLiteral("events"), JsonValue(Decimal(info->events))},
                           {QStringLiteral("bytes"), JsonValue(Decimal(info->bytes))},
                           {QStringLiteral("identity"), JsonValue(info->identity)},
                           {QStringLiteral("readOnly"), JsonValue(info->readOnly)}});
    return ExitDone;
}

Result<int> initStore(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::Create);
    return store ? printInfo(context, **store) : Result<int>(store.error());
}

Result<int> showInfo(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    return store ? printInfo(context, **store) : Result<int>(store.error());
}

// A store that is too damaged to be opened is a finding, too.
Result<QStringList> findingsOf(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (store)
        return (*store)->check();
    if (store.error().code == u"store.damaged")
        return QStringList{store.error().message};
    return store.error();
}

Result<int> checkStore(const CommandContext &context)
{
    const Result<QStringList> findings = findingsOf(context);
    if (!findings)
        return findings.error();
    if (context.json()) {
        JsonValue::Array array;
        for (const QString &finding : *findings)
            array.emplace_back(finding);
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("findings"), JsonValue(std::move(array))}}));
    } else {
        for (const QString &finding : *findings)
            context.print(finding);
    }
    context.say(findings->isEmpty() ? tr("The store is in order.") : tr("The store is damaged; restore a backup."));
    return findings->isEmpty() ? ExitDone : ExitNo;
}

Result<int> backUp(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const QString file = context.arguments.constFirst();
    if (const Result<void> done = (*store)->backup(file); !done)
        return done.error();
    printMembers(context, {{QStringLiteral("backup"), JsonValue(file)}});
    return ExitDone;
}

Result<int> restore(const CommandContext &context)
{
    const Result<QString> kept = SqliteStore::restore(context.arguments.constFirst(), context.storeFile());
    if (!kept)
        return kept.error();
    printMembers(context, {{QStringLiteral("restored"), JsonValue(context.storeFile())},
                           {QStringLiteral("kept"), JsonValue(*kept)}});
    return ExitDone;
}

Result<int> printDigest(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<QString> digest = (*store)->digest();
    if (!digest)
        return digest.error();
    if (context.json())
        printMembers(context, {{QStringLiteral("digest"), JsonValue(*digest)}});
    else
        context.print(*digest);
    return ExitDone;
}

} // namespace

std::vector<Command> storeCommands()
{
    const QString store = QStringLiteral("store");
    return {
        {{store, QStringLiteral("init")}, {}, tr("Make a store where there is none."), 0, 0, {}, initStore},
        {{store, QStringLiteral("info")}, {}, tr("Tell what a store holds."), 0, 0, {}, showInfo},
        {{store, QStringLiteral("check")}, {}, tr("Check file, history and contents."), 0, 0, {}, checkStore},
        {{store, QStringLiteral("backup")},
         QStringLiteral("FILE"),
         tr("Write a copy of the whole store."),
         1,
         1,
         {},
         backUp},
        {{store, QStringLiteral("restore")},
         QStringLiteral("FILE"),
         tr("Put a verified backup in the store's place."),
         1,
         1,
         {},
         restore},
        {{store, QStringLiteral("digest")}, {}, tr("Print the digest of the contents."), 0, 0, {}, printDigest},
    };
}

} // namespace yongping
