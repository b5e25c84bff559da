#include "criteria/loader.h"

#include "base/digest.h"
#include "base/tr.h"
#include "criteria/reader.h"
#include "criteria/requirement_checks.h"

#include <algorithm>

namespace yongping {

namespace {

void expectFormat(ObjectReader &reader, const char16_t *format)
{
    if (reader.text(u"format") != QStringView(format))
        reader.refuse(yongping::tr("the format “%1” is expected here").arg(QStringView(format)), u"format");
}

// Parses the requirement trees. A modifier on a node governs what stands below it.
class RequirementReader
{
public:
    static Requirement read(ObjectReader reader, Stage due, bool encouraged)
    {
        Requirement node;
        node.due = due;
        if (reader.has(u"due"))
            node.due = std::max(due, readStage(reader));
        node.encouraged = reader.flag(u"encouraged") || encouraged;
        readOperator(reader, node);
        reader.finish();
        return node;
    }

private:
    static Stage readStage(ObjectReader &reader)
    {
        const std::optional<Stage> stage = stageFromName(reader.text(u"due"));
        if (!stage)
            reader.refuse(yongping::tr("a stage is expected here"), u"due");
        return *stage;
    }

    static void readOperator(ObjectReader &reader, Requirement &node)
    {
        if (reader.has(u"check"))
            return readComparison(reader, node);
        if (reader.has(u"when"))
            return readBranch(reader, node);
        if (reader.has(u"all"))
            return readChildren(reader, node, Requirement::Op::All, u"all");
        if (reader.has(u"any"))
            return readChildren(reader, node, Requirement::Op::Any, u"any");
        if (reader.has(u"of")) {
            node.threshold = reader.number(u"atLeast");
            return readChildren(reader, node, Requirement::Op::KOf, u"of");
        }
        reader.refuse(yongping::tr("one of check, all, any, of or when is expected here"));
    }

    static void readComparison(ObjectReader &reader, Requirement &node)
    {
        node.check = reader.text(u"check");
        if (reader.has(u"atLeast")) {
            node.op = Requirement::Op::AtLeast;
            node.threshold = reader.number(u"atLeast");
        } else if (reader.has(u"moreThan")) {
            node.op = Requirement::Op::MoreThan;
            node.threshold = reader.number(u"moreThan");
        } else {
            node.op = Requirement::Op::Judged;
        }
    }

    static void readChildren(ObjectReader &reader, Requirement &node, Requirement::Op op, const char16_t *key)
    {
        node.op = op;
        int number = 0;
        for (const JsonValue &child : reader.array(key)) {
            const QString place = reader.path(QStringLiteral("%1[%2]").arg(QStringView(key)).arg(number++));
            node.children.push_back(read(reader.item(child, place), node.due, node.encouraged));
        }
        if (node.children.empty())
            reader.refuse(yongping::tr("at least one part is expected here"), key);
    }

    static void readBranch(ObjectReader &reader, Requirement &node)
    {
        node.op = Requirement::Op::Branch;
        node.subject = reader.text(u"when");
        ObjectReader branches = reader.object(u"is");
        for (const auto &[key, child] : branches.json().toObject()) {
            node.branchKeys.append(key);
            if (child.isNull()) {
                Requirement nothing;
                nothing.due = node.due;
                node.children.push_back(nothing);
            } else {
                node.children.push_back(read(branches.item(child, branches.path(key)), node.due, node.encouraged));
            }
        }
    }
};

class CategoryReader
{
public:
    CategoryReader(const SharedCriteria &shared) : m_shared(shared) {}

