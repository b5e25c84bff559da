#include "workstation/report_data.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "casework/json_members.h"
#include "workstation/bundle_contents.h"
#include "workstation/report_faults.h"

#include <limits>

namespace yongping {

namespace {

constexpr std::size_t MostCases = 100'000;
constexpr std::size_t MostReviews = 100; // of a case
constexpr qsizetype MostName = 500;
constexpr QStringView FirstFormat = u"yongping-report/1";

std::optional<ReportDataKind> kindFromName(QStringView text)
{
    for (const ReportDataKind kind : {ReportDataKind::Review, ReportDataKind::Acceptance, ReportDataKind::Ledger}) {
        if (name(kind) == text)
            return kind;
    }
    return {};
}

Result<PointRange> pointsFromJson(const JsonValue &json, const QString &key)
{
    const JsonValue *low = json.find(u"low");
    const JsonValue *high = json.find(u"high");
    if (!low || !high || !low->isNumber() || !high->isNumber() || json.toObject().size() != 2)
        return wrong(key, yongping::tr("a range of points is expected."));
    return PointRange{low->toDecimal(), high->toDecimal()};
}

// Reads what was printed of a case.
class PrintedReader
{
public:
    PrintedReader(const JsonValue &json, const QString &key) : m_reader(json, key) {}

    Result<PrintedResult> read()
    {
        if (!m_reader.named(u"conclusion", m_printed.conclusion, conclusionFromName))
            m_reader.fail(wrong(m_reader.keyOf(u"conclusion"), yongping::tr("a conclusion is expected.")));
        readPoints(u"points", m_printed.points);
        readPoints(u"mean", m_printed.mean);
        Decision decision = Decision::Accepted;
        if (m_reader.named(u"decision", decision, decisionFromName))
            m_printed.decision = decision;
        readClauses();
        readReviewers();
        return m_reader.finish(std::move(m_printed));
    }

private:
    void readPoints(QStringView member, std::optional<PointRange> &slot)
    {
        JsonValue json;
        if (!m_reader.any(member, json))
            return;
        const Result<PointRange> points = pointsFromJson(json, m_reader.keyOf(member));
        if (points)
            slot = *points;
        else
            m_reader.fail(points.error());
    }

    void readClauses()
    {
        JsonValue json;
        if (!m_reader.any(u"clauses", json))
            return;
        const QString key = m_reader.keyOf(u"clauses");
        if (!json.isObject())
            return m_reader.fail(wrong(key, yongping::tr("an object is expected.")));
        for (const auto &[id, value] : json.toObject()) {
            const auto verdict = value.isString() ? verdictFromName(value.toString()) : std::nullopt;
            if (!verdict)
                return m_reader.fail(wrong(key + u'.' + id.left(200), yongping::tr("a verdict is expected.")));
            m_printed.clauses.emplace(id, *verdict);
        }
    }

    void readReviewers()
    {
        const JsonValue *array = m_reader.array(u"reviewers");
        if (!array)
            return;
        for (const JsonValue &json : array->toArray()) {
            const QString key =
                QStringLiteral("%1[%2]").arg(m_reader.keyOf(u"reviewers")).arg(m_printed.reviewers.size());
            PrintedResult::ReviewerResult one;
            JsonValue points;
            MemberReader reader(json, key);
            reader.required(u"reviewer", one.reviewer, MostName);
            reader.named(u"conclusion", one.conclusion, conclusionFromName);
            reader.any(u"points", points);
            const Result<PointRange> range = pointsFromJson(points, key);
            if (!range)
                return m_reader.fail(range.error());
            one.points = *range;
            Result<PrintedResult::ReviewerResult> whole = reader.finish(one);
            if (!whole)
                return m_reader.fail(whole.error());
            m_printed.reviewers.push_back(*std::move(whole));
        }
    }

