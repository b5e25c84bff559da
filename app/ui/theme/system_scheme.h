#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include <optional>

namespace yongping {

// Whether the desktop wants dark windows, told live: Qt 6.4 does not know. Asked of the desktop portal
// (org.freedesktop.appearance color-scheme); where that has no preference or does not answer, GTK's settings count.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    // The bus of this user's session, without starting one.
    static QDBusConnection sessionBus();

    explicit SystemScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    // None where nobody says: the palette that the program started with has to do.
    std::optional<bool> isDark() const { return m_fromPortal ? m_fromPortal : m_fromGtk; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QDBusConnection &bus);
    void takePortal(const QVariant &value);

    std::optional<bool> m_fromPortal;
    std::optional<bool> m_fromGtk;
};

} // namespace yongping
