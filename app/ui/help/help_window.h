#pragma once

#include "ui/shell/shortcuts.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace yongping {

// The help in a window of its own: contents and search at the left, the page at the right, back and forward. Shows only
// what lies in the program; a link that leads elsewhere opens nothing. The keyboard's page lists the keys it is given.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    // Reuses the window that belongs to `owner` already. A modal dialog lets no other window have the keyboard, so that
    // it has a help window of its own.
    static HelpWindow *show(QWidget &owner, const QString &topic, const QList<Shortcuts::Entry> &keys);

    // Or a place of one: "rounds#issue".
    void showTopic(const QString &topic);
    QString topic() const { return m_topic; }

private:
    HelpWindow(QWidget &owner, const QList<Shortcuts::Entry> &keys);
    void prepareContents();
    void fillContents(const QStringList &topics);
    void goBy(int step);
    void present(const QString &target);
    void bringPlaceIntoSight();
    void dress();
    QString keysAsMarkdown() const;

    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_page;
    QToolButton *m_back;
    QToolButton *m_forward;
    QList<Shortcuts::Entry> m_keys;
    QStringList m_visited;
    qsizetype m_at = -1;
    QString m_topic;
    int m_place = -1; // the block that was asked for; −1: the beginning
};

} // namespace yongping
