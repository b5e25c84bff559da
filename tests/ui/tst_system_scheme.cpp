#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

} // namespace

// Stands in for the desktop's portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        const bool isKnown = space == Space && key == Key;
        return QDBusVariant(isKnown ? QVariant::fromValue(QDBusVariant(scheme)) : QVariant());
    }
};

class TestSystemScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void portal_tellsOfAChange_data(); // first, while nothing has used the bus: as in a program that starts
    void portal_tellsOfAChange();
    void portal_isAsked();
    void portal_withoutPreferenceLeavesItToGtk();
    void noBus_isNoFailure();
    void gtk_themeNameCounts_data();
    void gtk_themeNameCounts();

private:
    QProcess m_daemon;
    QByteArray m_address;
    QTemporaryDir m_config;
};

void TestSystemScheme::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
    qunsetenv("GTK_THEME");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon belongs to the packages that the tests need");
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = m_daemon.readLine().trimmed();
    QVERIFY(!m_address.isEmpty());
}

void TestSystemScheme::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestSystemScheme::cleanup()
{
    qunsetenv("GTK_THEME");
}

void TestSystemScheme::portal_tellsOfAChange_data()
{
    QTest::addColumn<bool>("isThereAtFirst");
    QTest::newRow("it came later") << false;
    QTest::newRow("it was there when the program started") << true;
}

void TestSystemScheme::portal_tellsOfAChange()
{
    QFETCH(bool, isThereAtFirst);
    const QString address = QString::fromLatin1(m_address);
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal3"));
    const QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("window3"));
    Portal portal;
    portal.scheme = 2;
    QVERIFY(theirs.registerObject(Path, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(!isThereAtFirst || theirs.registerService(Service));
    SystemScheme scheme(ours);
    QTRY_COMPARE(scheme.isDark(), isThereAtFirst ? std::optional(false) : std::nullopt);
    const QSignalSpy changes(&scheme, &SystemScheme::changed);
    QVERIFY(isThereAtFirst || theirs.registerService(Service));
    const auto tell = [&theirs](const QString &space, const QString &key, uint value) {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, QStringLiteral("SettingChanged"));
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(theirs.send(signal));
    };
    tell(Space, Key, 1);
    QTRY_COMPARE(scheme.isDark(), std::optional(true));
    tell(Space, QStringLiteral("contrast"), 0); // of something else
    tell(Space, Key, 2);
    QTRY_COMPARE(scheme.isDark(), std::optional(false));
    QCOMPARE(changes.count(), 2);
    theirs.unregisterService(Service);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal3"));
    QDBusConnection::disconnectFromBus(QStringLiteral("window3"));
}

void TestSystemScheme::portal_isAsked()
{
    const QString address = QString::fromLatin1(m_address);
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    const QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("window"));
    Portal portal;
    portal.scheme = 1;
    QVERIFY(theirs.registerObject(Path, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(Service));
    SystemScheme scheme(ours);
    QTRY_COMPARE(scheme.isDark(), std::optional(true));
    theirs.unregisterService(Service);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("window"));
}

void TestSystemScheme::portal_withoutPreferenceLeavesItToGtk()
{
    qputenv("GTK_THEME", "Adwaita:dark");
    const QString address = QString::fromLatin1(m_address);
    QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal2"));
    const QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("window2"));
    Portal portal;
    QVERIFY(theirs.registerObject(Path, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(Service));
    SystemScheme scheme(ours);
    QTRY_VERIFY(portal.asked > 0);
    QCOMPARE(scheme.isDark(), std::optional(true));
    theirs.unregisterService(Service);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal2"));
    QDBusConnection::disconnectFromBus(QStringLiteral("window2"));
}

void TestSystemScheme::noBus_isNoFailure()
{
    const SystemScheme scheme(QDBusConnection(QStringLiteral("no such connection")));
    QCOMPARE(scheme.isDark(), std::nullopt);
}

void TestSystemScheme::gtk_themeNameCounts_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("a dark theme by its name") << QByteArray("[Settings]\ngtk-theme-name=UOS-dark\n") << true;
    QTest::newRow("a dark variant that is preferred")
        << QByteArray("[Settings]\ngtk-theme-name=Adwaita\ngtk-application-prefer-dark-theme=true\n") << true;
    QTest::newRow("a light one") << QByteArray("[Settings]\ngtk-theme-name=Adwaita\n") << false;
}

void TestSystemScheme::gtk_themeNameCounts()
{
    QFETCH(QByteArray, settings);
    const QString folder = m_config.filePath(QStringLiteral("gtk-3.0"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(QString(folder + QStringLiteral("/settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    const SystemScheme scheme(QDBusConnection(QStringLiteral("no such connection")));
    QTEST(scheme.isDark().value_or(false), "isDark");
    QVERIFY(file.remove());
}

QTEST_MAIN(TestSystemScheme)
#include "tst_system_scheme.moc"
