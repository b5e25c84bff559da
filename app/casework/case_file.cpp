#include "casework/case_file.h"

#include "base/tr.h"
#include "casework/credit_code.h"
#include "casework/event.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int MaxNameLength = 500;
constexpr int MaxTextLength = 20'000;
constexpr std::size_t MaxConsortium = 50;

Error refusal(const QString &code, const QString &message, const QString &key)
{
    return Error::refused(code, tr("%1: %2").arg(key, message), key);
}

Error unknownKey(const QString &key)
{
    return refusal(QStringLiteral("case.unknown_key"), tr("this member is not known."), key.left(200));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
}

Result<QString> readText(const JsonValue &json, const QString &key, int maximum = MaxNameLength)
{
    if (!json.isString() || json.toString().size() > maximum || hasControls(json.toString()))
        return refusal(QStringLiteral("case.kind"), tr("a text of at most %1 characters is expected.").arg(maximum), key);
    return json.toString();
}

Result<QDate> readDate(const JsonValue &json, const QString &key)
{
    const QDate date = json.isString() && json.toString().size() == 10 ? QDate::fromString(json.toString(), Qt::ISODate) : QDate();
    if (!date.isValid())
        return refusal(QStringLiteral("case.date"), tr("a date such as 2023-06-30 is expected."), key);
    return date;
}

Result<bool> readBool(const JsonValue &json, const QString &key)
{
    if (!json.isBool())
        return refusal(QStringLiteral("case.kind"), tr("true or false is expected."), key);
    return json.toBool();
}

Result<Stage> readStage(const JsonValue &json, const QString &key)
{
    const std::optional<Stage> stage = json.isString() ? stageFromName(json.toString()) : std::nullopt;
    if (!stage)
        return refusal(QStringLiteral("case.stage"), tr("one of application, acceptance and recognition is expected."), key);
    return *stage;
}

Result<std::optional<PlatformStatus>> readStatus(const JsonValue &json, const QString &key)
{
    const std::optional<PlatformStatus> status = json.isString() ? platformStatusFromName(json.toString()) : std::nullopt;
    if (!status)
        return refusal(QStringLiteral("case.platform_status"), tr("new or established is expected."), key);
    return status;
}

QString faultText(CreditCodeFault fault)
{
    switch (fault) {
    case CreditCodeFault::None: break;
    case CreditCodeFault::Length: return tr("a unified social credit code has 18 characters.");
    case CreditCodeFault::Character: return tr("a unified social credit code has digits and capital letters without I, O, S, V, Z.");
    case CreditCodeFault::CheckDigit: return tr("the check digit does not fit; one character is wrong.");
    }
    return {};
}

Result<Organisation> readOrganisation(const JsonValue &json, const QString &key)
{
    if (json.isString()) {
        const Result<QString> name = readText(json, key);
        return name ? Result<Organisation>(Organisation{*name, {}}) : Result<Organisation>(name.error());
    }
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an organisation with name and creditCode is expected."), key);
    Organisation organisation;
    for (const auto &[member, value] : json.toObject()) {
        const QString place = key + u'.' + member;
        if (member != u"name" && member != u"creditCode")
            return unknownKey(place);
        const Result<QString> text = readText(value, place);
        if (!text)
            return text.error();
        (member == u"name" ? organisation.name : organisation.creditCode) = *text;
    }
    if (!organisation.creditCode.isEmpty()) {
        const CreditCodeFault fault = checkCreditCode(organisation.creditCode);
        if (fault != CreditCodeFault::None)
            return refusal(QStringLiteral("case.credit_code"), faultText(fault), key + u".creditCode");
    }
    return organisation;
}

