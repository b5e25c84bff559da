#include "criteria/loader.h"
#include "base/tr.h"
#include "criteria/reader.h"

namespace yongping {

namespace {

// "start": "complete" fills in the file's complete answers and "met" for every judgement.
JsonValue goldenAnswers(ObjectReader &golden, const JsonValue &complete, const Category &category)
{
    JsonValue answers{JsonValue::Object()};
    if (golden.textOr(u"start", QStringLiteral("empty")) == u"complete") {
        for (const Element &element : category.elements) {
            for (const Clause &clause : element.clauses) {
                for (const Check &check : clause.checks) {
                    if (check.kind == CheckKind::Judgement)
                        answers.set(check.id, QStringLiteral("met"));
                }
            }
        }
        for (const auto &[key, value] : complete.toObject())
            answers.set(key, value);
    }
    if (golden.has(u"answers")) {
        ObjectReader given = golden.object(u"answers");
        for (const auto &[key, value] : given.json().toObject())
            answers.set(key, value);
    }
    if (golden.has(u"without")) {
        const QStringList without = golden.texts(u"without");
        auto &members = answers.toObject();
        std::erase_if(members, [&](const auto &member) { return without.contains(member.first); });
    }
    return answers;
}

GoldenCase readGolden(ObjectReader golden, const JsonValue &complete, const Category &category)
{
    GoldenCase result;
    result.name = golden.text(u"name");
    result.caseFile.set(QStringLiteral("category"), category.id);
    result.caseFile.set(QStringLiteral("stage"), golden.text(u"stage"));
    if (golden.has(u"facts")) {
        ObjectReader facts = golden.object(u"facts");
        for (const auto &[key, value] : facts.json().toObject())
            result.caseFile.set(key, value);
    }
    result.caseFile.set(QStringLiteral("answers"), goldenAnswers(golden, complete, category));
    ObjectReader expected = golden.object(u"expect");
    result.conclusion = expected.textOr(u"conclusion", {});
    if (expected.has(u"clauses")) {
        ObjectReader clauses = expected.object(u"clauses");
        for (const auto &[key, value] : clauses.json().toObject()) {
            if (!category.clause(key))
                clauses.refuse(tr("the clause “%1” is not known").arg(key));
            result.verdicts.append({key, clauses.text(reinterpret_cast<const char16_t *>(key.utf16()))});
        }
    }
    expected.finish();
    golden.finish();
    return result;
}

} // namespace

Result<std::vector<GoldenCase>> loadGoldenCases(const QByteArray &file, const QString &fileName,
                                                const Category &category)
{
    const Result<JsonValue> json = parseFile(file, fileName);
    if (!json)
        return json.error();
    try {
        ObjectReader reader(*json, fileName, {});
        const JsonValue complete = reader.has(u"complete") ? reader.any(u"complete") : JsonValue(JsonValue::Object());
        std::vector<GoldenCase> result;
        if (!reader.has(u"golden"))
            return result;
        int number = 0;
        for (const JsonValue &golden : reader.array(u"golden"))
            result.push_back(
                readGolden(reader.item(golden, QStringLiteral("golden[%1]").arg(number++)), complete, category));
        return result;
    } catch (const ReadFault &fault) {
        return fault.error();
    }
}

} // namespace yongping
