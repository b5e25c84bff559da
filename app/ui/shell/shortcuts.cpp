#include "ui/shell/shortcuts.h"

#include <QHash>

#include <algorithm>
#include <utility>

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
    const QWidget &owner() const { return *qobject_cast<const QWidget *>(parent()); }

private:
    Shortcuts::Entry m_entry;
};

// Caps of Chinese keyboards bear English names too, and arrows.
QString capName(const QString &keys)
{
    static const QHash<QString, QString> Caps{{QStringLiteral("Left"), QStringLiteral("←")},
                                              {QStringLiteral("Right"), QStringLiteral("→")},
                                              {QStringLiteral("Up"), QStringLiteral("↑")},
                                              {QStringLiteral("Down"), QStringLiteral("↓")},
                                              {QStringLiteral("Return"), QStringLiteral("Enter")}};
    QStringList combinations = keys.split(QStringLiteral(" / "));
    for (QString &each : combinations) {
        const qsizetype last = each.lastIndexOf(u'+') + 1; // 0 where nothing is held down
        each.replace(last, each.size(), Caps.value(each.mid(last), each.mid(last)));
    }
    return combinations.join(QStringLiteral(" / "));
}

// What a reader of the sheet looks for first comes first.
std::pair<int, int> rankOf(const ShortcutNote &note, const QWidget &window)
{
    enum { InSight, OfTheWindow, Hidden };
    if (&note.owner() == &window)
        return {OfTheWindow, 0};
    int depth = 0;
    for (const QWidget *each = &note.owner(); each && each != &window; each = each->parentWidget())
        ++depth;
    return {note.owner().isVisibleTo(&window) ? InSight : Hidden, depth};
}

} // namespace

QShortcut *Shortcuts::make(QWidget *owner, const QList<QKeySequence> &keys, const QString &what, const QString &group,
                           Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(owner);
    shortcut->setKeys(keys);
    shortcut->setContext(context);
    QStringList names;
    for (const QKeySequence &each : keys)
        names << each.toString(QKeySequence::PortableText);
    describe(owner, names.join(QStringLiteral(" / ")), what, group);
    return shortcut;
}

void Shortcuts::describe(QWidget *owner, const QString &keys, const QString &what, const QString &group)
{
    new ShortcutNote(owner, {keys, what, group});
}

QList<Shortcuts::Entry> Shortcuts::of(const QWidget &window)
{
    QList<ShortcutNote *> notes = window.findChildren<ShortcutNote *>();
    std::stable_sort(notes.begin(), notes.end(), [&window](const ShortcutNote *a, const ShortcutNote *b) {
        return rankOf(*a, window) < rankOf(*b, window);
    });
    QList<Entry> found;
    QStringList groups;
    for (const ShortcutNote *note : std::as_const(notes)) {
        const Entry entry{capName(note->entry().keys), note->entry().what, note->entry().group};
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
