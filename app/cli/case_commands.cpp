#include "cli/case_history.h"
#include "base/tr.h"
#include "judgement/evaluator.h"
#include "casework/case_fields.h"
#include "casework/panel_table.h"
#include "wording/words.h"
#include "workstation/attachments.h"
#include "workstation/case_export.h"
#include "workstation/desk.h"
#include "workstation/evaluation_json.h"
#include "workstation/identity.h"
#include "workstation/intake.h"
#include "workstation/panels.h"
#include "workstation/schemes.h"

#include <algorithm>

namespace yongping {

namespace {

QString takenWord(Taken how)
{
    switch (how) {
    case Taken::New: return QStringLiteral("new");
    case Taken::Unchanged: return QStringLiteral("unchanged");
    case Taken::Replaced: return QStringLiteral("replaced");
    }
    Q_UNREACHABLE();
}

// Every file is read and every conflict found before the first case is written: one refusal changes nothing. What can
// be refused without the store is refused before it is made.
Result<int> importCases(const CommandContext &context)
{
    const Result<QString> named = context.namedReviewer();
    if (!named)
        return named.error();
    const Result<std::vector<CaseFile>> files = readCaseFiles(context.arguments, context.library);
    if (!files)
        return files.error();
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::Create);
    if (!store)
        return store.error();
    const Result<QString> reviewer = named->isEmpty() ? identityOf(**store) : named;
    if (!reviewer)
        return reviewer.error();
    const Result<std::vector<TakenCase>> taken =
        takeInAll(**store, *files, context.arguments, {*reviewer, context.isSet(u"replace"), !named->isEmpty()},
                  context.clock);
    if (!taken)
        return taken.error();

    JsonValue::Array imported;
    for (const TakenCase &one : *taken) {
        if (context.isSet(u"text")) {
            context.print(
                QStringLiteral("%1  %2  %3").arg(takenWord(one.how).leftJustified(10), one.id.toString(), one.name));
            continue;
        }
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("id"), one.id.toString());
        json.set(QStringLiteral("name"), one.name);
        json.set(QStringLiteral("state"), takenWord(one.how));
        imported.push_back(json);
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("imported"), JsonValue(std::move(imported))}}));
    return ExitDone;
}

JsonValue summaryJson(const CaseSummary &summary)
{
    JsonValue progress{JsonValue::Object()};
    progress.set(QStringLiteral("answered"), summary.progress.answered);
    progress.set(QStringLiteral("total"), summary.progress.total);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), summary.data.id.toString());
    json.set(QStringLiteral("name"), summary.data.name);
    json.set(QStringLiteral("category"), summary.data.category);
    json.set(QStringLiteral("stage"), name(summary.data.stage));
    json.set(QStringLiteral("conclusion"), name(summary.conclusion));
    json.set(QStringLiteral("progress"), progress);
    return json;
}

// Chinese characters take two columns of a terminal.
QString padded(const QString &text, int columns)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return text + QString(std::max(1, columns - width), u' ');
}

void printSummary(const CommandContext &context, const CaseSummary &summary)
{
    const QString category = language() == Language::Chinese ? summary.categoryTitleZh : summary.categoryTitleEn;
    context.print(padded(conclusionWord(summary.conclusion), 16)
                  + padded(QStringLiteral("%1/%2").arg(summary.progress.answered).arg(summary.progress.total), 8)
                  + padded(stageWord(summary.data.stage), 13) + padded(category, 44) + summary.data.name + u"  ("
                  + summary.data.id.toString() + u')');
}

Result<int> listCases(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    Result<CaseList> cases = (*store)->cases();
    if (!cases)
        return cases.error();
    std::sort(cases->records.begin(), cases->records.end(),
              [](const CaseRecord &a, const CaseRecord &b) { return a.data.id < b.data.id; });
    JsonValue::Array array;
    for (const CaseRecord &record : cases->records) {
        const Result<CaseSummary> summary = summarise(record, context.library);
        if (!summary)
            return summary.error();
        if (context.isSet(u"text"))
            printSummary(context, *summary);
        else
            array.push_back(summaryJson(*summary));
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(std::move(array)));
    for (const Error &error : cases->damaged)
        context.say(error.message);
    return cases->damaged.empty() ? ExitDone : ExitNo;
}

struct FoundCase
{
    CaseRecord record;
    CategoryPtr category;
    QString reader; // whose store it is
};

Result<FoundCase> loadCase(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    Result<CaseRecord> record = open->store->load(context.caseId());
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = context.library.category(record->data.category);
    if (!category)
        return category.error();
    return FoundCase{*std::move(record), *category, open->identity};
}

const Review *reviewIn(const CommandContext &context, const CaseRecord &record)
{
    if (context.isSet(u"as"))
        return record.reviewOf(context.value(u"as"));
    return record.reviews.size() == 1 ? &record.reviews.front() : nullptr;
}

// A review that was asked for is there, and nobody's is shown to one whose own is still wanted.
Result<void> checkReview(const CommandContext &context, const FoundCase &found)
{
    const QString id = found.record.data.id.toString();
    const Review *review = reviewIn(context, found.record);
    if (context.isSet(u"as") && !review) {
        return Error::refused(QStringLiteral("review.unknown"),
                              tr("The case %1 has no review of “%2”.").arg(id, context.value(u"as")));
    }
    return !review || review->reviewer == found.reader ? Result<void>() : maySeeOthers(found.record, found.reader);
}

Result<FoundCase> findCase(const CommandContext &context)
{
    Result<FoundCase> found = loadCase(context);
    if (!found)
        return found;
    const Result<void> mayShow = checkReview(context, *found);
    return mayShow ? found : mayShow.error();
}

