#pragma once

#include "storage/sqlite_store.h"
#include "workstation/desk.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace yongping::test {

// A store with one case that several people reviewed, and a desk on it.
class PanelDesk
{
    SystemClock m_clock;
    QTemporaryDir m_folder;

public:
    using Judgements = std::map<QString, Judgement>; // by check

    // `identity` is who sits at the desk; `rounds` say whether the case was handed out.
    void prepare(const std::map<QString, Judgements> &reviews, const QString &identity,
                 const std::vector<Round> &rounds = {})
    {
        CriteriaLibrary library;
        const CategoryPtr category = *library.category(QStringLiteral("discrete-factory"));
        CaseRecord record;
        record.data.id = CaseId(QStringLiteral("case"));
        record.data.projectId = QStringLiteral("project");
        record.data.name = QStringLiteral("A case");
        record.data.category = category->id;
        record.data.stage = Stage::Acceptance;
        record.data.stageDate = QDate(2024, 6, 30);
        record.criteria = {category->id, category->version, category->digest};
        record.rounds = rounds;
        for (const auto &[name, judgements] : reviews) {
            Review made;
            made.id = ReviewId(QString(QStringLiteral("review-") + name));
            made.reviewer = name;
            for (const auto &[check, judgement] : judgements)
                made.answers.set(check, judgement);
            record.reviews.push_back(made);
        }
        {
            auto store = SqliteStore::open(file(), OpenMode::Create, m_clock, library);
            if (!store)
                qFatal("%s", qUtf8Printable(store.error().message));
            const Result<void> created = (*store)->create(record, QStringLiteral("office"));
            if (!created)
                qFatal("%s", qUtf8Printable(created.error().message));
        }
        Result<std::unique_ptr<Desk>> opened = Desk::open(file(), m_clock);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        desk = *std::move(opened);
        desk->setIdentity(identity);
        QFuture<Result<std::shared_ptr<OpenReview>>> future = desk->openReview(record.data.id);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || !future.result())
            qFatal("the review cannot be opened");
        review = *future.result();
    }

    ~PanelDesk()
    {
        review.reset();
        if (desk)
            desk->flush();
    }

    QString file() const { return m_folder.filePath(QStringLiteral("store.yps")); }

    std::unique_ptr<Desk> desk;
    std::shared_ptr<OpenReview> review;
};

} // namespace yongping::test
