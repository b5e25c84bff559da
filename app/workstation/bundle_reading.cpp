#include "workstation/bundle_contents.h"

#include "base/digest.h"
#include "base/tr.h"
#include "casework/case_file.h"
#include "casework/json_members.h"
#include "casework/merge.h"
#include "storage/history_replay.h"

#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

Error unfit(const QString &code, const QString &message, const QString &entry)
{
    return Error::refused(code, yongping::tr("%1: %2").arg(entry, message), entry);
}

// Puts the file of the bundle before what is wrong in it.
Error inEntry(const QString &entry, Error error)
{
    error.message = entry + QStringLiteral(": ") + error.message;
    error.key = error.key.isEmpty() ? entry : entry + u'#' + error.key;
    return error;
}

// Of the manifest's "about": which case lies where.
struct About
{
    QString path;
    QString id;
    QString name;
    QString category;
    CriteriaPin criteria;
    QString reviewer;
    QString head;
    qint64 entries = 0;
};

Result<About> readAbout(const JsonValue &json, const QString &key)
{
    About about;
    JsonValue criteria;
    JsonValue history;
    MemberReader reader(json, key);
    reader.text(u"path", about.path);
    reader.required(u"id", about.id);
    reader.text(u"name", about.name);
    reader.required(u"category", about.category);
    reader.text(u"reviewer", about.reviewer);
    if (reader.any(u"criteria", criteria))
        about.criteria = {about.category, criteria.text(u"version"), criteria.text(u"digest")};
    if (reader.any(u"history", history))
        about.head = history.text(u"head");
    return reader.finish(about);
}

// Reads the files of one case of a bundle.
class CaseReader
{
public:
    CaseReader(Bundle &bundle, CriteriaLibrary &library, About about)
        : m_bundle(bundle), m_library(library), m_about(std::move(about))
    {
    }

    Result<BundledCase> read()
    {
        m_case.reviewer = m_about.reviewer;
        if (m_bundle.manifest().kind == BundleKind::receipt())
            return readReceipt();
        using Step = Result<void> (CaseReader::*)();
        for (const Step step : {&CaseReader::readCriteria, &CaseReader::readData, &CaseReader::readReviews,
                                &CaseReader::readPanel, &CaseReader::readRounds, &CaseReader::readAttachments,
                                &CaseReader::readHistory, &CaseReader::checkPart}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_case);
    }

private:
    bool has(const QString &name) const { return m_bundle.manifest().find(QString(m_about.path + name)) != nullptr; }

    Result<JsonValue> json(const QString &name)
    {
        const QString entry = m_about.path + name;
        if (!has(name))
            return unfit(QStringLiteral("bundle.incomplete"), yongping::tr("this file is missing."), entry);
        const Result<QByteArray> text = m_bundle.text(entry);
        if (!text)
            return text.error();
        Result<JsonValue> read = parseJson(*text);
        return read ? read : Result<JsonValue>(inEntry(entry, read.error()));
    }

    Result<BundledCase> readReceipt()
    {
        const Result<JsonValue> receipt = json(QStringLiteral("receipt.json"));
        if (!receipt)
            return receipt.error();
        m_case.record.data.id = CaseId(m_about.id);
        m_case.record.data.name = m_about.name;
        m_case.record.data.category = m_about.category;
        m_case.receipt = *receipt;
        return std::move(m_case);
    }

    Result<void> readCriteria()
    {
        const Result<CategoryPtr> category = m_library.category(m_about.category);
        if (!category)
            return category.error();
        m_case.category = *category;
        if ((*category)->digest == m_about.criteria.digest)
            return {};
        return Error::refused(
            QStringLiteral("bundle.criteria"),
            yongping::tr("The case “%1” was made with version %2 of the criteria of %3, and here is version %4, which "
                         "differs. Use the same version of the program on both sides.")
                .arg(m_about.name, m_about.criteria.version.left(40), m_about.category, (*category)->version),
            m_about.path + QStringLiteral("case.json"));
    }