Result<std::vector<Organisation>> readConsortium(const JsonValue &json, const QString &key)
{
    if (!json.isArray() || json.toArray().size() > MaxConsortium)
        return refusal(QStringLiteral("case.kind"), tr("a list of organisations is expected."), key);
    std::vector<Organisation> result;
    for (const JsonValue &entry : json.toArray()) {
        Result<Organisation> organisation = readOrganisation(entry, QStringLiteral("%1[%2]").arg(key).arg(result.size()));
        if (!organisation)
            return organisation.error();
        result.push_back(*std::move(organisation));
    }
    return result;
}

Result<QString> readId(const JsonValue &json, const QString &key)
{
    Result<QString> text = readText(json, key, 128);
    if (text && text->trimmed().isEmpty())
        return refusal(QStringLiteral("case.id"), tr("an id is not empty."), key);
    if (text && *text == storeChain())
        return refusal(QStringLiteral("case.id"), tr("a case cannot have the id “%1”.").arg(*text), key);
    return text;
}

// Whether the promises fit their checks is seen once the category is known.
Result<JsonValue> readTargets(const JsonValue &json, const QString &key)
{
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an object of promised values is expected."), key);
    return json.toObject().empty() ? JsonValue() : json;
}

// One reader per member of a case's data; a member is read once, by name.
using MemberReader = Result<void> (*)(CaseData &, const JsonValue &, const QString &);

template<typename Value>
Result<void> store(Result<Value> read, Value &slot)
{
    if (!read)
        return read.error();
    slot = *std::move(read);
    return {};
}

const QHash<QString, MemberReader> &memberReaders()
{
    static const QHash<QString, MemberReader> readers{
        {QStringLiteral("id"), [](CaseData &data, const JsonValue &json, const QString &key) -> Result<void> {
             QString id;
             Result<void> done = store(readId(json, key), id);
             data.id = CaseId(id);
             return done;
         }},
        {QStringLiteral("projectId"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readText(json, key, 128), data.projectId); }},
        {QStringLiteral("name"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readText(json, key), data.name); }},
        {QStringLiteral("category"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readText(json, key), data.category); }},
        {QStringLiteral("stage"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readStage(json, key), data.stage); }},
        {QStringLiteral("stageDate"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readDate(json, key), data.stageDate); }},
        {QStringLiteral("operatingSince"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readDate(json, key), data.operatingSince); }},
        {QStringLiteral("platformStatus"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readStatus(json, key), data.platformStatus); }},
        {QStringLiteral("processIndustry"), [](CaseData &data, const JsonValue &json, const QString &key) -> Result<void> {
             const Result<bool> value = readBool(json, key);
             if (!value)
                 return value.error();
             data.processIndustry = *value;
             return {};
         }},
        {QStringLiteral("industryCluster"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readText(json, key, 128), data.industryCluster); }},
        {QStringLiteral("applicant"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readOrganisation(json, key), data.applicant); }},
        {QStringLiteral("consortium"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readConsortium(json, key), data.consortium); }},
        {QStringLiteral("dueDate"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readDate(json, key), data.dueDate); }},
        {QStringLiteral("targets"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readTargets(json, key), data.targets); }},
        {QStringLiteral("sample"), [](CaseData &data, const JsonValue &json, const QString &key) { return store(readBool(json, key), data.sample); }},
    };
    return readers;
}

const QStringList &reviewMembers()
{
    static const QStringList members{QStringLiteral("answers"), QStringLiteral("remarks"), QStringLiteral("points"),
                                     QStringLiteral("opinion")};
    return members;
}

// What a case cannot be without, and what its members say together.
Result<void> checkWhole(const JsonValue &json, const CaseData &data)
{
    for (const QString &key : {QStringLiteral("category"), QStringLiteral("stage")}) {
        if (!json.find(key))
            return refusal(QStringLiteral("case.missing_key"), tr("this member is missing."), key);
    }
    const Result<Facts> facts = data.facts();
    return facts ? Result<void>() : Result<void>(facts.error());
}

