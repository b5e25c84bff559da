#include "ui/shell/shortcuts.h"

#include <algorithm>

namespace yongping {

namespace {

// The line of the sheet as a child of its owner: it is found by looking through the window.
class ShortcutNote : public QObject
{
    Q_OBJECT
public:
    ShortcutNote(QWidget *owner, Shortcuts::Entry entry)
        : QObject(owner)
        , m_entry(std::move(entry))
    {
    }

    const Shortcuts::Entry &entry() const { return m_entry; }

private:
    Shortcuts::Entry m_entry;
};

} // namespace

QShortcut *Shortcuts::make(QWidget *owner, const QList<QKeySequence> &keys, const QString &what, const QString &group,
                           Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(owner);
    shortcut->setKeys(keys);
    shortcut->setContext(context);
    QStringList names;
    for (const QKeySequence &each : keys)
        names << each.toString(QKeySequence::NativeText);
    describe(owner, names.join(QStringLiteral(" / ")), what, group);
    return shortcut;
}

void Shortcuts::describe(QWidget *owner, const QString &keys, const QString &what, const QString &group)
{
    new ShortcutNote(owner, {keys, what, group});
}

QList<Shortcuts::Entry> Shortcuts::of(const QWidget &window)
{
    QList<Entry> found;
    QStringList groups;
    for (const ShortcutNote *note : window.findChildren<ShortcutNote *>()) {
        const Entry &entry = note->entry();
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&entry](const Entry &other) {
            return other.keys == entry.keys && other.what == entry.what && other.group == entry.group;
        });
        if (isKnown)
            continue;
        found.append(entry);
        if (!groups.contains(entry.group))
            groups.append(entry.group);
    }
    std::stable_sort(found.begin(), found.end(), [&groups](const Entry &a, const Entry &b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return found;
}

} // namespace yongping

#include "shortcuts.moc"