    Element element(ObjectReader reader) const
    {
        Element element{reader.text(u"id"), reader.localText(u"title"), {}};
        int number = 0;
        for (const JsonValue &json : reader.array(u"clauses"))
            element.clauses.push_back(
                clause(reader.item(json, reader.path(QStringLiteral("clauses[%1]").arg(number++)))));
        reader.finish();
        return element;
    }

private:
    Clause clause(ObjectReader reader) const
    {
        Clause clause;
        clause.id = reader.text(u"id");
        const std::optional<Level> level = levelFromName(reader.text(u"level"));
        if (!level)
            reader.refuse(yongping::tr("a level is expected here"), u"level");
        clause.level = *level;
        clause.source = reader.text(u"source");
        clause.text = reader.localText(u"text");
        clause.interpretation = reader.localTextOrEmpty(u"interpretation");
        int number = 0;
        for (const JsonValue &json : reader.array(u"checks"))
            clause.checks.push_back(check(reader.item(json, reader.path(QStringLiteral("checks[%1]").arg(number++)))));
        if (reader.has(u"requirement"))
            clause.requirement = RequirementReader::read(reader.object(u"requirement"), Stage::Application, false);
        reader.finish();
        return clause;
    }

    Check check(ObjectReader reader) const
    {
        Check check;
        check.id = reader.text(u"id");
        const std::optional<CheckKind> kind = checkKindFromName(reader.text(u"kind"));
        if (!kind)
            reader.refuse(yongping::tr("a kind of check is expected here"), u"kind");
        check.kind = *kind;
        check.text = reader.localText(u"text");
        check.informative = reader.flag(u"informative");
        if (check.isNumber())
            readUnit(reader, check);
        if (check.kind == CheckKind::Choice || check.kind == CheckKind::Choices)
            readOptions(reader, check);
        if (check.kind == CheckKind::Indicators)
            readIndicators(reader, check);
        reader.finish();
        return check;
    }

    void readUnit(ObjectReader &reader, Check &check) const
    {
        check.unit = reader.text(u"unit");
        if (!m_shared.units.contains(check.unit))
            reader.refuse(yongping::tr("the unit “%1” is not known").arg(check.unit), u"unit");
        check.unitTitle = m_shared.units.value(check.unit);
    }

    static void readOptions(ObjectReader &reader, Check &check)
    {
        ObjectReader options = reader.object(u"options");
        for (const auto &[key, json] : options.json().toObject()) {
            ObjectReader title = options.item(json, options.path(key));
            check.options.push_back({key, {title.text(u"zh"), title.text(u"en")}});
            title.finish();
        }
        check.open = reader.flag(u"open");
    }

    void readIndicators(ObjectReader &reader, Check &check) const
    {
        ObjectReader options = reader.object(u"options");
        for (const auto &[key, json] : options.json().toObject()) {
            ObjectReader spec = options.item(json, options.path(key));
            const std::optional<Direction> direction = directionFromName(spec.text(u"direction"));
            if (!direction)
                spec.refuse(yongping::tr("rise or fall is expected here"), u"direction");
            if (!m_shared.indicatorTitles.contains(key))
                spec.refuse(yongping::tr("the indicator “%1” is not known").arg(key));
            check.indicators.push_back({key, m_shared.indicatorTitles.value(key), m_shared.indicatorUnits.value(key),
                                        *direction, spec.number(u"threshold")});
            spec.finish();
        }
    }

