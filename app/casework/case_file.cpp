#include "casework/case_file.h"

#include "base/iso_date.h"
#include "base/tr.h"
#include "casework/credit_code.h"
#include "casework/event.h"
#include "casework/evidence.h"
#include "casework/plain_text.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int MaxNameLength = 500;
constexpr int MaxKeywordLength = 128; // ids and what is chosen from a list
constexpr int MaxTextLength = 20'000;
constexpr std::size_t MaxConsortium = 50;

Error refusal(const QString &code, const QString &message, const QString &key)
{
    return Error::refused(code, yongping::tr("%1: %2").arg(key, message), key);
}

Error unknownKey(const QString &key)
{
    return refusal(QStringLiteral("case.unknown_key"), tr("this member is not known."), key.left(200));
}

Result<QString> readText(const JsonValue &json, const QString &key, int maximum)
{
    if (!json.isString() || json.toString().size() > maximum || hasControls(json.toString()))
        return refusal(QStringLiteral("case.kind"), tr("a text of at most %1 characters is expected.").arg(maximum),
                       key);
    return json.toString();
}

Result<QString> readName(const JsonValue &json, const QString &key)
{
    return readText(json, key, MaxNameLength);
}

Result<QString> readKeyword(const JsonValue &json, const QString &key)
{
    return readText(json, key, MaxKeywordLength);
}

Result<QDate> readDate(const JsonValue &json, const QString &key)
{
    const QDate date = json.isString() ? dateFromIso(json.toString()) : QDate();
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
        return refusal(QStringLiteral("case.stage"), tr("one of application, acceptance and recognition is expected."),
                       key);
    return *stage;
}

Result<std::optional<PlatformStatus>> readStatus(const JsonValue &json, const QString &key)
{
    const std::optional<PlatformStatus> status =
        json.isString() ? platformStatusFromName(json.toString()) : std::nullopt;
    if (!status)
        return refusal(QStringLiteral("case.platform_status"), tr("new or established is expected."), key);
    return status;
}

QString faultText(CreditCodeFault fault)
{
    switch (fault) {
    case CreditCodeFault::None: break;
    case CreditCodeFault::Length: return tr("a unified social credit code has 18 characters.");
    case CreditCodeFault::Character:
        return tr("a unified social credit code has digits and capital letters without I, O, S, V, Z.");
    case CreditCodeFault::CheckDigit: return tr("the check digit does not fit; one character is wrong.");
    }
    return {};
}

Result<Organisation> readOrganisation(const JsonValue &json, const QString &key)
{
    if (json.isString()) {
        const Result<QString> name = readName(json, key);
        return name ? Result<Organisation>(Organisation{*name, {}}) : Result<Organisation>(name.error());
    }
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an organisation with name and creditCode is expected."), key);
    Organisation organisation;
    for (const auto &[member, value] : json.toObject()) {
        const QString place = key + u'.' + member;
        if (member != u"name" && member != u"creditCode")
            return unknownKey(place);
        const Result<QString> text = readName(value, place);
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
        Result<Organisation> organisation =
            readOrganisation(entry, QStringLiteral("%1[%2]").arg(key).arg(result.size()));
        if (!organisation)
            return organisation.error();
        result.push_back(*std::move(organisation));
    }
    return result;
}

