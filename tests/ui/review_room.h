#pragma once

#include "ui/review/card_column.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace yongping::test {

// A window with the review's room on a real store in a folder of its own.
class ReviewRoom
{
    SystemClock m_clock;
    QTemporaryDir m_folder;

public:
    void prepare()
    {
        preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("settings.ini")));
        openDesk();
        openPage();
    }

    void openDesk()
    {
        Result<std::unique_ptr<Desk>> opened = Desk::open(m_folder.filePath(QStringLiteral("store.yps")), m_clock);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        desk = *std::move(opened);
        desk->setIdentity(QStringLiteral("A reviewer"));
    }

    void openPage()
    {
        page = std::make_unique<ReviewPage>(*desk, *preferences);
        page->resize(1290, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }

    void close()
    {
        page.reset();
        review.reset();
        if (desk)
            desk->flush();
        desk.reset();
    }

    // A new case of the category, and its review in the page.
    void open(const QString &category)
    {
        CaseData data;
        data.name = QStringLiteral("A case");
        data.category = category;
        data.projectId = QStringLiteral("p");
        data.stage = Stage::Acceptance;
        data.stageDate = QDate(2024, 6, 30);
        data.processIndustry = false;
        data.platformStatus = PlatformStatus::New;
        if (!(*desk->library().category(category))->usesFact(u"platformStatus")) {
            data.platformStatus.reset();
            data.processIndustry.reset();
        }
        const Result<CaseId> created = desk->createCase(data).result();
        if (!created)
            qFatal("%s", qUtf8Printable(created.error().message));
        openCase(*created);
    }

    void openCase(const CaseId &id)
    {
        QFuture<Result<std::shared_ptr<OpenReview>>> future = desk->openReview(id);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || !future.result())
            qFatal("the review does not open");
        review = *future.result();
        page->setReview(review);
        page->focusTarget()->setFocus();
    }

    // A checklist of so many clauses in one element, with one check each, judgements and numbers in turn.
    static QByteArray longCriteria(int clauses)
    {
        QByteArray list;
        for (int i = 1; i <= clauses; ++i) {
            const QByteArray number = QByteArray::number(i), id = "long." + number;
            const bool counts = i % 5 == 0;
            const QByteArray check = counts ? id + ".devices" : id;
            const QByteArray words =
                QByteArray("\\u8bbe\\u5907\\u8054\\u7f51\\u5e76\\u91c7\\u96c6\\u6570\\u636e").repeated(1 + i % 7);
            list += (i == 1 ? "" : ",") + QByteArray("{\"id\":\"") + id + "\",\"level\":\"required\",\"source\":\"long/"
                    + number + "\",\"text\":{\"zh\":\"" + words + "\",\"en\":\"Devices are connected and give data "
                    + number + "\"},\"checks\":[{\"id\":\"" + check + "\",\"kind\":\""
                    + (counts ? "count" : "judgement") + "\",\"text\":{\"zh\":\"" + words + "\",\"en\":\"Connected "
                    + number + "\"}" + (counts ? ",\"unit\":\"devices\"" : "") + "}],\"requirement\":{\"check\":\""
                    + check + "\"" + (counts ? ",\"atLeast\":500" : "") + "}}";
        }
        return R"({"format":"yongping-criteria/1","id":"industrial-app","version":"9.0.0",)"
               R"("title":{"zh":"\u957f","en":"Long"},"facts":[],"include":[],)"
               R"("elements":[{"id":"long","title":{"zh":"\u957f","en":"Long"},"clauses":[)"
               + list + "]}]}";
    }

    void openLong(int clauses)
    {
        const Result<void> replaced =
            desk->replaceCriteria(longCriteria(clauses), QStringLiteral("industrial-app.json"));
        if (!replaced)
            qFatal("%s %s", qUtf8Printable(replaced.error().message), qUtf8Printable(replaced.error().key));
        open(QStringLiteral("industrial-app"));
    }

    CheckEditor *editor(const QString &id) const { return page->findChild<CheckEditor *>(id); }
    CardColumn &cards() const { return *page->findChild<CardColumn *>(); }
    // To what has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Desk> desk;
    std::shared_ptr<OpenReview> review;
    std::unique_ptr<ReviewPage> page;
};

} // namespace yongping::test
