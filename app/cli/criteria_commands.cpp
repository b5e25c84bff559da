#include "cli/command.h"
#include "base/tr.h"
#include "criteria/criteria_check.h"
#include "judgement/golden.h"
#include "wording/words.h"
#include "workstation/evaluation_json.h"
#include "workstation/intake.h"

namespace yongping {

namespace {

Result<int> listCategories(const CommandContext &context)
{
    JsonValue::Array array;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = context.library.category(id);
        if (!category)
            return category.error();
        if (!context.json()) {
            context.print(id.leftJustified(30) + (*category)->version.leftJustified(8)
                          + (*category)->title.in(language()));
            continue;
        }
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("id"), id);
        json.set(QStringLiteral("version"), (*category)->version);
        json.set(QStringLiteral("digest"), (*category)->digest);
        json.set(QStringLiteral("title"), localJson((*category)->title));
        array.push_back(json);
    }
    if (context.json())
        context.print(JsonValue(std::move(array)));
    return ExitDone;
}

void printClause(const CommandContext &context, const Clause &clause)
{
    context.print(QStringLiteral("  %1  [%2]  %3").arg(clause.id, levelWord(clause.level), clause.text.in(language())));
    for (const Check &check : clause.checks)
        context.print(QStringLiteral("      %1  %2").arg(check.id, check.text.in(language())));
    if (!clause.interpretation.zh.isEmpty())
        context.print(QStringLiteral("      ") + tr("Interpretation: %1").arg(clause.interpretation.in(language())));
}

Result<int> showCategory(const CommandContext &context)
{
    const Result<CategoryPtr> category = context.library.category(context.arguments.constFirst());
    if (!category)
        return category.error();
    if (context.json()) {
        context.print(categoryJson(**category));
        return ExitDone;
    }
    context.print((*category)->title.in(language())
                  + QStringLiteral("  %1  %2").arg((*category)->version, (*category)->digest));
    for (const Element &element : (*category)->elements) {
        context.print(QStringLiteral("\n%1  (%2)").arg(element.title.in(language()), element.id));
        for (const Clause &clause : element.clauses)
            printClause(context, clause);
    }
    return ExitDone;
}

bool isCriteriaFile(const QByteArray &file)
{
    const Result<JsonValue> json = parseJson(file);
    return json && json->text(u"format") == u"yongping-criteria/1";
}

Result<std::vector<CriteriaFinding>> goldenFindings(const CommandContext &context, const QByteArray &file,
                                            const QString &fileName)
{
    const Result<CategoryPtr> category = context.library.replace(file, fileName);
    if (!category)
        return category.error();
    const Result<std::vector<GoldenMismatch>> mismatches = runGoldenCases(file, fileName, *category);
    if (!mismatches)
        return mismatches.error();
    std::vector<CriteriaFinding> findings;
    for (const GoldenMismatch &mismatch : *mismatches)
        findings.push_back({fileName, mismatch.name, QStringLiteral("golden.mismatch"), mismatch.message});
    return findings;
}

Result<int> checkFiles(const CommandContext &context)
{
    std::vector<CriteriaFinding> all;
    for (const QString &fileName : context.arguments) {
        const Result<QByteArray> file = readFile(fileName);
        if (!file)
            return file.error();
        std::vector<CriteriaFinding> findings = checkCriteriaFile(*file, fileName);
        if (findings.empty() && context.isSet(u"golden") && isCriteriaFile(*file)) {
            const Result<std::vector<CriteriaFinding>> golden = goldenFindings(context, *file, fileName);
            if (!golden)
                return golden.error();
            findings = *golden;
        }
        all.insert(all.end(), findings.begin(), findings.end());
    }
    JsonValue::Array array;
    for (const CriteriaFinding &finding : all) {
        if (!context.json()) {
            const QString place =
                finding.place.isEmpty() ? finding.file : QString(finding.file + u": " + finding.place);
            context.print(QStringLiteral("%1: %2 [%3]").arg(place, finding.message, finding.code));
            continue;
        }
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("file"), finding.file);
        json.set(QStringLiteral("place"), finding.place);
        json.set(QStringLiteral("code"), finding.code);
        json.set(QStringLiteral("message"), finding.message);
        array.push_back(json);
    }
    if (context.json()) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("findings"), JsonValue(std::move(array)));
        context.print(json);
    } else if (all.empty()) {
        context.say(tr("Files checked: %1; nothing found.").arg(context.arguments.size()));
    }
    return all.empty() ? ExitDone : ExitNo;
}

} // namespace

std::vector<Command> criteriaCommands()
{
    const QString criteria = QStringLiteral("criteria");
    return {
        {{criteria, QStringLiteral("list")}, {}, tr("List the twelve categories."), 0, 0, {}, listCategories},
        {{criteria, QStringLiteral("show")},
         QStringLiteral("CATEGORY"),
         tr("Show the criteria of a category."),
         1,
         1,
         {},
         showCategory},
        {{criteria, QStringLiteral("check")},
         QStringLiteral("FILE..."),
         tr("Check criteria files."),
         1,
         -1,
         {{QStringLiteral("golden"), {}, tr("Judge the golden cases of the files, too.")}},
         checkFiles},
    };
}

} // namespace yongping
