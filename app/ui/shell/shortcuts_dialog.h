#pragma once

#include "ui/shell/shortcuts.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace yongping {

// The sheet behind Ctrl+/: every key that a window answers to, group by group, with a field that narrows them down.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget &window);

private:
    struct Row
    {
        QWidget *widget;
        QString text; // what a search looks through
    };
    struct Group
    {
        QWidget *widget;
        std::vector<Row> rows;
    };

    QWidget *makeSheet(const QList<Shortcuts::Entry> &entries);
    void addGroup(QVBoxLayout &column, const QList<Shortcuts::Entry> &entries);
    void narrow(const QString &words);

    QLineEdit *m_search;
    QLabel *m_nothing;
    std::vector<Group> m_groups;
};

} // namespace yongping
