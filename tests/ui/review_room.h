#pragma once

#include "ui/desk_room.h"

#include "ui/review/card_column.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <memory>

namespace yongping::test {

// A window with the review's room.
class ReviewRoom : public DeskRoom
{
public:
    void prepare()
    {
        preferences = std::make_unique<Preferences>(path("settings.ini"));
        openDesk();
        openPage();
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
        DeskRoom::close();
    }

    // A new case of the category, and its review in the page.
    void open(const QString &category)
    {
        openReview(category);
        showReview();
    }

    void openCase(const CaseId &id)
    {
        openReviewOf(id);
        showReview();
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

    void showReview() const
    {
        page->setReview(review);
        page->focusTarget()->setFocus();
    }

    CheckEditor *editor(const QString &id) const { return page->findChild<CheckEditor *>(id); }
    CardColumn &cards() const { return *page->findChild<CardColumn *>(); }
    // To what has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<ReviewPage> page;
};

} // namespace yongping::test
