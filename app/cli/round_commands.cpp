#include "cli/command.h"
#include "base/iso_date.h"
#include "base/tr.h"
#include "wording/words.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/rounds.h"

namespace yongping {

namespace {

Error needed(const QString &option)
{
    return Error::usage(QStringLiteral("usage.options"), tr("The option --%1 is needed.").arg(option));
}

// NAME or NAME=CERT.pem: what follows the last "=" is the file.
Result<Expert> expertOf(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 0)
        return Expert{text.trimmed(), {}};
    const QString fileName = text.sliced(equals + 1);
    const Result<Certificate> certificate = certificateOfFile(fileName);
    if (!certificate)
        return inCertificateFile(fileName, certificate.error());
    return Expert{text.left(equals).trimmed(), QString::fromLatin1(certificate->toPem())};
}

Result<IssueRequest> issueRequest(const CommandContext &context)
{
    for (const char16_t *option : {u"reviewer", u"due", u"out"}) {
        if (!context.isSet(option))
            return needed(QString::fromUtf16(option));
    }
    IssueRequest request;
    request.caseId = context.caseId();
    request.folder = context.value(u"out");
    request.due = dateFromIso(context.value(u"due"));
    if (!request.due.isValid())
        return Error::usage(QStringLiteral("usage.due"), tr("--due takes a date such as 2023-06-30."));
    for (const QString &text : context.values(u"reviewer")) {
        Result<Expert> expert = expertOf(text);
        if (!expert)
            return expert.error();
        request.experts.push_back(*std::move(expert));
    }
    return request;
}

JsonValue issuedJson(const Issued &issued)
{
    JsonValue::Array bundles;
    for (const IssuedBundle &bundle : issued.bundles) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("reviewer"), bundle.reviewer);
        json.set(QStringLiteral("file"), bundle.file);
        json.set(QStringLiteral("sealed"), bundle.sealed);
        bundles.push_back(std::move(json));
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("round"), issued.round.number);
    json.set(QStringLiteral("due"), issued.round.due.toString(Qt::ISODate));
    json.set(QStringLiteral("bundles"), std::move(bundles));
    return json;
}

Result<int> issue(const CommandContext &context)
{
    Result<IssueRequest> request = issueRequest(context);
    if (!request)
        return request.error();
    const bool dryRun = context.isSet(u"dry-run");
    const Result<std::optional<SigningKey>> key = context.signingKey(u"sign");
    if (!key)
        return key.error();
    request->signer = *key ? &**key : nullptr;
    const auto open = context.openSeat(dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<Issued> issued = issueRound(context.seat(*open), *request, dryRun);
    if (!issued)
        return issued.error();
    if (context.isSet(u"text")) {
        for (const IssuedBundle &bundle : issued->bundles)
            context.print(bundle.reviewer + u"  " + bundle.file);
    } else {
        context.print(issuedJson(*issued));
    }
    return ExitDone;
}

JsonValue standingJson(const ExpertStanding &standing)
{
    JsonValue progress{JsonValue::Object()};
    progress.set(QStringLiteral("answered"), standing.progress.answered);
    progress.set(QStringLiteral("total"), standing.progress.total);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("reviewer"), standing.reviewer);
    json.set(QStringLiteral("round"), standing.round);
    json.set(QStringLiteral("status"), name(standing.status));
    json.set(QStringLiteral("due"),
             standing.due.isValid() ? JsonValue(standing.due.toString(Qt::ISODate)) : JsonValue());
    json.set(QStringLiteral("overdue"), standing.overdue);
    json.set(QStringLiteral("submissions"), standing.submissions);
    json.set(QStringLiteral("since"),
             standing.since.isValid() ? JsonValue(standing.since.toUTC().toString(Qt::ISODate)) : JsonValue());
    json.set(QStringLiteral("reason"), standing.reason);
    json.set(QStringLiteral("progress"), std::move(progress));
    return json;
}

Result<int> listReviews(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Seat seat = context.seat(*open);
    const Result<CaseRecord> record = seat.store.load(context.caseId());
    if (!record)
        return record.error();
    const Result<std::vector<ExpertStanding>> list = standings(seat, *record);
    if (!list)
        return list.error();
    JsonValue::Array array;
    for (const ExpertStanding &standing : *list) {
        if (context.isSet(u"text"))
            context.print(QStringLiteral("%1  %2  %3").arg(name(standing.status).leftJustified(10),
                                                           standing.due.toString(Qt::ISODate).leftJustified(10),
                                                           standing.reviewer));
        else
            array.push_back(standingJson(standing));
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(std::move(array)));
    return ExitDone;
}