    const SharedCriteria &m_shared;
};

CategoryPtr readCategory(const JsonValue &json, const QString &fileName, const SharedCriteria &shared)
{
    ObjectReader reader(json, fileName, {});
    expectFormat(reader, u"yongping-criteria/1");
    auto category = std::make_shared<Category>();
    category->id = reader.text(u"id");
    category->version = reader.text(u"version");
    category->title = reader.localText(u"title");
    category->facts = reader.texts(u"facts");

    const CategoryReader elements(shared);
    JsonValue::Array digested;
    for (const QString &id : reader.texts(u"include")) {
        const JsonValue *sharedElements = shared.json.find(u"sharedElements");
        const JsonValue *element = sharedElements ? sharedElements->find(id) : nullptr;
        if (!element)
            reader.refuse(yongping::tr("the shared element “%1” is not known").arg(id), u"include");
        category->elements.push_back(elements.element(reader.item(*element, QStringLiteral("sharedElements.") + id)));
        digested.push_back(*element);
    }
    int number = 0;
    for (const JsonValue &element : reader.array(u"elements"))
        category->elements.push_back(
            elements.element(reader.item(element, QStringLiteral("elements[%1]").arg(number++))));
    for (const char16_t *unread : {u"complete", u"golden"}) {
        if (reader.has(unread))
            reader.any(unread);
    }
    reader.finish();

    JsonValue content;
    for (const auto &[key, value] : json.toObject()) {
        if (key != u"golden" && key != u"complete")
            content.set(key, value);
    }
    digested.push_back(content);
    category->digest = sha256(canonicalJson(JsonValue(std::move(digested))));
    category->index();
    return category;
}

Vocabularies readVocabularies(ObjectReader reader)
{
    Vocabularies result;
    ObjectReader clusters = reader.object(u"industryClusters");
    for (const JsonValue &json : clusters.array(u"groups")) {
        ObjectReader group = reader.item(json, clusters.path(QStringLiteral("groups")));
        ClusterGroup cluster{group.text(u"id"), group.localText(u"title"), {}};
        for (const JsonValue &entryJson : group.array(u"entries")) {
            ObjectReader entry = reader.item(entryJson, group.path(QStringLiteral("entries")));
            cluster.entries.push_back({entry.text(u"id"), entry.localText(u"title")});
        }
        result.clusters.push_back(std::move(cluster));
    }
    ObjectReader categories = reader.object(u"categoryGroups");
    for (const JsonValue &json : categories.array(u"groups")) {
        ObjectReader group = reader.item(json, categories.path(QStringLiteral("groups")));
        result.categoryGroups.push_back({group.text(u"id"), group.localText(u"title"), group.texts(u"categories")});
    }
    return result;
}

SharedCriteria readShared(const JsonValue &json, const QString &fileName)
{
    ObjectReader reader(json, fileName, {});
    expectFormat(reader, u"yongping-shared/1");
    SharedCriteria shared;
    shared.json = json;
    ObjectReader indicators = reader.object(u"indicators");
    for (const auto &[key, value] : indicators.json().toObject()) {
        ObjectReader indicator = indicators.item(value, indicators.path(key));
        shared.indicatorTitles.insert(key, indicator.localText(u"title"));
        shared.indicatorUnits.insert(key, indicator.localTextOrEmpty(u"unit"));
    }
    ObjectReader units = reader.object(u"units");
    for (const auto &[key, value] : units.json().toObject()) {
        ObjectReader unit = units.item(value, units.path(key));
        shared.units.insert(key, {unit.text(u"zh"), unit.text(u"en")});
    }
    shared.vocabularies = readVocabularies(reader.object(u"vocabularies"));
    return shared;
}

} // namespace

LocalText Vocabularies::clusterTitle(QStringView entryId) const
{
    for (const ClusterGroup &group : clusters) {
        for (const VocabularyEntry &entry : group.entries) {
            if (entry.id == entryId)
                return entry.title;
        }
    }
    return {};
}

Result<SharedCriteria> loadShared(const QByteArray &file, const QString &fileName)
{
    const Result<JsonValue> json = parseFile(file, fileName);
    if (!json)
        return json.error();
    try {
        return readShared(*json, fileName);
    } catch (const ReadFault &fault) {
        return fault.error();
    }
}

Result<CategoryPtr> loadCategoryToCheck(const QByteArray &file, const QString &fileName, const SharedCriteria &shared)
{
    const Result<JsonValue> json = parseFile(file, fileName);
    if (!json)
        return json.error();
    try {
        return readCategory(*json, fileName, shared);
    } catch (const ReadFault &fault) {
        return fault.error();
    }
}

Result<CategoryPtr> loadCategory(const QByteArray &file, const QString &fileName, const SharedCriteria &shared)
{
    Result<CategoryPtr> category = loadCategoryToCheck(file, fileName, shared);
    if (!category)
        return category;
    if (const std::optional<Unsoundness> unsound = unsoundnessOf(**category)) {
        return Error::refused(unsound->code, yongping::tr("%1: %2: %3").arg(fileName, unsound->place, unsound->message),
                              unsound->place);
    }
    return category;
}

} // namespace yongping
