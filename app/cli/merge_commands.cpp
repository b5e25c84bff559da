#include "cli/command.h"
#include "base/tr.h"
#include "casework/merge.h"
#include "workstation/bundles.h"
#include "workstation/intake.h"

namespace yongping {

namespace {

JsonValue mergeJson(const MergeRecord &merge)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("merge"), merge.number);
    json.set(QStringLiteral("kind"), merge.kind);
    json.set(QStringLiteral("reviewer"), merge.reviewer);
    json.set(QStringLiteral("state"), name(merge.state));
    json.set(QStringLiteral("signer"), merge.signer.isEmpty() ? JsonValue() : JsonValue(merge.signer));
    json.set(QStringLiteral("reason"), merge.reason);
    json.set(QStringLiteral("items"), merge.items);
    return json;
}

Result<int> listMerges(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<CaseRecord> record = (*store)->load(context.caseId());
    if (!record)
        return record.error();
    JsonValue::Array array;
    for (const MergeRecord &merge : record->merges) {
        if (context.isSet(u"text"))
            context.print(QStringLiteral("%1  %2  %3  %4").arg(QString::number(merge.number).rightJustified(3),
                                                               name(merge.state).leftJustified(10), merge.kind,
                                                               merge.reviewer));
        else
            array.push_back(mergeJson(merge));
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(std::move(array)));
    return ExitDone;
}

Result<int> settle(const CommandContext &context)
{
    const QString fileName = context.arguments[1];
    const Result<JsonValue> json = readJsonFile(fileName);
    if (!json)
        return json.error();
    const Result<Settlement> settlement = settlementFromJson(*json);
    if (!settlement)
        return named(fileName, settlement.error());
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<MergeRecord> merge = settleMerge(context.seat(*open), context.caseId(), *settlement);
    if (!merge)
        return merge.error();
    if (context.json())
        context.print(mergeJson(*merge));
    return ExitDone;
}

Result<int> revert(const CommandContext &context)
{
    bool isNumber = false;
    const int number = context.arguments[1].toInt(&isNumber);
    if (!isNumber)
        return Error::usage(QStringLiteral("usage.merge"), tr("A merge is named by its number; see merge ID list."));
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<MergeRecord> merge =
        revertMerge(context.seat(*open), context.caseId(), number, context.value(u"reason"));
    if (!merge)
        return merge.error();
    if (context.json())
        context.print(mergeJson(*merge));
    return ExitDone;
}

} // namespace

std::vector<Command> mergeCommands()
{
    const QString merge = QStringLiteral("merge");
    const QString id = QStringLiteral("ID");
    return {
        {{merge, id, QStringLiteral("list")}, {}, tr("List the bundles merged into a case."), 1, 1, {}, listMerges},
        {{merge, id, QStringLiteral("settle")},
         QStringLiteral("F.json"),
         tr("Settle the conflicts of a merge."),
         2,
         2,
         {},
         settle},
        {{merge, id, QStringLiteral("revert")},
         QStringLiteral("N"),
         tr("Take a merge back whole."),
         2,
         2,
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for the history.")}},
         revert},
    };
}

} // namespace yongping