    Result<void> readData()
    {
        const Result<JsonValue> text = json(QStringLiteral("case.json"));
        if (!text)
            return text.error();
        const QString entry = m_about.path + QStringLiteral("case.json");
        Result<CaseFile> file = parseCaseFile(*text, m_library);
        if (!file)
            return inEntry(entry, file.error());
        if (file->data.id.toString() != m_about.id || file->data.category != m_about.category || file->carriesReview)
            return unfit(QStringLiteral("bundle.contradiction"),
                         yongping::tr("it is not the case that the manifest names."), entry);
        m_case.record.data = std::move(file->data);
        m_case.record.scheme = std::move(file->scheme);
        m_case.record.criteria = m_about.criteria;
        return {};
    }

    Result<void> readReviews()
    {
        QSet<QString> reviewers;
        const QString folder = m_about.path + QStringLiteral("reviews/");
        for (const BundleFile &file : m_bundle.manifest().files) {
            if (!file.name.startsWith(folder))
                continue;
            const Result<JsonValue> text = json(file.name.sliced(m_about.path.size()));
            if (!text)
                return text.error();
            Result<Review> review = reviewFromJson(*text, m_case.record.data, m_library);
            if (!review)
                return inEntry(file.name, review.error());
            if (reviewers.contains(review->reviewer))
                return unfit(QStringLiteral("bundle.contradiction"),
                             yongping::tr("“%1” has two reviews.").arg(review->reviewer.left(80)), file.name);
            reviewers.insert(review->reviewer);
            m_case.record.reviews.push_back(*std::move(review));
        }
        return {};
    }

    Result<void> readPanel()
    {
        const QString name = QStringLiteral("panel.json");
        if (!has(name))
            return {};
        const Result<JsonValue> text = json(name);
        if (!text)
            return text.error();
        Result<Panel> panel = panelFromJson(*text, *m_case.category);
        if (!panel)
            return inEntry(m_about.path + name, panel.error());
        m_case.record.panel = *std::move(panel);
        return {};
    }

    Result<void> readRounds()
    {
        const QString name = QStringLiteral("rounds.json");
        if (!has(name))
            return {};
        const Result<JsonValue> text = json(name);
        if (!text)
            return text.error();
        Result<std::vector<Round>> rounds = roundsFromJson(*text);
        if (!rounds)
            return inEntry(m_about.path + name, rounds.error());
        m_case.record.rounds = *std::move(rounds);
        return {};
    }

    Result<void> readAttachments()
    {
        const QString name = QStringLiteral("attachments.json");
        if (!has(name))
            return {};
        const Result<JsonValue> text = json(name);
        if (!text)
            return text.error();
        if (!text->isArray())
            return unfit(QStringLiteral("json.kind"), yongping::tr("a list is expected."), m_about.path + name);
        for (const JsonValue &entry : text->toArray()) {
            const QString key = QStringLiteral("[%1]").arg(m_case.record.attachments.size());
            Result<Attachment> attachment = attachmentFromJson(entry, key);
            if (!attachment)
                return inEntry(m_about.path + name, attachment.error());
            const BundleFile *file =
                m_bundle.manifest().find(QString(QStringLiteral("attachments/") + attachment->digest));
            if (!file || file->size != attachment->size)
                return unfit(QStringLiteral("bundle.incomplete"),
                             yongping::tr("the attachment “%1” is not in the bundle.").arg(attachment->name.left(200)),
                             m_about.path + name);
            m_case.record.attachments.push_back(*std::move(attachment));
        }
        return {};
    }

