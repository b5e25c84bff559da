#pragma once

#include "round_window.h"

#include "ui/review/review_page.h"
#include "ui/rounds/import_dialog.h"
#include "ui/rounds/issue_dialog.h"
#include "ui/rounds/submit_dialog.h"
#include "ui/settings/preferences.h"
#include "wording/words.h"

#include <QLabel>
#include <QSignalSpy>

namespace yongping::tests {

// An office with a case, and what people do in the window with its rounds.
class RoundOffice
{
public:
    static void prepareApplication()
    {
        installLanguage(Language::English);
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    }

    void open()
    {
        folder = std::make_unique<QTemporaryDir>();
        preferences = std::make_unique<Preferences>(folder->filePath(QStringLiteral("settings.ini")));
        office = std::make_unique<Workplace>(QDir(folder->path()), QStringLiteral("office"), clock);
        makeCase();
    }

    void close() { office.reset(); }

    CaseId caseId() const { return office->desk->cases().front().data.id; }

    // Through the dialog, by the keyboard; gives the files written.
    QStringList issue(const QStringList &names, const QString &certificate = {})
    {
        click(*office->page, QStringLiteral("issueButton"));
        auto *dialog = office->dialog<IssueDialog>();
        for (int i = 0; i < names.size(); ++i) {
            if (i > 0)
                click(*dialog, QStringLiteral("addPerson"));
            find<QLineEdit>(*dialog, QStringLiteral("personName%1").arg(i + 1))->setText(names[i]);
        }
        pathOf(*dialog, QStringLiteral("certificate1"))->setText(certificate);
        find<QLineEdit>(*find<QWidget>(*dialog, QStringLiteral("due")), QStringLiteral("edit"))
            ->setText(QStringLiteral("2026-12-10"));
        pathOf(*dialog, QStringLiteral("folder"))->setText(folder->filePath(QStringLiteral("out")));
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *files = find<QLabel>(*dialog, QStringLiteral("doneFiles"));
        if (!QTest::qWaitFor([files] { return files->isVisible(); }, 30'000))
            qFatal("nothing was issued");
        const QStringList written = files->text().split(u'\n');
        click(*dialog, QStringLiteral("closeDone"));
        return written;
    }

    void takeIn(Workplace &place, const QString &file)
    {
        QSignalSpy said(place.page.get(), &CasesPage::said);
        place.page->importFiles({file});
        auto *dialog = place.dialog<ImportDialog>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(place.isGone<ImportDialog>());
        QTRY_COMPARE(said.count(), 1);
        QTRY_VERIFY(place.shown() > 0);
    }

    std::shared_ptr<OpenReview> review(Workplace &place)
    {
        const auto opened = wait(place.desk->openReview(place.desk->cases().front().data.id));
        return opened ? *opened : nullptr;
    }

    std::unique_ptr<ReviewPage> pageOf(Workplace &place)
    {
        auto page = std::make_unique<ReviewPage>(*place.desk, *preferences);
        page->resize(1280, 700);
        page->show();
        page->setReview(review(place));
        return page;
    }

    // As the window does it when the page asks.
    void reopen(Workplace &place, ReviewPage &page)
    {
        QSignalSpy asked(&page, &ReviewPage::reopenRequested);
        if (asked.isEmpty())
            QVERIFY(asked.wait(30'000));
        page.setReview(review(place));
    }

    QString submit(Workplace &place, ReviewPage &page)
    {
        click(page, QStringLiteral("submit-review"));
        auto *dialog = place.dialog<SubmitDialog>();
        const QString file = folder->filePath(QStringLiteral("submitted-%1.ypb").arg(clock.newId()));
        pathOf(*dialog, QStringLiteral("file"))->setText(file);
        QTest::keyClick(dialog, Qt::Key_Return);
        reopen(place, page);
        click(*dialog, QStringLiteral("closeDone"));
        return file;
    }

    StandingClock clock;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Workplace> office;

private:
    void makeCase()
    {
        CaseData data;
        data.name = QStringLiteral("Moulding app");
        data.category = QStringLiteral("industrial-app");
        data.projectId = QStringLiteral("p1");
        data.stage = Stage::Acceptance;
        data.stageDate = QDate(2026, 11, 1);
        QVERIFY(bool(wait(office->desk->createCase(data))));
        office->desk->refreshCases();
        QTRY_COMPARE(office->shown(), 1);
        office->table()->selectRow(0);
    }
};

} // namespace yongping::tests
