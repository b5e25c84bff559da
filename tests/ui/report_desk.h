#pragma once

#include "workstation/desk.h"
#include "workstation/office.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace yongping::tests {

// Stands still, so that every report of a review is the same.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC); }
    QString newId() override { return QStringLiteral("id-%1").arg(++m_ids); }

private:
    std::atomic<int> m_ids = 0;
};

// A desk on a store of its own with the shipped samples in it.
class SampleDesk
{
public:
    SampleDesk()
    {
        Result<std::unique_ptr<Desk>> opened = Desk::open(folder.filePath(QStringLiteral("test.ypstore")), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        desk = *std::move(opened);
        desk->setIdentity(QStringLiteral("样例评审专家"));
        const Result<int> added = wait(desk->addSamples());
        if (!added || *added == 0)
            qFatal("the samples could not be added");
    }

    std::shared_ptr<OpenReview> review(const char *category)
    {
        const auto opened = wait(desk->openReview(CaseId(QStringLiteral("sample-") + QString::fromLatin1(category))));
        return opened ? *opened : nullptr;
    }

    // The panel of "sample-panel" accepts; two members and the chair are there to sign.
    void decide()
    {
        PanelDecision decision;
        decision.decision = Decision::Accepted;
        decision.reason = QStringLiteral("经合议，同意通过。");
        decision.members = {{QStringLiteral("王建国"), MemberRole::Chair, true},
                            {QStringLiteral("李慧敏"), MemberRole::Member, true},
                            {QStringLiteral("张伟"), MemberRole::Member, true},
                            {QStringLiteral("陈静"), MemberRole::Member, false}};
        const Result<void> decided = wait(desk->office().decide(CaseId(QStringLiteral("sample-panel")), decision));
        if (!decided)
            qFatal("%s", qPrintable(decided.error().message));
    }

    template<typename Value>
    static Value wait(QFuture<Value> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("the store did not answer");
        return future.result();
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Desk> desk;
};

} // namespace yongping::tests
