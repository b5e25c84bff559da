#include "cli/command.h"
#include "base/tr.h"
#include "casework/panel_table.h"
#include "workstation/intake.h"
#include "workstation/panel_reports.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

QStringList kinds()
{
    return {QStringLiteral("review"), QStringLiteral("acceptance"), QStringLiteral("ledger")};
}

Result<void> checkUsage(const CommandContext &context)
{
    if (context.isSet(u"recheck"))
        return Error::usage(QStringLiteral("usage.later"), tr("--recheck belongs to a later version."));
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
    const Result<CaseRecord> record = seat.store.load(CaseId(context.arguments.constFirst()));
    if (!record)
        return record.error();
    const Result<const Review *> review = chosenReview(context, *record);
    if (!review)
        return review.error();
    if ((*review)->reviewer != seat.actor && !mayReadOthers(*record, seat.actor)) {
        return Error::refused(QStringLiteral("review.blind"),
                              tr("The reviews of others are not shown before your own of the case “%1” is submitted.")
                                  .arg(record->data.name));
    }
    const Result<CategoryPtr> category = seat.library.category(record->data.category);
    if (!category)
        return category.error();
    return makeReport(record->data, record->criteria, **review, *category, seat.library, seat.clock);
}

Result<QByteArray> reportOf(const CommandContext &context, const Seat &seat)
{
    const QString kind = context.value(u"kind");
    if (kind == u"review")
        return reviewReport(context, seat);
    if (kind == u"acceptance")
        return makeAcceptanceReportOf(seat, CaseId(context.arguments.constFirst()));
    std::vector<CaseId> ids;
    for (const QString &id : context.arguments)
        ids.push_back(CaseId(id));
    return makeLedgerOf(seat, ids);
}

Result<int> writeReport(const CommandContext &context)
{
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

} // namespace

std::vector<Command> reportCommands()
{
    return {{{QStringLiteral("report")},
             QStringLiteral("[ID...] --kind KIND --out FILE.pdf"),
             tr("Write a report: of a review, an acceptance, or the ledger."),
             0,
             -1,
             {{QStringLiteral("kind"), QStringLiteral("KIND"), tr("review, acceptance or ledger")},
              {QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")},
              {QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")},
              {QStringLiteral("recheck"), QStringLiteral("FILE"), tr("Belongs to a later version.")}},
             writeReport,
             true}};
}

} // namespace yongping