Result<CaseData> readData(const JsonValue &json, const QStringList &besides)
{
    if (!json.isObject())
        return Error::refused(QStringLiteral("case.kind"), tr("A case is an object."));
    CaseData data;
    for (const auto &[key, value] : json.toObject()) {
        if (besides.contains(key))
            continue;
        const MemberReader reader = memberReaders().value(key);
        if (!reader)
            return unknownKey(key);
        if (Result<void> read = reader(data, value, key); !read)
            return read.error();
    }
    if (Result<void> whole = checkWhole(json, data); !whole)
        return whole.error();
    return data;
}

Result<void> readRemarks(const JsonValue &json, const Category &category, Remarks &remarks)
{
    const QString path = QStringLiteral("remarks");
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an object of remarks is expected."), path);
    for (const auto &[clauseId, value] : json.toObject()) {
        const QString key = path + u'.' + clauseId;
        if (!category.clause(clauseId))
            return unknownKey(key);
        Result<QString> text = readText(value, key, MaxTextLength);
        if (!text)
            return text.error();
        remarks.insert(clauseId, *std::move(text));
    }
    return {};
}

Result<void> readPoints(const JsonValue &json, const Category &category, ManualPointsMap &points)
{
    const QString path = QStringLiteral("points");
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an object of points is expected."), path);
    for (const auto &[clauseId, value] : json.toObject()) {
        const QString key = path + u'.' + clauseId;
        if (!category.clause(clauseId))
            return unknownKey(key);
        Result<ManualPoints> manual = manualPointsFromJson(value, key);
        if (!manual)
            return manual.error();
        points.insert(clauseId, *std::move(manual));
    }
    return {};
}

Result<void> fitTargets(CaseFile &file)
{
    if (file.data.targets.isNull())
        return {};
    const Result<AnswerSet> targets = AnswerSet::fromJson(*file.category, file.data.targets, QStringLiteral("targets"));
    if (!targets)
        return targets.error();
    file.data.targets = targets->toJson(*file.category);
    return {};
}

Result<void> readReview(const JsonValue &json, CaseFile &file)
{
    file.carriesReview = std::any_of(reviewMembers().begin(), reviewMembers().end(),
                                     [&](const QString &member) { return json.find(member) != nullptr; });
    if (const JsonValue *answers = json.find(u"answers")) {
        if (Result<void> read = store(AnswerSet::fromJson(*file.category, *answers), file.answers); !read)
            return read;
    }
    if (const JsonValue *remarks = json.find(u"remarks")) {
        if (Result<void> read = readRemarks(*remarks, *file.category, file.remarks); !read)
            return read;
    }
    if (const JsonValue *points = json.find(u"points")) {
        if (Result<void> read = readPoints(*points, *file.category, file.points); !read)
            return read;
    }
    if (const JsonValue *opinion = json.find(u"opinion"))
        return store(readText(*opinion, QStringLiteral("opinion"), MaxTextLength), file.opinion);
    return {};
}

void setText(JsonValue &json, const char16_t *key, const QString &text)
{
    if (!text.isEmpty())
        json.set(QString::fromUtf16(key), text);
}

void setDate(JsonValue &json, const char16_t *key, const QDate &date)
{
    if (date.isValid())
        json.set(QString::fromUtf16(key), date.toString(Qt::ISODate));
}

JsonValue organisationJson(const Organisation &organisation)
{
    JsonValue json{JsonValue::Object()};
    setText(json, u"name", organisation.name);
    setText(json, u"creditCode", organisation.creditCode);
    return json;
}

} // namespace

Result<CaseData> caseDataFromJson(const JsonValue &json)
{
    return readData(json, {});
}