    Result<void> readHistory()
    {
        const QString name = QStringLiteral("history.jsonl");
        const QString entry = m_about.path + name;
        if (!has(name))
            return unfit(QStringLiteral("bundle.incomplete"), yongping::tr("this file is missing."), entry);
        const Result<QByteArray> lines = m_bundle.text(entry);
        if (!lines)
            return lines.error();
        Result<std::vector<Event>> history = historyFromLines(*lines);
        if (!history)
            return inEntry(entry, history.error());
        if (const Result<void> proven = proveChain(*history); !proven)
            return inEntry(entry, proven.error());
        const bool isThisCase = !history->empty() && history->front().chain == m_about.id
                                && history->back().hash == m_about.head;
        if (!isThisCase)
            return unfit(QStringLiteral("history.other"),
                         yongping::tr("it is not the history of this case that the manifest names."), entry);
        m_case.history = *std::move(history);
        return checkAgainstHistory(entry);
    }

    // A history that is whole must lead to exactly the values that the bundle shows.
    Result<void> checkAgainstHistory(const QString &entry)
    {
        const bool isWhole = std::none_of(m_case.history.begin(), m_case.history.end(),
                                          [](const Event &event) { return event.kind == withheldKind(); });
        if (!isWhole)
            return {};
        const Result<CaseRecord> replayed = replayTo(m_case.history, m_case.history.back().number, m_library);
        if (!replayed)
            return inEntry(entry, replayed.error());
        CaseFields told = fieldsOf(*replayed, *m_case.category);
        const CaseFields shown = fieldsOf(m_case.record, *m_case.category);
        const bool whole = m_bundle.manifest().kind == BundleKind::wholeCase();
        for (const auto &[ref, value] : shown) {
            const auto found = told.find(ref);
            if (found == told.end() || !sameFieldValue(found->second, value))
                return contradicts(entry, ref);
            told.erase(found);
        }
        return whole && !told.empty() ? contradicts(entry, told.begin()->first) : Result<void>();
    }

    static Result<void> contradicts(const QString &entry, const FieldRef &ref)
    {
        return unfit(QStringLiteral("history.contradicts"),
                     yongping::tr("the history gives another value for “%1” than the bundle shows; one of the two was "
                                  "changed afterwards.")
                         .arg(fieldId(ref)),
                     entry);
    }

    // A bundle for or from one expert holds that expert's part and nothing else.
    Result<void> checkPart()
    {
        const QString &kind = m_bundle.manifest().kind;
        if (kind == BundleKind::wholeCase())
            return {};
        const CaseRecord part = partOf(m_case.record, m_about.reviewer);
        const bool only = !m_about.reviewer.isEmpty() && part.reviews.size() == m_case.record.reviews.size()
                          && part.rounds == m_case.record.rounds && m_case.record.panel == Panel();
        return only ? Result<void>()
                    : unfit(QStringLiteral("bundle.contradiction"),
                            yongping::tr("the bundle holds more than the part of one expert."),
                            m_about.path + QStringLiteral("case.json"));
    }

    Bundle &m_bundle;
    CriteriaLibrary &m_library;
    About m_about;
    BundledCase m_case;
};

} // namespace

Result<std::vector<BundledCase>> readBundledCases(Bundle &bundle, CriteriaLibrary &library)
{
    const JsonValue *list = bundle.manifest().about.find(u"cases");
    if (!list || !list->isArray() || list->toArray().empty())
        return unfit(QStringLiteral("bundle.manifest"), tr("it names no case."), QStringLiteral("manifest.json"));
    std::vector<BundledCase> cases;
    QSet<QString> ids;
    for (const JsonValue &entry : list->toArray()) {
        Result<About> about = readAbout(entry, QStringLiteral("about.cases[%1]").arg(cases.size()));
        if (!about)
            return inEntry(QStringLiteral("manifest.json"), about.error());
        if (ids.contains(about->id))
            return unfit(QStringLiteral("bundle.contradiction"), tr("the case “%1” stands in it twice.").arg(about->id),
                         QStringLiteral("manifest.json"));
        ids.insert(about->id);
        Result<BundledCase> one = CaseReader(bundle, library, *std::move(about)).read();
        if (!one)
            return one.error();
        cases.push_back(*std::move(one));
    }
    return cases;
}

} // namespace yongping
