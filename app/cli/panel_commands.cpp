#include "cli/command.h"
#include "base/tr.h"
#include "wording/words.h"
#include "workstation/intake.h"
#include "workstation/panels.h"

namespace yongping {

namespace {

void printTable(const CommandContext &context, const PanelView &view)
{
    const PanelTable &table = view.table;
    context.print(tr("Conclusion of the standard: %1; open checks: %2, of these pivotal: %3.")
                      .arg(conclusionWord(table.evaluation.conclusion))
                      .arg(table.open)
                      .arg(table.pivotal));
    for (const std::size_t index : table.byWeight) {
        const PanelRow &row = table.rows[index];
        QStringList verdicts;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            verdicts.append(table.reviews[i]->reviewer + u": " + verdictWord(row.cells[i].verdict));
        const QString mark = row.pivotal ? QStringLiteral("!") : row.open ? QStringLiteral("?") : QStringLiteral(" ");
        context.print(mark + u' ' + row.clause->id.leftJustified(26) + verdicts.join(QStringLiteral(", ")));
    }
}

Result<int> show(const CommandContext &context)
{
    const Result<QString> reader = context.namedReviewer();
    if (!reader)
        return reader.error();
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const QString who = reader->isEmpty() ? open->identity : *reader;
    const Result<std::unique_ptr<PanelView>> view = panelView(context.seat(*open), context.caseId(), who);
    if (!view)
        return view.error();
    if (const Result<void> may = maySeeOthers((*view)->record, who); !may)
        return may.error();
    if (context.isSet(u"text"))
        printTable(context, **view);
    else
        context.print(panelJson(**view));
    return ExitDone;
}

Result<int> agreeOn(const CommandContext &context)
{
    const QString fileName = context.arguments[1];
    const Result<JsonValue> json = readJsonFile(fileName);
    if (!json)
        return json.error();
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Seat seat = context.seat(*open);
    const Result<CaseRecord> record = seat.store.load(context.caseId());
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    const Result<AgreementChanges> changes = agreementsFromJson(*record, **category, *json);
    if (!changes)
        return named(fileName, changes.error());
    const Result<void> done = agree(seat, record->data.id, *changes);
    return done ? Result<int>(ExitDone) : Result<int>(done.error());
}

Result<int> decideOn(const CommandContext &context)
{
    const bool takesBack = context.isSet(u"take-back");
    if (takesBack == (context.arguments.size() == 2)) {
        return Error::usage(QStringLiteral("usage.arguments"),
                            tr("Give a decision's file, or --take-back to undo the present one."));
    }
    std::optional<PanelDecision> decision;
    if (!takesBack) {
        const QString fileName = context.arguments[1];
        const Result<JsonValue> json = readJsonFile(fileName);
        if (!json)
            return json.error();
        Result<PanelDecision> read = panelDecisionFromJson(*json);
        if (!read)
            return named(fileName, read.error());
        decision = *std::move(read);
    }
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<void> done = decide(context.seat(*open), context.caseId(), decision);
    return done ? Result<int>(ExitDone) : Result<int>(done.error());
}

} // namespace

std::vector<Command> panelCommands()
{
    const QString panel = QStringLiteral("panel");
    const QString id = QStringLiteral("ID");
    return {
        {{panel, id, QStringLiteral("show")},
         {},
         tr("Show all reviews of a case side by side."),
         1,
         1,
         {{QStringLiteral("as"), QStringLiteral("NAME"), tr("Who looks.")}},
         show},
        {{panel, id, QStringLiteral("agree")},
         QStringLiteral("F.json"),
         tr("Write down what the panel agrees."),
         2,
         2,
         {},
         agreeOn},
        {{panel, id, QStringLiteral("decide")},
         QStringLiteral("F.json"),
         tr("Write down the panel's decision."),
         1,
         2,
         {{QStringLiteral("take-back"), {}, tr("Take the present decision back.")}},
         decideOn},
    };
}

} // namespace yongping