JsonValue toJson(const CaseData &data)
{
    JsonValue json{JsonValue::Object()};
    setText(json, u"id", data.id.toString());
    setText(json, u"projectId", data.projectId);
    setText(json, u"name", data.name);
    json.set(QStringLiteral("category"), data.category);
    json.set(QStringLiteral("stage"), name(data.stage));
    setDate(json, u"stageDate", data.stageDate);
    setDate(json, u"operatingSince", data.operatingSince);
    if (data.platformStatus)
        json.set(QStringLiteral("platformStatus"), name(*data.platformStatus));
    if (data.processIndustry)
        json.set(QStringLiteral("processIndustry"), *data.processIndustry);
    setText(json, u"industryCluster", data.industryCluster);
    if (data.applicant != Organisation())
        json.set(QStringLiteral("applicant"), organisationJson(data.applicant));
    if (!data.consortium.empty()) {
        JsonValue::Array members;
        for (const Organisation &member : data.consortium)
            members.push_back(organisationJson(member));
        json.set(QStringLiteral("consortium"), JsonValue(std::move(members)));
    }
    setDate(json, u"dueDate", data.dueDate);
    if (!data.targets.isNull())
        json.set(QStringLiteral("targets"), data.targets);
    if (data.sample)
        json.set(QStringLiteral("sample"), true);
    return json;
}

JsonValue toJson(const ManualPoints &points)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("points"), points.points);
    json.set(QStringLiteral("reason"), points.reason);
    return json;
}

Result<ManualPoints> manualPointsFromJson(const JsonValue &json, const QString &key)
{
    const JsonValue *points = json.find(u"points");
    const JsonValue *reason = json.find(u"reason");
    if (!points || !points->isNumber() || points->toDecimal().isNegative() || !reason || json.toObject().size() != 2)
        return refusal(QStringLiteral("case.points"), tr("points of zero or more and a reason are expected."), key);
    Result<QString> text = readText(*reason, key + u".reason", MaxTextLength);
    if (!text)
        return text.error();
    if (text->trimmed().isEmpty())
        return refusal(QStringLiteral("case.points"), tr("points set by hand need a reason."), key + u".reason");
    return ManualPoints{points->toDecimal(), *std::move(text)};
}

Result<CaseFile> parseCaseFile(const JsonValue &json, CriteriaLibrary &library)
{
    if (const JsonValue *format = json.find(u"format"); format && *format != JsonValue(QStringLiteral("yongping-case/1"))) {
        return refusal(QStringLiteral("case.format"), tr("the format yongping-case/1 is expected; a newer program may be needed."),
                       QStringLiteral("format"));
    }
    Result<CaseData> data = readData(json, QStringList{QStringLiteral("format")} + reviewMembers());
    if (!data)
        return data.error();
    CaseFile file;
    file.data = *std::move(data);
    const Result<CategoryPtr> category = library.category(file.data.category);
    if (!category)
        return category.error();
    file.category = *category;
    if (Result<void> fitted = fitTargets(file); !fitted)
        return fitted.error();
    if (Result<void> read = readReview(json, file); !read)
        return read.error();
    return file;
}

Result<CaseFile> parseCaseFile(const QByteArray &text, CriteriaLibrary &library)
{
    const Result<JsonValue> json = parseJson(text);
    if (!json)
        return json.error();
    return parseCaseFile(*json, library);
}

JsonValue caseFileJson(const CaseData &data, const Category &category, const Review *review)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), QStringLiteral("yongping-case/1"));
    const JsonValue members = toJson(data);
    for (const auto &[key, value] : members.toObject())
        json.set(key, value);
    if (!review)
        return json;
    json.set(QStringLiteral("answers"), review->answers.toJson(category));
    JsonValue remarks{JsonValue::Object()};
    JsonValue points{JsonValue::Object()};
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            setText(remarks, reinterpret_cast<const char16_t *>(clause.id.utf16()), review->remarks.value(clause.id));
            if (const auto it = review->points.constFind(clause.id); it != review->points.constEnd())
                points.set(clause.id, toJson(*it));
        }
    }
    if (!remarks.toObject().empty())
        json.set(QStringLiteral("remarks"), remarks);
    if (!points.toObject().empty())
        json.set(QStringLiteral("points"), points);
    setText(json, u"opinion", review->opinion);
    return json;
}

} // namespace yongping