    MemberReader m_reader;
    PrintedResult m_printed;
};

// The criteria that judged a case, if this copy has them.
Result<CategoryPtr> criteriaOf(const JsonValue &json, const QString &key, CriteriaLibrary &library)
{
    CriteriaPin pin;
    MemberReader reader(json, key);
    reader.required(u"category", pin.category, MostName);
    reader.required(u"version", pin.version, MostName);
    reader.required(u"digest", pin.digest, MostName);
    if (const Result<CriteriaPin> whole = reader.finish(pin); !whole)
        return whole.error();
    Result<CategoryPtr> category = library.category(pin.category);
    if (category && (*category)->digest == pin.digest)
        return category;
    return Error::refused(
        QStringLiteral("report.criteria"),
        category ? yongping::tr("The report was made with version %1 of the criteria of %2, and here is version %3, "
                                "which differs. Check it with a program that has that version.")
                       .arg(pin.version.left(40), pin.category, (*category)->version)
                 : yongping::tr("The report was made with version %1 of the criteria of %2, which are not here. Check "
                                "it with a program that has them.")
                       .arg(pin.version.left(40), pin.category.left(80)),
        key);
}

// Reads one case of a report.
class CaseReader
{
public:
    CaseReader(const JsonValue &json, const QString &key, CriteriaLibrary &library)
        : m_key(key), m_library(library), m_reader(json, key)
    {
        m_reader.any(u"case", m_data);
        m_reader.any(u"criteria", m_criteria);
        m_reader.any(u"head", m_head);
        m_reader.any(u"printed", m_printed);
        m_hasReviews = m_reader.any(u"reviews", m_reviews);
        m_hasRounds = m_reader.any(u"rounds", m_rounds);
        m_hasPanel = m_reader.any(u"panel", m_panel);
        m_reader.flag(u"withheld", m_case.withheld);
        m_reader.flag(u"unnamed", m_case.unnamed);
    }

