#include "private_desktop.h"
#include "screen_reader.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace yongping::tests;

namespace {

const QString Program = QStringLiteral("yongping");

using Least = QList<std::pair<Role, int>>;

bool isControl(Role role)
{
    switch (role) {
    case Role::CheckBox:
    case Role::ComboBox:
    case Role::Entry:
    case Role::Link:
    case Role::List:
    case Role::ListItem:
    case Role::MenuItem:
    case Role::PasswordText:
    case Role::ProgressBar:
    case Role::PushButton:
    case Role::RadioButton:
    case Role::Slider:
    case Role::SpinButton:
    case Role::Tab:
    case Role::TabList:
    case Role::Table:
    case Role::Text:
    case Role::ToggleButton:
    case Role::Tree:
    case Role::TreeTable: return true;
    default: return false;
    }
}

} // namespace

// Every page of the running program as a screen reader finds it, over the bus of the accessible objects.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void page_namesItsControls_data();
    void page_namesItsControls();
    void settings_nameTheControlsOfEachSection_data();
    void settings_nameTheControlsOfEachSection();

private:
    struct Found
    {
        QHash<Role, int> counts;
        QStringList nameless; // where they are, in words
        QString room;         // the one of the rail that is chosen
        QString item;         // of a list, the last one that is chosen
    };

    Found look() const;
    bool holds(const Found &found, const Least &least) const;
    void open(const QString &language);

    PrivateDesktop m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    QString m_language;
    QProcess *m_window = nullptr;
};

void TestScreenReader::initTestCase()
{
    QCOMPARE(m_desktop.begin(), QString());
    m_desktop.setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_reader = std::make_unique<ScreenReader>(m_desktop.busAddress());
    QCOMPARE(m_reader->fault(), QString());
}

void TestScreenReader::cleanupTestCase()
{
    m_reader.reset();
}

void TestScreenReader::open(const QString &language)
{
    if (m_language == language)
        return;
    if (m_window)
        PrivateDesktop::end(*m_window);
    m_window = &m_desktop.startYongping(
        {QStringLiteral("--store"), m_desktop.path(language + QStringLiteral(".ypstore")), QStringLiteral("--samples"),
         QStringLiteral("--lang"), language, QStringLiteral("--page"), QStringLiteral("review"),
         QStringLiteral("--case"), QStringLiteral("sample-panel")});
    // The window begins with the list of cases and goes to the review once the case is open, whatever was pressed
    // before.
    const QString review = language == u"en" ? QStringLiteral("Review") : QStringLiteral("评审");
    QVERIFY(QTest::qWaitFor([&] { return look().room == review; }, Patience));
    QVERIFY(QTest::qWaitFor([this] { return !m_reader->focusedName(Program).isEmpty(); }, Patience));
    m_language = language;
}

// Of all windows that the program shows.
TestScreenReader::Found TestScreenReader::look() const
{
    Found found;
    QStringList way;
    for (const ScreenReader::Face &window : m_reader->windows(Program)) {
        m_reader->walk(window, [&](const ScreenReader::Face &face) {
            ++found.counts[face.role];
            if (found.room.isEmpty() && face.role == Role::RadioButton && face.is(State::Checked))
                found.room = face.name;
            if (face.role == Role::ListItem && face.is(State::Selected))
                found.item = face.name;
            const bool isNameless = face.name.trimmed().isEmpty();
            if (!isNameless)
                way << face.name;
            else if (isControl(face.role) || face.is(State::Focusable))
                found.nameless << QStringLiteral("role %1 after “%2”")
                                      .arg(uint(face.role)).arg(way.mid(way.size() - 3).join(QStringLiteral("”, “")));
            return true;
        });
    }
    return found;
}

bool TestScreenReader::holds(const Found &found, const Least &least) const
{
    return std::all_of(least.cbegin(), least.cend(),
                       [&found](const auto &each) { return found.counts.value(each.first) >= each.second; });
}

void TestScreenReader::page_namesItsControls_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("room");
    QTest::addColumn<Least>("least"); // what the page cannot do without
    const std::vector<std::tuple<const char *, QString, QString, Least>> pages{
        {"cases",
         QStringLiteral("Cases"),
         QStringLiteral("案件"),
         {{Role::Table, 1}, {Role::ComboBox, 2}, {Role::Text, 1}, {Role::RadioButton, 5}, {Role::PushButton, 7}}},
        {"review",
         QStringLiteral("Review"),
         QStringLiteral("评审"),
         {{Role::RadioButton, 40},
          {Role::CheckBox, 2},
          {Role::Tab, 5},
          {Role::List, 1},
          {Role::Tree, 1},
          {Role::ProgressBar, 1}}},
        {"indicators",
         QStringLiteral("Indicators"),
         QStringLiteral("指标"),
         {{Role::Table, 1}, {Role::Tab, 2}, {Role::ProgressBar, 1}}},
        {"panel",
         QStringLiteral("Panel"),
         QStringLiteral("评审组"),
         {{Role::Table, 1}, {Role::RadioButton, 10}, {Role::Text, 5}, {Role::ComboBox, 1}}},
        {"reports",
         QStringLiteral("Reports"),
         QStringLiteral("报告"),
         {{Role::RadioButton, 3}, {Role::List, 1}, {Role::PushButton, 12}}},
        {"settings",
         QStringLiteral("Settings"),
         QStringLiteral("设置"),
         {{Role::List, 1}, {Role::ListItem, 7}, {Role::Text, 1}}},
    };
    for (const char *language : {"en", "zh_CN"}) {
        int number = 0;
        for (const auto &[name, english, chinese, least] : pages)
            QTest::addRow("%s in %s", name, language)
                << QString::fromLatin1(language) << QStringLiteral("ctrl+%1").arg(++number)
                << (qstrcmp(language, "en") == 0 ? english : chinese) << least;
    }
}

void TestScreenReader::page_namesItsControls()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    QFETCH(QString, room);
    QFETCH(Least, least);
    open(language);
    QVERIFY(m_desktop.press({key}));
    Found found;
    const auto isThere = [&] {
        found = look();
        return found.room == room && holds(found, least);
    };
    const bool came = QTest::qWaitFor(isThere, Patience);
    for (const auto &[role, number] : least)
        QVERIFY2(found.counts.value(role) >= number, qPrintable(QStringLiteral("role %1").arg(uint(role))));
    QCOMPARE(found.room, room);
    QVERIFY(came);
    QCOMPARE(found.nameless.join(u'\n'), QString());
}

void TestScreenReader::settings_nameTheControlsOfEachSection_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << QStringLiteral("en");
    QTest::newRow("in Chinese") << QStringLiteral("zh_CN");
}

void TestScreenReader::settings_nameTheControlsOfEachSection()
{
    QFETCH(QString, language);
    open(language);
    QVERIFY(m_desktop.press({QStringLiteral("ctrl+6")}));
    QVERIFY(QTest::qWaitFor([this] { return look().counts.value(Role::ListItem) >= 7; }, Patience));
    // The page is entered with the focus on its list.
    for (int left = look().counts.value(Role::ListItem); left > 0; --left) {
        const Found found = look();
        QVERIFY(!found.item.isEmpty());
        QCOMPARE(found.nameless.join(u'\n'), QString());
        QVERIFY(m_desktop.press({QStringLiteral("Down")}));
        QVERIFY(left == 1 || QTest::qWaitFor([&] { return look().item != found.item; }, Patience));
    }
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screen_reader.moc"
