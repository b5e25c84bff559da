#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QRect>
#include <QStringList>

#include <functional>
#include <optional>

namespace yongping::tests {

// Numbers of AT-SPI, the interface of screen readers.
enum class Role : uint {
    CheckBox = 7, ComboBox = 11, Dialog = 16, Frame = 23, Label = 29, List = 31, ListItem = 32, MenuItem = 35, Tab = 37,
    TabList = 38, PasswordText = 40, ProgressBar = 42, PushButton = 43, RadioButton = 44, ScrollBar = 48, Slider = 51,
    SpinButton = 52, Table = 55, TableCell = 56, Text = 61, ToggleButton = 62, Tree = 65, TreeTable = 66, Entry = 79,
    Chart = 80, Document = 82, Link = 88,
};

enum class State { Active = 1, Checked = 4, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 };

// Reads windows of other programs as a screen reader does: from outside, over the bus of the accessible objects.
class ScreenReader
{
public:
    struct Face
    {
        QString service;
        QString path;
        QString name;
        Role role = Role();
        quint64 states = 0;

        bool is(State state) const { return states >> int(state) & 1; }
    };

    // Fails where the session bus starts no AT-SPI; then fault() says so.
    explicit ScreenReader(const QString &sessionBus)
    {
        const QDBusConnection session = QDBusConnection::connectToBus(sessionBus, SessionName);
        const QDBusMessage answer = session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
            QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        if (answer.type() == QDBusMessage::ReplyMessage)
            m_bus = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), BusName);
        if (!m_bus.isConnected())
            m_fault = QStringLiteral("no AT-SPI bus (%1); test.sh names the packages that the tests need")
                          .arg(answer.errorMessage());
    }
    Q_DISABLE_COPY_MOVE(ScreenReader)

    ~ScreenReader()
    {
        QDBusConnection::disconnectFromBus(BusName);
        QDBusConnection::disconnectFromBus(SessionName);
    }

    const QString &fault() const { return m_fault; }

    // The windows that are shown by the programs of this name.
    QList<Face> windows(const QString &program) const
    {
        QList<Face> found;
        const Face desktop{QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root"),
                           {}, {}, 0};
        for (const Face &application : children(desktop)) {
            if (application.name != program)
                continue;
            for (const Face &window : children(application)) {
                if (window.is(State::Showing))
                    found << window;
            }
        }
        return found;
    }

    // Whoever has the keyboard, in the window that is active.
    std::optional<Face> focused(const QString &program) const
    {
        std::optional<Face> found;
        for (const Face &window : windows(program)) {
            if (window.is(State::Active))
                walk(window, [&found](const Face &face) {
                    // Of a list or a row of tabs the current item says so, too, wherever the keyboard is.
                    const bool isItem = face.role == Role::Tab || face.role == Role::ListItem;
                    // And so does whoever hands the keyboard on: the innermost with a name is who has it.
                    const bool isPart = found && face.name.isEmpty();
                    if (!isItem && !isPart && face.is(State::Focused))
                        found = face;
                    return true;
                });
        }
        return found;
    }

    QString focusedName(const QString &program) const
    {
        const std::optional<Face> face = focused(program);
        return face ? face->name : QString();
    }

    QString text(const Face &face) const
    {
        const QString space = QStringLiteral("org.a11y.atspi.Text");
        return call(face, space, QStringLiteral("GetText"), {0, -1}).value(0).toString();
    }

    // Within its window; empty where it tells no place.
    QRect place(const Face &face) const
    {
        constexpr uint InWindow = 1;
        const QVariantList answer = call(face, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GetExtents"),
                                         {InWindow});
        int x = 0, y = 0, width = 0, height = 0;
        if (!answer.isEmpty()) {
            const auto extents = answer.first().value<QDBusArgument>();
            extents.beginStructure();
            extents >> x >> y >> width >> height;
            extents.endStructure();
        }
        return QRect(x, y, width, height);
    }

    // All that is shown in the window, itself included; what the visitor says false to is not looked into. Cells of
    // tables and trees are left out: they are contents, not controls, and there may be thousands.
    void walk(const Face &from, const std::function<bool(const Face &)> &visit) const
    {
        if (!visit(from) || from.role == Role::Table || from.role == Role::TreeTable || from.role == Role::Tree)
            return;
        for (const Face &child : children(from)) {
            if (child.is(State::Showing))
                walk(child, visit);
        }
    }

private:
    QList<Face> children(const Face &face) const
    {
        QList<Face> found;
        const QVariantList answer = call(face, Accessible, QStringLiteral("GetChildren"), {});
        if (answer.isEmpty())
            return found;
        const auto references = answer.first().value<QDBusArgument>();
        references.beginArray();
        while (!references.atEnd()) {
            Face child;
            QDBusObjectPath path;
            references.beginStructure();
            references >> child.service >> path;
            references.endStructure();
            child.path = path.path();
            found << child;
        }
        references.endArray();
        for (Face &child : found)
            describe(child);
        return found;
    }

    void describe(Face &face) const
    {
        const QVariantList name = call(face, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                       {Accessible, QStringLiteral("Name")});
        face.name = name.value(0).value<QDBusVariant>().variant().toString();
        face.role = Role(call(face, Accessible, QStringLiteral("GetRole"), {}).value(0).toUInt());
        const QVariantList answer = call(face, Accessible, QStringLiteral("GetState"), {});
        if (answer.isEmpty())
            return;
        const auto words = answer.first().value<QDBusArgument>();
        words.beginArray();
        for (int shift = 0; !words.atEnd(); shift += 32) {
            uint word = 0;
            words >> word;
            face.states |= quint64(word) << shift;
        }
        words.endArray();
    }

    // Empty where the object went away meanwhile.
    QVariantList call(const Face &face, const QString &space, const QString &method,
                      const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(face.service, face.path, space, method);
        message.setArguments(arguments);
        const QDBusMessage answer = m_bus.call(message);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    }

    static inline const QString Accessible = QStringLiteral("org.a11y.atspi.Accessible");
    static inline const QString SessionName = QStringLiteral("screen-reader-session");
    static inline const QString BusName = QStringLiteral("screen-reader");

    QDBusConnection m_bus{QStringLiteral("none")};
    QString m_fault;
};

} // namespace yongping::tests
