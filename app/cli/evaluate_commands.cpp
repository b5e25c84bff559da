#include "base/tr.h"
#include "base/file_ops.h"
#include "casework/case_file.h"
#include "casework/case_findings.h"
#include "cli/command.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"
#include "wording/integrity_words.h"
#include "wording/words.h"
#include "workstation/evaluation_json.h"
#include "workstation/schemes.h"
#include "workstation/findings_json.h"
#include "workstation/intake.h"

#include <QFile>

namespace yongping {

namespace {

constexpr qint64 MaxLine = 16LL * 1024 * 1024;

struct Judged
{
    CaseFile file;
    Evaluation evaluation;
    Score score;
};

Result<Judged> judge(const QByteArray &text, const CommandContext &context)
{
    Result<CaseFile> file = parseCaseFile(text, context.library);
    if (!file)
        return file.error();
    const Result<Facts> facts = file->data.facts();
    if (!facts)
        return facts.error();
    Evaluation evaluation = evaluate(file->category, *facts, file->answers);
    const Result<ScoringScheme> scheme = schemeOf(file->scheme, context.library);
    if (!scheme)
        return scheme.error();
    Score points = score(evaluation, *scheme, file->points);
    return Judged{*std::move(file), std::move(evaluation), std::move(points)};
}

// The contract's members, and what looks odd about the values beside them.
JsonValue judgedJson(const Judged &judged)
{
    JsonValue json = evaluationJson(judged.evaluation, judged.score);
    json.set(QStringLiteral("findings"), findingsJson(judged.file));
    return json;
}

void printFindings(const CommandContext &context, const Judged &judged)
{
    for (const Finding &finding : caseFindings(judged.file.data, *judged.file.category, judged.file.answers))
        context.print(tr("Look at: %1").arg(findingSentence(finding)));
}

bool reachesRequired(const CommandContext &context, const Judged &judged)
{
    return !context.isSet(u"require") || name(judged.evaluation.conclusion) == context.value(u"require");
}

void printText(const CommandContext &context, const Judged &judged)
{
    const Evaluation &evaluation = judged.evaluation;
    context.print(QStringLiteral("%1  %2  %3")
                      .arg(evaluation.category->title.in(language()), stageWord(evaluation.facts.stage),
                           conclusionWord(evaluation.conclusion)));
    for (const ClauseResult &result : evaluation.clauses) {
        context.print(QStringLiteral("  %1%2%3")
                          .arg(result.clause->id.leftJustified(24), verdictWord(result.verdict).leftJustified(16),
                               reasonSentence(result)));
    }
    context.print(tr("Points: %1 (%2)").arg(pointsText(judged.score.total), judged.score.schemeId));
    if (!evaluation.open.isEmpty())
        context.print(tr("Open: %1").arg(evaluation.open.join(QStringLiteral(", "))));
    printFindings(context, judged);
}

Result<int> evaluateFile(const CommandContext &context)
{
    const QString fileName = context.arguments.constFirst();
    const Result<QByteArray> text = readFile(fileName);
    if (!text)
        return text.error();
    const Result<Judged> judged = judge(*text, context);
    if (!judged)
        return named(fileName, judged.error());
    if (context.json())
        context.print(judgedJson(*judged));
    else
        printText(context, *judged);
    return reachesRequired(context, *judged) ? ExitDone : ExitNo;
}

Result<QByteArray> nextLine(QFile &input)
{
    QByteArray line = input.readLine(MaxLine);
    if (line.size() >= MaxLine - 1 && !line.endsWith('\n')) {
        while (!line.isEmpty() && !line.endsWith('\n'))
            line = input.readLine(MaxLine);
        return Error::refused(QStringLiteral("json.size"),
                              tr("The line is larger than %1 MB.").arg(MaxLine / 1024 / 1024));
    }
    return line;
}

// One case per line in, one answer per line out, in order; memory stays that of one line.
Result<int> evaluateLines(const CommandContext &context)
{
    const QString fileName = context.arguments.constFirst();
    QFile input(fileName);
    const bool opened = fileName == u"-" ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!opened)
        return cannotRead(input);
    int number = 0;
    int refused = 0;
    int missed = 0; // answered, but not with what --require names
    for (;;) {
        const Result<QByteArray> line = nextLine(input);
        if (line && line->isEmpty())
            break;
        ++number;
        if (line && line->trimmed().isEmpty())
            continue;
        const Result<Judged> judged = line ? judge(*line, context) : Result<Judged>(line.error());
        if (judged) {
            context.print(judgedJson(*judged));
            missed += reachesRequired(context, *judged) ? 0 : 1;
        } else {
            ++refused;
            context.print(errorJson(judged.error()));
            context.say(tr("line %1: %2").arg(number).arg(judged.error().message));
        }
    }
    if (input.error() != QFileDevice::NoError)
        return cannotRead(input);
    if (refused > 0)
        return ExitRefused;
    return missed == 0 ? ExitDone : ExitNo;
}

Result<int> runEvaluate(const CommandContext &context)
{
    if (context.isSet(u"require") && !conclusionFromName(context.value(u"require"))) {
        return Error::usage(
            QStringLiteral("usage.require"),
            tr("--require takes satisfied, not_satisfied or undetermined, not “%1”.").arg(context.value(u"require")));
    }
    if (context.isSet(u"criteria")) {
        const QString fileName = context.value(u"criteria");
        const Result<QByteArray> file = readFile(fileName);
        if (!file)
            return file.error();
        if (const Result<CategoryPtr> replaced = context.library.replace(*file, fileName); !replaced)
            return replaced.error();
    }
    return context.isSet(u"lines") ? evaluateLines(context) : evaluateFile(context);
}

} // namespace

std::vector<Command> evaluateCommands()
{
    return {
        {{QStringLiteral("evaluate")},
         QStringLiteral("FILE.json | --lines -"),
         tr("Judge a case file, or one case per line, and say which values look odd."),
         1,
         1,
         {{QStringLiteral("criteria"), QStringLiteral("FILE"), tr("Use this criteria file for its category.")},
          {QStringLiteral("require"), QStringLiteral("CONCLUSION"), tr("Exit with 1 unless this is the conclusion.")},
          {QStringLiteral("lines"), {}, tr("Read one case per line, write one answer per line.")}},
         runEvaluate}};
}

} // namespace yongping
