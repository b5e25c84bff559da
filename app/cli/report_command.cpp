#include "cli/layout_commands.h"

#include "base/tr.h"
#include "cli/command.h"
#include "cli/report_memory.h"
#include "casework/panel_table.h"
#include "workstation/intake.h"
#include "workstation/panel_reports.h"
#include "workstation/panels.h"
#include "workstation/recheck.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

QStringList kinds()
{
    return {QStringLiteral("review"), QStringLiteral("acceptance"), QStringLiteral("ledger")};
}

Result<void> checkUsage(const CommandContext &context)
{
    const QString kind = context.value(u"kind");
    if (!kinds().contains(kind) || !context.isSet(u"out") || (kind != u"ledger" && context.arguments.size() != 1)) {
        return Error::usage(QStringLiteral("usage.arguments"),
                            tr("Usage: yongpingctl report ID --kind review [--as NAME] | ID --kind acceptance | "
                               "--kind ledger [ID...], each with --out FILE.pdf"));
    }
    return {};
}

Result<const Review *> chosenReview(const CommandContext &context, const CaseRecord &record)
{
    const QString id = record.data.id.toString();
    if (context.isSet(u"as")) {
        if (const Review *review = record.reviewOf(context.value(u"as")))
            return review;
        return Error::refused(QStringLiteral("review.unknown"),
                              tr("The case %1 has no review of “%2”.").arg(id, context.value(u"as")));
    }
    if (record.reviews.size() == 1)
        return &record.reviews.front();
    if (record.reviews.empty())
        return Error::refused(QStringLiteral("review.none"), tr("The case %1 has no review yet.").arg(id));
    return Error::refused(QStringLiteral("review.ambiguous"),
                          tr("The case %1 has several reviews; name one with --as.").arg(id));
}

Result<QByteArray> reviewReport(const CommandContext &context, const Seat &seat)
{
    const Result<CaseRecord> record = seat.store.load(context.caseId());
    if (!record)
        return record.error();
    const Result<const Review *> review = chosenReview(context, *record);
    if (!review)
        return review.error();
    if ((*review)->reviewer != seat.actor) {
        if (const Result<void> readable = maySeeOthers(*record, seat.actor); !readable)
            return readable.error();
    }
    const Result<CategoryPtr> category = seat.library.category(record->data.category);
    if (!category)
        return category.error();
    const Result<ChainHead> head = seat.store.head(chainOf(record->data.id));
    if (!head)
        return head.error();
    return makeReport(record->data, record->criteria, **review, *category, *head, seat.library, seat.clock,
                      record->scheme);
}

Result<QByteArray> reportOf(const CommandContext &context, const Seat &seat)
{
    const QString kind = context.value(u"kind");
    if (kind == u"review")
        return reviewReport(context, seat);
    if (kind == u"acceptance")
        return makeAcceptanceReportOf(seat, context.caseId());
    std::vector<CaseId> ids;
    for (const QString &id : context.arguments)
        ids.push_back(CaseId(id));
    return makeLedgerOf(seat, ids);
}

void printLines(const CommandContext &context, const Recheck &recheck)
{
    context.print(recheck.sentence);
    for (const RecheckedCase &one : recheck.cases) {
        for (const RecheckDifference &difference : one.differences) {
            const QString subject = difference.subject == difference.title
                                        ? difference.title
                                        : tr("%1 (%2)").arg(difference.title, difference.subject);
            //: %1 a clause, %2 what the report says, %3 what was computed
            context.print(QStringLiteral("  ")
                          + tr("%1: the report says %2, computed again %3")
                                .arg(subject, difference.printed, difference.recomputed));
        }
    }
    if (!recheck.pages.sentence.isEmpty() && recheck.pages.sentence != recheck.sentence)
        context.print(recheck.pages.sentence);
    context.print(recheck.signatures.sentence);
}

Result<int> recheckFile(const CommandContext &context)
{
    for (const char16_t *option : {u"kind", u"as", u"out"}) {
        if (context.isSet(option) || !context.arguments.isEmpty())
            return Error::usage(QStringLiteral("usage.arguments"), tr("Usage: yongpingctl report --recheck FILE.pdf"));
    }
    const Result<QByteArray> pdf = readFile(context.value(u"recheck"));
    if (!pdf)
        return pdf.error();
    Result<std::unique_ptr<Store>> store = storeToRead(context);
    if (!store)
        return store.error();
    const Result<QStringList> trusted = trustedIn(store->get());
    if (!trusted)
        return trusted.error();
    Recheck recheck = recheckReport(*pdf, *trusted, context.library, context.clock);
    if (const Result<void> compared = compareWith(*std::move(store), context, recheck.signatures); !compared)
        return compared.error();
    if (context.isSet(u"text")) {
        printLines(context, recheck);
    } else {
        context.print(toJson(recheck));
        context.say(recheck.sentence);
        if (!recheck.pages.sentence.isEmpty() && recheck.pages.sentence != recheck.sentence)
            context.say(recheck.pages.sentence);
    }
    switch (recheck.outcome) {
    case RecheckOutcome::Same: return ExitDone;
    case RecheckOutcome::Different: return ExitNo;
    case RecheckOutcome::NotCheckable: return ExitRefused;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<int> writeReport(const CommandContext &context)
{
    if (context.isSet(u"recheck"))
        return recheckFile(context);
    if (const Result<void> usage = checkUsage(context); !usage)
        return usage.error();
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Result<QByteArray> pdf = reportOf(context, context.seat(*open));
    if (!pdf)
        return pdf.error();
    if (const Result<void> written = writeFile(context.value(u"out"), *pdf); !written)
        return written.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("report"), JsonValue(context.value(u"out"))}}));
    return ExitDone;
}

} // namespace yongping
