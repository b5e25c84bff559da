#include "workstation/evaluation_json.h"

namespace yongping {

namespace {

QString opName(Requirement::Op op)
{
    switch (op) {
    case Requirement::Op::Judged: return QStringLiteral("judged");
    case Requirement::Op::AtLeast: return QStringLiteral("at_least");
    case Requirement::Op::MoreThan: return QStringLiteral("more_than");
    case Requirement::Op::All: return QStringLiteral("all");
    case Requirement::Op::Any: return QStringLiteral("any");
    case Requirement::Op::KOf: return QStringLiteral("k_of");
    case Requirement::Op::Branch: return QStringLiteral("branch");
    }
    Q_UNREACHABLE();
}

QString obstacleName(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::Missing: return QStringLiteral("missing");
    case Obstacle::PartlyMissing: return QStringLiteral("partly_missing");
    case Obstacle::BaselineNotPositive: return QStringLiteral("baseline_not_positive");
    case Obstacle::OpenFact: return QStringLiteral("open_fact");
    }
    Q_UNREACHABLE();
}

// A JSON object under construction; members that say nothing are left out.
class Members
{
public:
    void text(const char16_t *key, const QString &value)
    {
        if (!value.isEmpty())
            set(key, value);
    }
    void number(const char16_t *key, const std::optional<Decimal> &value)
    {
        if (value)
            set(key, *value);
    }
    void flag(const char16_t *key, bool value)
    {
        if (value)
            set(key, true);
    }
    void set(const char16_t *key, JsonValue value) { m_json.set(QString::fromUtf16(key), std::move(value)); }
    JsonValue take() { return std::move(m_json); }

private:
    JsonValue m_json{JsonValue::Object()};
};

JsonValue textList(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.emplace_back(text);
    return JsonValue(std::move(array));
}

JsonValue indicatorJson(const IndicatorProof &indicator)
{
    Members json;
    json.set(u"id", indicator.spec->id);
    json.set(u"verdict", name(indicator.interval.isDecided()
                                  ? (indicator.interval.low == Grade::Met ? Verdict::Met : Verdict::NotMet)
                                  : Verdict::Undetermined));
    json.number(u"baseline", indicator.value.baseline);
    json.number(u"current", indicator.value.current);
    json.number(u"improvement", indicator.improvement);
    json.set(u"threshold", indicator.spec->threshold);
    json.number(u"margin", indicator.margin);
    json.text(u"why", obstacleName(indicator.obstacle));
    return json.take();
}

JsonValue clauseResultJson(const ClauseResult &result)
{
    Members json;
    json.set(u"verdict", name(result.verdict));
    json.set(u"level", name(result.clause->level));
    json.set(u"due", result.due);
    if (result.clause->requirement)
        json.set(u"proof", proofJson(result.proof));
    return json.take();
}

JsonValue rangeJson(const Conclusion &best, const Conclusion &worst)
{
    Members json;
    json.set(u"best", name(best));
    json.set(u"worst", name(worst));
    return json.take();
}

JsonValue optionsJson(const Check &check)
{
    Members json;
    for (const Option &option : check.options)
        json.set(reinterpret_cast<const char16_t *>(option.id.utf16()), localJson(option.title));
    for (const IndicatorSpec &spec : check.indicators) {
        Members indicator;
        indicator.set(u"zh", spec.title.zh);
        indicator.set(u"en", spec.title.en);
        indicator.set(u"direction", name(spec.direction));
        indicator.set(u"threshold", spec.threshold);
        json.set(reinterpret_cast<const char16_t *>(spec.id.utf16()), indicator.take());
    }
    return json.take();
}

JsonValue checkJson(const Check &check)
{
    Members json;
    json.set(u"id", check.id);
    json.set(u"kind", name(check.kind));
    if (!check.options.empty() || !check.indicators.empty())
        json.set(u"options", optionsJson(check));
    json.flag(u"open", check.open);
    json.text(u"unit", check.unit);
    json.flag(u"informative", check.informative);
    json.set(u"text", localJson(check.text));
    return json.take();
}

JsonValue requirementJson(const Requirement &node, Stage above);

JsonValue childrenJson(const Requirement &node)
{
    JsonValue::Array children;
    for (const Requirement &child : node.children)
        children.push_back(requirementJson(child, node.due));
    return JsonValue(std::move(children));
}

JsonValue branchesJson(const Requirement &node)
{
    Members json;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const QString &key = node.branchKeys[static_cast<qsizetype>(i)];
        const Requirement &child = node.children[i];
        json.set(reinterpret_cast<const char16_t *>(key.utf16()),
                 child.asksNothing() ? JsonValue() : requirementJson(child, node.due));
    }
    return json.take();
}