    Result<ReportCase> read()
    {
        using Step = Result<void> (CaseReader::*)();
        for (const Step step : {&CaseReader::readCriteria, &CaseReader::readData, &CaseReader::readHead,
                                &CaseReader::readPrinted, &CaseReader::readReviews, &CaseReader::readPanel}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        return m_reader.finish(std::move(m_case));
    }

private:
    QString keyOf(const char16_t *member) const { return m_key + u'.' + QStringView(member); }

    Result<void> readCriteria()
    {
        const Result<CategoryPtr> category = criteriaOf(m_criteria, keyOf(u"criteria"), m_library);
        if (!category)
            return category.error();
        m_case.category = *category;
        m_case.record.criteria = {(*category)->id, (*category)->version, (*category)->digest};
        return {};
    }

    Result<void> readData()
    {
        Result<CaseFile> file = parseCaseFile(m_data, m_library);
        if (!file)
            return inPlace(keyOf(u"case"), file.error());
        if (file->data.category != m_case.category->id || file->carriesReview)
            return wrong(keyOf(u"case"), yongping::tr("it does not belong to the criteria named beside it."));
        m_case.record.data = std::move(file->data);
        m_case.record.scheme = std::move(file->scheme);
        return {};
    }

    Result<void> readHead()
    {
        MemberReader reader(m_head, keyOf(u"head"));
        reader.integer(u"number", m_case.head.number, qint64(0), std::numeric_limits<qint64>::max());
        reader.text(u"hash", m_case.head.hash, MostName);
        const Result<bool> whole = reader.finish(true);
        return whole ? Result<void>() : Result<void>(whole.error());
    }

    Result<void> readPrinted()
    {
        Result<PrintedResult> printed = PrintedReader(m_printed, keyOf(u"printed")).read();
        if (!printed)
            return printed.error();
        m_case.printed = *std::move(printed);
        return {};
    }

    Result<void> readReviews()
    {
        if (!m_hasReviews)
            return {};
        if (!m_reviews.isArray() || m_reviews.toArray().size() > MostReviews)
            return wrong(keyOf(u"reviews"), yongping::tr("a list is expected."));
        for (const JsonValue &json : m_reviews.toArray()) {
            const QString place = QStringLiteral("%1[%2]").arg(keyOf(u"reviews")).arg(m_case.record.reviews.size());
            Result<Review> review = reviewFromJson(json, m_case.record.data, m_library);
            if (!review)
                return inPlace(place, review.error());
            if (m_case.record.reviewOf(review->reviewer))
                return wrong(place, yongping::tr("“%1” has two reviews.").arg(review->reviewer.left(80)));
            m_case.record.reviews.push_back(*std::move(review));
        }
        return {};
    }

    Result<void> readPanel()
    {
        if (m_hasRounds) {
            Result<std::vector<Round>> rounds = roundsFromJson(m_rounds);
            if (!rounds)
                return inPlace(keyOf(u"rounds"), rounds.error());
            m_case.record.rounds = *std::move(rounds);
        }
        if (m_hasPanel) {
            Result<Panel> panel = panelFromJson(m_panel, *m_case.category);
            if (!panel)
                return inPlace(keyOf(u"panel"), panel.error());
            m_case.record.panel = *std::move(panel);
        }
        return {};
    }

    QString m_key;
    CriteriaLibrary &m_library;
    MemberReader m_reader;
    JsonValue m_data;
    JsonValue m_criteria;
    JsonValue m_head;
    JsonValue m_printed;
    JsonValue m_reviews;
    JsonValue m_rounds;
    JsonValue m_panel;
    bool m_hasReviews = false;
    bool m_hasRounds = false;
    bool m_hasPanel = false;
    ReportCase m_case;
};

Result<void> checkFormat(const JsonValue &json)
{
    const QString format = json.text(u"format");
    if (format == FirstFormat || format == u"yongping-report/2")
        return {};
    if (format.startsWith(QStringLiteral("yongping-report/")))
        return Error::refused(QStringLiteral("report.newer"),
                              yongping::tr("The case data have the form “%1”; a newer program is needed.")
                                  .arg(format.left(40)),
                              QStringLiteral("format"));
    return wrong(QStringLiteral("format"), yongping::tr("these are not the case data of a report."));
}

// What the second format has more than the first. The cases come before.
void readLayout(MemberReader &reader, ReportData &data)
{
    reader.integer(u"layout", data.layout, 0, std::numeric_limits<int>::max());
    JsonValue json;
    if (!reader.any(u"project", json))
        return;
    if (data.kind != ReportDataKind::Acceptance)
        return reader.fail(wrong(QStringLiteral("project"), yongping::tr("only an acceptance report shows promises.")));
    Result<ReportProject> project = reportProjectFromJson(json, *data.cases.front().category);
    if (project)
        data.project = *std::move(project);
    else
        reader.fail(project.error());
}

} // namespace

Result<ReportData> reportDataFromText(const QByteArray &text, CriteriaLibrary &library)
{
    const Result<JsonValue> json = parseJson(text, {.depth = 32, .bytes = MostReportData});
    if (!json)
        return json.error();
    if (const Result<void> format = checkFormat(*json); !format)
        return format.error();
    ReportData data;
    QString format;
    JsonValue scheme;
    MemberReader reader(*json, {});
    reader.text(u"format", format);
    if (!reader.named(u"kind", data.kind, kindFromName))
        reader.fail(wrong(QStringLiteral("kind"), yongping::tr("the kind of a report is expected.")));
    reader.text(u"program", data.program, MostName);
    reader.time(u"made", data.made);
    reader.any(u"scheme", scheme);
    data.scheme = scheme.text(u"id");
    data.schemeDigest = scheme.text(u"digest");
    reader.flag(u"promises", data.promises);
    const JsonValue *cases = reader.array(u"cases");
    const std::size_t count = cases ? cases->toArray().size() : 0;
    if (count > MostCases || (data.kind != ReportDataKind::Ledger && count != 1))
        reader.fail(wrong(QStringLiteral("cases"), yongping::tr("a report is of one case, a ledger of several.")));
    for (std::size_t i = 0; i < count && !reader.failed(); ++i) {
        Result<ReportCase> one = CaseReader(cases->toArray()[i], QStringLiteral("cases[%1]").arg(i), library).read();
        if (!one)
            return one.error();
        data.cases.push_back(*std::move(one));
    }
    if (format != FirstFormat && !reader.failed())
        readLayout(reader, data);
    return reader.finish(std::move(data));
}

} // namespace yongping
