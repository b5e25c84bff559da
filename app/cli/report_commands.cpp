#include "cli/command.h"
#include "base/tr.h"
#include "workstation/intake.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

Result<void> checkUsage(const CommandContext &context)
{
    if (context.isSet(u"recheck") || (context.isSet(u"kind") && context.value(u"kind") != u"review"))
        return Error::usage(QStringLiteral("usage.later"),
                            tr("This version makes review reports alone: --kind review."));
    if (context.arguments.size() != 1 || !context.isSet(u"kind") || !context.isSet(u"out")) {
        return Error::usage(QStringLiteral("usage.arguments"),
                            tr("Usage: yongpingctl report ID --kind review --out FILE.pdf [--as NAME]"));
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

Result<int> makeReviewReportFile(const CommandContext &context)
{
    if (const Result<void> usage = checkUsage(context); !usage)
        return usage.error();
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<CaseRecord> record = (*store)->load(CaseId(context.arguments.constFirst()));
    if (!record)
        return record.error();
    const Result<const Review *> review = chosenReview(context, *record);
    if (!review)
        return review.error();
    const Result<CategoryPtr> category = context.library.category(record->data.category);
    if (!category)
        return category.error();
    const Result<QByteArray> pdf =
        makeReport(record->data, record->criteria, **review, *category, context.library, context.clock);
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
             QStringLiteral("ID --kind review --out FILE.pdf"),
             tr("Write the report of a review."),
             0,
             -1,
             {{QStringLiteral("kind"), QStringLiteral("KIND"), tr("review")},
              {QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")},
              {QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")},
              {QStringLiteral("recheck"), QStringLiteral("FILE"), tr("Belongs to a later version.")}},
             makeReviewReportFile,
             true}};
}

} // namespace yongping