Result<CaseId> readCaseId(const JsonValue &json, const QString &key)
{
    const Result<QString> text = readKeyword(json, key);
    if (!text)
        return text.error();
    if (text->trimmed().isEmpty())
        return refusal(QStringLiteral("case.id"), tr("an id is not empty."), key);
    if (*text == storeChain())
        return refusal(QStringLiteral("case.id"), tr("a case cannot have the id “%1”.").arg(*text), key);
    return CaseId(*text);
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

template<typename Value, typename Slot>
Result<void> store(Result<Value> read, Slot &slot)
{
    if (!read)
        return read.error();
    slot = *std::move(read);
    return {};
}

template<auto Read, auto Member>
Result<void> readInto(CaseData &data, const JsonValue &json, const QString &key)
{
    return store(Read(json, key), data.*Member);
}

const QHash<QString, MemberReader> &memberReaders()
{
    static const QHash<QString, MemberReader> readers{
        {QStringLiteral("id"), readInto<readCaseId, &CaseData::id>},
        {QStringLiteral("projectId"), readInto<readKeyword, &CaseData::projectId>},
        {QStringLiteral("name"), readInto<readName, &CaseData::name>},
        {QStringLiteral("category"), readInto<readKeyword, &CaseData::category>},
        {QStringLiteral("stage"), readInto<readStage, &CaseData::stage>},
        {QStringLiteral("stageDate"), readInto<readDate, &CaseData::stageDate>},
        {QStringLiteral("operatingSince"), readInto<readDate, &CaseData::operatingSince>},
        {QStringLiteral("platformStatus"), readInto<readStatus, &CaseData::platformStatus>},
        {QStringLiteral("processIndustry"), readInto<readBool, &CaseData::processIndustry>},
        {QStringLiteral("industryCluster"), readInto<readKeyword, &CaseData::industryCluster>},
        {QStringLiteral("applicant"), readInto<readOrganisation, &CaseData::applicant>},
        {QStringLiteral("consortium"), readInto<readConsortium, &CaseData::consortium>},
        {QStringLiteral("dueDate"), readInto<readDate, &CaseData::dueDate>},
        {QStringLiteral("targets"), readInto<readTargets, &CaseData::targets>},
        {QStringLiteral("sample"), readInto<readBool, &CaseData::sample>},
    };
    return readers;
}

const QStringList &reviewMembers()
{
    static const QStringList members{QStringLiteral("answers"), QStringLiteral("remarks"), QStringLiteral("points"),
                                     QStringLiteral("opinion"), QStringLiteral("evidence"), QStringLiteral("flags")};
    return members;
}

QString schemeMember()
{
    return QStringLiteral("scheme");
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
    const Result<AnswerSet> targets = AnswerSet::fromJson(*file.category, file.data.targets);
    if (!targets) {
        // Else the error would read as one of the answer of the same key.
        Error error = targets.error();
        error.key.prepend(QStringLiteral("targets."));
        error.message.prepend(QStringLiteral("targets."));
        return error;
    }
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
    if (const JsonValue *evidence = json.find(u"evidence")) {
        if (Result<void> read = store(evidenceFromJson(*evidence, *file.category), file.evidence); !read)
            return read;
    }
    if (const JsonValue *flags = json.find(u"flags")) {
        if (Result<void> read = store(flagsFromJson(*flags, *file.category), file.flags); !read)
            return read;
    }
    if (const JsonValue *opinion = json.find(u"opinion"))
        return store(readText(*opinion, QStringLiteral("opinion"), MaxTextLength), file.opinion);
    return {};
}

} // namespace

Result<CaseData> caseDataFromJson(const JsonValue &json)
{
    return readData(json, {});
}

Result<void> checkScheme(const JsonValue &json, const Category &category)
{
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(json);
    if (!scheme)
        return scheme.error();
    const QStringList findings = scheme->findingsFor(category);
    if (findings.isEmpty())
        return {};
    return refusal(QStringLiteral("scheme.unfit"),
                   tr("the scheme “%1” does not fit the category: %2").arg(scheme->id, findings.join(u' ')),
                   schemeMember());
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
    if (const JsonValue *format = json.find(u"format");
        format && *format != JsonValue(QStringLiteral("yongping-case/1"))) {
        return refusal(QStringLiteral("case.format"),
                       tr("the format yongping-case/1 is expected; a newer program may be needed."),
                       QStringLiteral("format"));
    }
    Result<CaseData> data = readData(json, QStringList{QStringLiteral("format"), schemeMember()} + reviewMembers());
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
    if (const JsonValue *scheme = json.find(schemeMember())) {
        if (Result<void> fits = checkScheme(*scheme, *file.category); !fits)
            return fits.error();
        file.scheme = *scheme;
    }
    if (Result<void> read = readReview(json, file); !read)
        return read.error();
    return file;
}

Result<CaseFile> parseCaseFile(const QByteArray &text, CriteriaLibrary &library)
{
    const Result<JsonValue> json = parseJson(text);
    if (json)
        return parseCaseFile(*json, library);
    // An answer is named by its check alone, whatever is wrong with it.
    Error error = json.error();
    if (const QString answers = QStringLiteral("answers."); error.key.startsWith(answers))
        error.key.remove(0, answers.size());
    return error;
}

} // namespace yongping
