#pragma once

#include "workstation/desk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace yongping::test {

// A desk on a real store in a folder of its own, and the review of a new case.
class DeskRoom
{
    SystemClock m_clock;
    QTemporaryDir m_folder;

public:
    void openDesk()
    {
        Result<std::unique_ptr<Desk>> opened = Desk::open(path("store.yps"), m_clock);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        desk = *std::move(opened);
        desk->setIdentity(QStringLiteral("A reviewer"));
    }

    void close()
    {
        review.reset();
        if (desk)
            desk->flush();
        desk.reset();
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    // A new case of the category, and its review.
    void openReview(const QString &category)
    {
        CaseData data;
        data.name = QStringLiteral("A case");
        data.category = category;
        data.projectId = QStringLiteral("p");
        data.stage = Stage::Acceptance;
        data.stageDate = QDate(2024, 6, 30);
        if ((*desk->library().category(category))->usesFact(u"platformStatus")) {
            data.processIndustry = false;
            data.platformStatus = PlatformStatus::New;
        }
        const Result<CaseId> created = desk->createCase(data).result();
        if (!created)
            qFatal("%s", qUtf8Printable(created.error().message));
        openReviewOf(*created);
    }

    void openReviewOf(const CaseId &id)
    {
        QFuture<Result<std::shared_ptr<OpenReview>>> future = desk->openReview(id);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || !future.result())
            qFatal("the review does not open");
        review = *future.result();
    }

    std::unique_ptr<Desk> desk;
    std::shared_ptr<OpenReview> review;
};

} // namespace yongping::test