Result<int> showCase(const CommandContext &context)
{
    const Result<FoundCase> found = findCase(context);
    if (!found)
        return found.error();
    const Review *review = reviewIn(context, found->record);
    const Result<JsonValue> file = caseFileOf(found->record, review, found->reader, context.library);
    const Result<Facts> facts = found->record.data.facts();
    if (!file || !facts)
        return file ? facts.error() : file.error();
    const AnswerSet none;
    const Evaluation evaluation = evaluate(found->category, *facts, review ? review->answers : none);
    const Result<ScoringScheme> scheme = schemeOf(found->record, context.library);
    if (!scheme)
        return scheme.error();
    const Score points = score(evaluation, *scheme, review ? review->points : ManualPointsMap());
    if (context.json()) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("case"), *file);
        json.set(QStringLiteral("reviewer"), review ? JsonValue(review->reviewer) : JsonValue());
        json.set(QStringLiteral("evaluation"), evaluationJson(evaluation, points));
        context.print(json);
        return ExitDone;
    }
    context.print(QStringLiteral("%1  %2").arg(found->record.data.id.toString(), found->record.data.name));
    context.print(QStringLiteral("%1  %2  %3  %4")
                      .arg(found->category->title.in(language()), stageWord(found->record.data.stage),
                           conclusionWord(evaluation.conclusion), pointsText(points.total)));
    for (const ClauseResult &result : evaluation.clauses)
        context.print(u"  " + padded(result.clause->id, 26) + padded(verdictWord(result.verdict), 16)
                      + reasonSentence(result));
    return ExitDone;
}

Result<int> exportCase(const CommandContext &context)
{
    const Result<FoundCase> found = findCase(context);
    if (!found)
        return found.error();
    const Result<JsonValue> file =
        caseFileOf(found->record, reviewIn(context, found->record), found->reader, context.library);
    if (!file)
        return file.error();
    context.print(QString::fromUtf8(writeJsonIndented(*file)).trimmed());
    return ExitDone;
}

Result<int> attach(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<std::vector<Attachment>> attached =
        attachFiles(context.seat(*open), context.caseId(), context.arguments.mid(1));
    if (!attached)
        return attached.error();
    JsonValue::Array array;
    for (const Attachment &attachment : *attached)
        array.push_back(toJson(attachment));
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("attached"), JsonValue(std::move(array))}}));
    return ExitDone;
}

// The file of that name, or of that digest where several have the name.
Result<Attachment> attachmentOf(const CaseRecord &record, const QString &word)
{
    std::vector<Attachment> found;
    for (const Attachment &one : record.attachments) {
        if (one.name == word || one.digest == word)
            found.push_back(one);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        return Error::refused(QStringLiteral("attachment.unknown"),
                              tr("The case “%1” has no file “%2”.").arg(record.data.name, word), word);
    }
    QStringList choices;
    for (const Attachment &one : found)
        choices.append(one.name == word ? one.digest : one.name);
    return Error::refused(QStringLiteral("attachment.ambiguous"),
                          tr("The case “%1” has several files “%2”. Name the one that is meant: %3.")
                              .arg(record.data.name, word, choices.join(QStringLiteral(", "))),
                          word);
}

Result<int> detach(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Seat seat = context.seat(*open);
    const CaseId id(context.arguments.constFirst());
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<Attachment> file = attachmentOf(*record, context.arguments.constLast());
    if (!file)
        return file.error();
    const Result<void> done = detachFile(seat, id, file->digest, file->name, context.value(u"reason"));
    if (!done)
        return done.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("detached"), toJson(*file)}}));
    return ExitDone;
}

Result<int> deleteCase(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadWrite);
    if (!store)
        return store.error();
    const Result<QString> actor = identityOf(**store);
    if (!actor)
        return actor.error();
    const Result<void> removed = (*store)->remove(context.caseId(), *actor, context.value(u"reason"));
    return removed ? Result<int>(ExitDone) : Result<int>(removed.error());
}

} // namespace

std::vector<Command> caseCommands()
{
    const QString word = QStringLiteral("case");
    const CommandOption as{QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")};
    std::vector<Command> commands{
        {{word, QStringLiteral("import")},
         QStringLiteral("FILE.json..."),
         tr("Take case files into the store."),
         1,
         -1,
         {as, {QStringLiteral("replace"), {}, tr("Replace cases of the same id and other content.")}},
         importCases},
        {{word, QStringLiteral("list")}, {}, tr("List the cases with their conclusions."), 0, 0, {}, listCases},
        {{word, QStringLiteral("show")},
         QStringLiteral("ID"),
         tr("Show a case and its verdicts."),
         1,
         1,
         {as},
         showCase},
        {{word, QStringLiteral("export")},
         QStringLiteral("ID"),
         tr("Write a case as a case file."),
         1,
         1,
         {as},
         exportCase},
        {{word, QStringLiteral("attach")},
         QStringLiteral("ID FILE..."),
         tr("Attach files to a case."),
         2,
         -1,
         {},
         attach},
        {{word, QStringLiteral("detach")},
         QStringLiteral("ID FILE"),
         tr("Take a file out of a case, named as it is there or by its digest; one that a review points to stays."),
         2,
         2,
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for the history.")}},
         detach},
        {{word, QStringLiteral("delete")},
         QStringLiteral("ID"),
         tr("Delete a case; its history stays."),
         1,
         1,
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for the history.")}},
         deleteCase},
    };
    for (const auto &more : {caseHistoryCommands(), schemeCommands()})
        commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

} // namespace yongping
