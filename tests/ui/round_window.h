#pragma once

#include "ui/cases/cases_page.h"
#include "ui/theme/theme.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace yongping::tests {

class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addSecs(m_seconds++); }
    QString newId() override { return QStringLiteral("id-%1").arg(++m_ids); }

private:
    mutable std::atomic<int> m_seconds = 0;
    std::atomic<int> m_ids = 0;
};

template<typename Value>
Value wait(QFuture<Value> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the store did not answer");
    return future.result();
}

template<typename T>
T *find(QWidget &in, const QString &name)
{
    auto *found = in.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

inline QLineEdit *pathOf(QWidget &in, const QString &field)
{
    return find<QLineEdit>(*find<QWidget>(in, field), QStringLiteral("path"));
}

// A store with the page of its cases, as the office and every expert has one; all in one folder.
class Workplace
{
public:
    Workplace(const QDir &folder, const QString &name, Clock &clock)
    {
        Result<std::unique_ptr<Desk>> opened = Desk::open(folder.filePath(name + QStringLiteral(".ypstore")), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        desk = *std::move(opened);
        page = std::make_unique<CasesPage>(*desk);
        page->resize(1280, 700);
        page->show();
        desk->refreshCases();
    }

    QTableView *table() const { return find<QTableView>(*page, QStringLiteral("table")); }
    int shown() const { return table()->model()->rowCount(); }

    // The dialog of that class, once it is there.
    template<typename T>
    T *dialog() const
    {
        if (!QTest::qWaitFor([this] { return visible<T>() != nullptr; }, 30'000))
            qFatal("the dialog does not open");
        return visible<T>();
    }
    template<typename T>
    bool isGone() const
    {
        return QTest::qWaitFor([this] { return visible<T>() == nullptr; }, 30'000);
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<CasesPage> page;

private:
    template<typename T>
    T *visible() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<T *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
};

inline void click(QWidget &in, const QString &name)
{
    QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
}

} // namespace yongping::tests
