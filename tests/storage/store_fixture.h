#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "casework/case_fields.h"
#include "casework/case_file.h"
#include "storage/sqlite_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace yongping {

using namespace Qt::StringLiterals;

// Each look at the clock is one second later, each id one higher.
class CountingClock final : public Clock
{
public:
    explicit CountingClock(const QDateTime &start = QDateTime(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC))
        : m_time(start)
    {
    }

    QDateTime now() const override { return m_time = m_time.addSecs(1); }
    QString newId() override { return u"id-%1"_s.arg(++m_ids); }

private:
    mutable QDateTime m_time;
    int m_ids = 0;
};

template<typename T>
QByteArray failureOf(const Result<T> &result)
{
    if (result)
        return {};
    return QString(result.error().code + u": " + result.error().message + u' ' + result.error().detail)
        .toUtf8();
}

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().code;
}

inline JsonValue jsonOf(const QByteArray &text)
{
    return *parseJson(text);
}

inline CaseId firstCase()
{
    return CaseId(u"case-1"_s);
}

inline ReviewId firstReview()
{
    return ReviewId(u"review-1"_s);
}

// A case of category platform-industry with one review in which every kind of answer stands.
inline CaseRecord sampleRecord(CriteriaLibrary &library, const QString &id = firstCase().toString(),
                               const QString &reviewId = firstReview().toString())
{
    const CaseFile file = *parseCaseFile(QByteArray(R"({"format": "yongping-case/1", "projectId": "p-1",
        "name": "轴承云平台",
        "category": "platform-industry", "stage": "acceptance", "stageDate": "2023-06-30",
        "operatingSince": "2022-03-01", "processIndustry": false, "applicant": {"name": "某某轴承有限公司"},
        "answers": {"foundation.1": "met", "foundation.2.devices": 1200, "innovation.2.technologies": ["ai", "5g"],
                    "performance.1.indicators": {"defect_rate": {"baseline": "2.0", "current": "1.50"}}},
        "remarks": {"foundation.1": "see “page 3”\nand 4"}, 
        "points": {"foundation.1": {"points": 3.5, "reason": "late"}},
        "opinion": "well done"})"),
                                         library);
    CaseRecord record;
    record.data = file.data;
    record.data.id = CaseId(id);
    record.criteria = {file.category->id, file.category->version, file.category->digest};
    record.reviews.push_back(
        {ReviewId(reviewId), u"expert A"_s, file.answers, file.remarks, file.points, file.opinion, {}});
    return record;
}

// A store in a folder of its own.
class StoreFixture
{
public:
    Result<std::unique_ptr<SqliteStore>> open(OpenMode mode = OpenMode::Create)
    {
        return SqliteStore::open(path(), mode, clock, library);
    }
    // One that holds the sample case.
    std::unique_ptr<SqliteStore> filled()
    {
        auto store = open();
        const Result<void> created = store ? (*store)->create(sampleRecord(library), u"admin"_s) : store.error();
        if (!created)
            qFatal("%s", failureOf(created).constData());
        return std::move(store).value();
    }
    QString path(const char *name = "cases.yps") const { return m_folder.filePath(QString::fromLatin1(name)); }

    // Writes past the store, as a broken program or a forger would.
    void forge(const QStringList &statements) const
    {
        const auto connection = Connection::open(path(), Connection::Access::Write);
        for (const QString &statement : statements) {
            const Result<void> done = (*connection)->run(statement);
            if (!done)
                qFatal("%s", failureOf(done).constData());
        }
    }

    CountingClock clock;
    CriteriaLibrary library;

private:
    QTemporaryDir m_folder;
};

// Keeps the bytes as a content and gives their digest.
inline QString keep(Store &store, const QByteArray &bytes)
{
    const QString digest = sha256(bytes);
    auto writer = store.newContent(digest);
    Result<void> done = writer ? (*writer)->write(bytes) : writer.error();
    if (done)
        done = (*writer)->finish();
    if (!done)
        qFatal("%s", failureOf(done).constData());
    return digest;
}

inline Attachment attachmentOf(const QByteArray &bytes, const QString &name)
{
    return {sha256(bytes), bytes.size(), name, u"application/pdf"_s};
}

inline Change attachmentChange(const Attachment &attachment)
{
    const QString key = attachmentKey(attachment.digest, attachment.name);
    return {firstCase(), {}, Field::Attachment, key, toJson(attachment), {}};
}

inline Change standingChange(ReviewState state)
{
    Standing standing;
    standing.state = state;
    standing.submissions = 1;
    return {firstCase(), firstReview(), Field::Standing, {}, toJson(standing), {}};
}

inline Change answerChange(const QString &key, std::optional<JsonValue> value, const QString &reason = {})
{
    return {firstCase(), firstReview(), Field::CheckAnswer, key, std::move(value), reason};
}

} // namespace yongping