Result<int> returnToReviewer(const CommandContext &context)
{
    for (const char16_t *option : {u"reason", u"out"}) {
        if (!context.isSet(option))
            return needed(QString::fromUtf16(option));
    }
    const Result<std::optional<SigningKey>> key = context.signingKey(u"sign");
    if (!key)
        return key.error();
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<void> done =
        returnReview(context.seat(*open), context.caseId(), context.arguments[1], context.value(u"reason"),
                     *key ? &**key : nullptr, context.value(u"out"));
    if (!done)
        return done.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("bundle"), JsonValue(context.value(u"out"))}}));
    return ExitDone;
}

// The seat of the reviewer of --as, by default the store's.
Result<CommandContext::OpenSeat> reviewerSeat(const CommandContext &context)
{
    const Result<QString> named = context.namedReviewer();
    if (!named)
        return named.error();
    auto open = context.openSeat(OpenMode::ReadWrite);
    if (open && !named->isEmpty())
        open->identity = *named;
    return open;
}

Result<int> declare(const CommandContext &context)
{
    const auto open = reviewerSeat(context);
    if (!open)
        return open.error();
    const QString text = context.arguments[1];
    if (text.trimmed().isEmpty())
        return Error::usage(QStringLiteral("usage.declare"), tr("Say “none”, or what the conflict of interest is."));
    const Result<void> done = declareInterest(context.seat(*open), context.caseId(), open->identity,
                                              text == u"none" ? QString() : text);
    return done ? Result<int>(ExitDone) : Result<int>(done.error());
}

Result<int> answer(const CommandContext &context)
{
    const Result<JsonValue> json = readJsonFile(context.arguments[1]);
    if (!json)
        return json.error();
    const auto open = reviewerSeat(context);
    if (!open)
        return open.error();
    const Result<void> done = answerReview(context.seat(*open), context.caseId(), open->identity, *json);
    return done ? Result<int>(ExitDone) : Result<int>(done.error());
}

Result<int> submit(const CommandContext &context)
{
    if (!context.isSet(u"out"))
        return needed(QStringLiteral("out"));
    const Result<std::optional<SigningKey>> key = context.signingKey(u"key");
    if (!key)
        return key.error();
    const auto open = reviewerSeat(context);
    if (!open)
        return open.error();
    const Result<Submitted> submitted = submitReview(context.seat(*open), context.caseId(), open->identity,
                                                     *key ? &**key : nullptr, context.value(u"out"));
    if (!submitted)
        return submitted.error();
    if (context.json()) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("bundle"), submitted->file);
        json.set(QStringLiteral("submission"), submitted->submission);
        json.set(QStringLiteral("conflict"), submitted->conflict);
        json.set(QStringLiteral("open"), JsonValue::Array(submitted->open.begin(), submitted->open.end()));
        context.print(json);
    } else if (!submitted->open.isEmpty()) {
        context.say(
            tr("Required checks that are still unanswered: %1.").arg(submitted->open.join(QStringLiteral(", "))));
    }
    return ExitDone;
}

} // namespace

std::vector<Command> roundCommands()
{
    const QString review = QStringLiteral("review");
    const QString id = QStringLiteral("ID");
    const CommandOption as{QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")};
    const CommandOption out{QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")};
    const CommandOption sign{QStringLiteral("sign"), QStringLiteral("KEY.p12"), tr("Sign with this key.")};
    return {
        {{QStringLiteral("round"), id, QStringLiteral("issue")},
         QStringLiteral("--reviewer NAME[=CERT.pem]... --due DATE --out DIR"),
         tr("Hand a case out: a bundle for each expert."),
         1,
         1,
         {{QStringLiteral("reviewer"), QStringLiteral("NAME"),
           tr("An expert, with the certificate to seal for; may be given again.")},
          {QStringLiteral("due"), QStringLiteral("DATE"), tr("Until when the reviews are wanted.")},
          {QStringLiteral("out"), QStringLiteral("DIR"), tr("The folder to write to.")},
          {QStringLiteral("dry-run"), {}, tr("Say what would be done, and change nothing.")},
          sign},
         issue},
        {{review, id, QStringLiteral("list")}, {}, tr("List the experts of a case."), 1, 1, {}, listReviews},
        {{review, id, QStringLiteral("return")},
         QStringLiteral("NAME --reason TEXT --out F.ypb"),
         tr("Give a review back for correction."),
         2,
         2,
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for its author.")}, out, sign},
         returnToReviewer},
        {{review, id, QStringLiteral("declare")},
         QStringLiteral("none|TEXT"),
         tr("Declare no conflict of interest, or which."),
         2,
         2,
         {as},
         declare},
        {{review, id, QStringLiteral("answer")},
         QStringLiteral("F.json"),
         tr("Take answers into a review."),
         2,
         2,
         {as},
         answer},
        {{review, id, QStringLiteral("submit")},
         QStringLiteral("--out F.ypb"),
         tr("Submit a review as a bundle."),
         1,
         1,
         {as, {QStringLiteral("key"), QStringLiteral("K.p12"), tr("Sign with this key.")}, out},
         submit},
    };
}

} // namespace yongping
