#include "ui/theme/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcScheme, "yongping.theme.scheme")

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

// The window waits this long for a portal before it shows itself; a later answer is taken when it comes.
constexpr int PatienceMs = 150;

// Portals wrap the value once ("ReadOne") or twice ("Read").
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<bool> darkByGtk()
{
    const QString named = qEnvironmentVariable("GTK_THEME");
    if (!named.isEmpty())
        return named.contains(u"dark", Qt::CaseInsensitive);
    for (const QString &version : {QStringLiteral("gtk-4.0"), QStringLiteral("gtk-3.0")}) {
        const QString file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                    QString(version + QStringLiteral("/settings.ini")));
        if (file.isEmpty())
            continue;
        const QSettings gtk(file, QSettings::IniFormat);
        const QString theme = gtk.value(QStringLiteral("Settings/gtk-theme-name")).toString();
        return gtk.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool()
               || theme.endsWith(u"dark", Qt::CaseInsensitive);
    }
    return std::nullopt;
}

} // namespace

QDBusConnection SystemScheme::sessionBus()
{
    const QString socket
        = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(socket))
        return QDBusConnection(QStringLiteral("none"));
    return QDBusConnection::sessionBus();
}

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_fromGtk(darkByGtk())
{
    if (bus.isConnected())
        ask(bus);
}

void SystemScheme::ask(const QDBusConnection &bus)
{
    // The bus knows slots by their text only, and types by their names: one that nothing has used yet it does not find,
    // and then connects nothing. Whoever stands behind the name of the service may change.
    qRegisterMetaType<QDBusVariant>();
    const QByteArray slot = QByteArray::number(QSLOT_CODE) + "takeSetting(QString,QString,QDBusVariant)";
    const bool isTold = QDBusConnection(bus).connect(QString(), Path, Interface, QStringLiteral("SettingChanged"), this,
                                                     slot.constData());
    if (!isTold)
        qCWarning(lcScheme) << "changes of the desktop's colour scheme are not followed";
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question << Space << Key;
    const QDBusMessage answer = bus.call(question, QDBus::Block, PatienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        takePortal(answer.arguments().value(0));
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isError())
            takePortal(watcher->reply().arguments().value(0));
    });
}

void SystemScheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space && key == Key)
        takePortal(value.variant());
}

// 1 prefers dark, 2 prefers light, all else is no preference.
void SystemScheme::takePortal(const QVariant &value)
{
    const std::optional<bool> before = isDark();
    const uint scheme = unwrapped(value).toUInt();
    m_fromPortal = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    if (isDark() != before)
        Q_EMIT changed();
}

} // namespace yongping