// As in the criteria file: a modifier stands where it begins to govern.
JsonValue requirementJson(const Requirement &node, Stage above)
{
    Members json;
    switch (node.op) {
    case Requirement::Op::Judged: json.set(u"check", node.check); break;
    case Requirement::Op::AtLeast:
        json.set(u"check", node.check);
        json.set(u"atLeast", node.threshold);
        break;
    case Requirement::Op::MoreThan:
        json.set(u"check", node.check);
        json.set(u"moreThan", node.threshold);
        break;
    case Requirement::Op::All: json.set(u"all", childrenJson(node)); break;
    case Requirement::Op::Any: json.set(u"any", childrenJson(node)); break;
    case Requirement::Op::KOf:
        json.set(u"atLeast", node.threshold);
        json.set(u"of", childrenJson(node));
        break;
    case Requirement::Op::Branch:
        json.set(u"when", node.subject);
        json.set(u"is", branchesJson(node));
        break;
    }
    if (node.due > above)
        json.set(u"due", name(node.due));
    json.flag(u"encouraged", node.encouraged);
    return json.take();
}

JsonValue clauseJson(const Clause &clause)
{
    Members json;
    json.set(u"id", clause.id);
    json.set(u"level", name(clause.level));
    json.set(u"source", clause.source);
    json.set(u"text", localJson(clause.text));
    if (!clause.interpretation.zh.isEmpty())
        json.set(u"interpretation", localJson(clause.interpretation));
    JsonValue::Array checks;
    for (const Check &check : clause.checks)
        checks.push_back(checkJson(check));
    json.set(u"checks", JsonValue(std::move(checks)));
    json.set(u"requirement",
             clause.requirement ? requirementJson(*clause.requirement, Stage::Application) : JsonValue());
    return json.take();
}

} // namespace

JsonValue localJson(const LocalText &text)
{
    Members json;
    json.set(u"zh", text.zh);
    json.set(u"en", text.en);
    return json.take();
}

JsonValue proofJson(const Proof &proof)
{
    Members json;
    json.set(u"op", opName(proof.op));
    json.set(u"verdict", name(proof.verdict()));
    if (proof.check)
        json.set(u"check", proof.check->id);
    if (proof.judgement)
        json.set(u"judgement", name(*proof.judgement));
    json.number(u"value", proof.value);
    json.number(u"highest", proof.highest);
    if (proof.check)
        json.text(u"unit", proof.check->unit);
    json.number(u"threshold", proof.threshold);
    json.number(u"margin", proof.margin);
    json.text(u"subject", proof.subject);
    json.text(u"branch", proof.branch);
    json.text(u"why", obstacleName(proof.obstacle));
    if (proof.due != Stage::Application)
        json.set(u"due", name(proof.due));
    json.flag(u"encouraged", proof.encouraged);
    if (!proof.missing.isEmpty())
        json.set(u"missing", textList(proof.missing));
    JsonValue::Array indicators;
    for (const IndicatorProof &indicator : proof.indicators)
        indicators.push_back(indicatorJson(indicator));
    if (!indicators.empty())
        json.set(u"indicators", JsonValue(std::move(indicators)));
    JsonValue::Array parts;
    for (const Proof &child : proof.children)
        parts.push_back(proofJson(child));
    if (!parts.empty())
        json.set(u"parts", JsonValue(std::move(parts)));
    JsonValue::Array carried;
    for (const std::size_t index : proof.carriedBy)
        carried.emplace_back(static_cast<int>(index));
    if (!carried.empty())
        json.set(u"carriedBy", JsonValue(std::move(carried)));
    return json.take();
}

JsonValue evaluationJson(const Evaluation &evaluation, const Score &score)
{
    Members clauses;
    for (const ClauseResult &result : evaluation.clauses)
        clauses.set(reinterpret_cast<const char16_t *>(result.clause->id.utf16()), clauseResultJson(result));
    Members points;
    points.set(u"low", score.total.low);
    points.set(u"high", score.total.high);
    points.set(u"scheme", score.schemeId);

    Members json;
    json.set(u"category", evaluation.category->id);
    json.set(u"stage", name(evaluation.facts.stage));
    json.set(u"conclusion", name(evaluation.conclusion));
    json.set(u"clauses", clauses.take());
    json.set(u"reachable", rangeJson(evaluation.best, evaluation.worst));
    json.set(u"open", textList(evaluation.open));
    json.set(u"score", points.take());
    return json.take();
}

JsonValue categoryJson(const Category &category)
{
    JsonValue::Array elements;
    for (const Element &element : category.elements) {
        JsonValue::Array clauses;
        for (const Clause &clause : element.clauses)
            clauses.push_back(clauseJson(clause));
        Members json;
        json.set(u"id", element.id);
        json.set(u"title", localJson(element.title));
        json.set(u"clauses", JsonValue(std::move(clauses)));
        elements.push_back(json.take());
    }
    Members json;
    json.set(u"id", category.id);
    json.set(u"version", category.version);
    json.set(u"digest", category.digest);
    json.set(u"title", localJson(category.title));
    json.set(u"facts", textList(category.facts));
    json.set(u"elements", JsonValue(std::move(elements)));
    return json.take();
}

} // namespace yongping
