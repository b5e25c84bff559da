#pragma once

#include <QKeySequence>
#include <QList>
#include <QShortcut>
#include <QString>
#include <QWidget>

namespace yongping {

// The keys that the window answers to. Every page adds its own here instead of making a QShortcut, so that the sheet
// behind Ctrl+/ and the page of the help can list what there is. Whatever is added belongs to its owner and goes with
// it: there is no list beside the widgets that could differ from them.
class Shortcuts
{
public:
    // One line of the sheet: "Ctrl+1", "Show the cases", under "Pages".
    struct Entry
    {
        QString keys; // as the keyboard names them in any language; several are separated by " / "
        QString what;
        QString group;
    };

    // The slot runs while the owner can be seen and its window has the keyboard; hidden pages hear nothing. `what` is a
    // short phrase with a verb; pages of one subject share a group. The caller translates both.
    template<typename Slot>
    static QShortcut *add(QWidget *owner, const QList<QKeySequence> &keys, const QString &what, const QString &group,
                          Slot slot, Qt::ShortcutContext context = Qt::WindowShortcut)
    {
        QShortcut *shortcut = make(owner, keys, what, group, context);
        QObject::connect(shortcut, &QShortcut::activated, owner, std::move(slot));
        return shortcut;
    }
    template<typename Slot>
    static QShortcut *add(QWidget *owner, const QKeySequence &keys, const QString &what, const QString &group,
                          Slot slot, Qt::ShortcutContext context = Qt::WindowShortcut)
    {
        return add(owner, QList<QKeySequence>{keys}, what, group, std::move(slot), context);
    }
    // Names keys that a widget handles by itself (digits in a judgement, arrows in a list).
    static void describe(QWidget *owner, const QString &keys, const QString &what, const QString &group);

    // All that was added to a window and to what it holds, each once and group by group: first those of what can be
    // seen, from the outside in, then the window's own, then those of hidden pages.
    static QList<Entry> of(const QWidget &window);

private:
    static QShortcut *make(QWidget *owner, const QList<QKeySequence> &keys, const QString &what, const QString &group,
                           Qt::ShortcutContext context);
};

} // namespace yongping
