#include "ui/shell/shortcuts_dialog.h"

#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Columns = 2;
constexpr QSize Comfortable(820, 600);

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

// Keys stand apart from each other as on the keyboard: "Ctrl+F8 / F9" becomes two caps.
QWidget *keyCaps(const QString &keys, QWidget *parent)
{
    auto *caps = new QWidget(parent);
    auto *row = new QHBoxLayout(caps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space4);
    for (const QString &each : keys.split(QStringLiteral(" / ")))
        row->addWidget(label(each, "key", caps));
    return caps;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget &window)
    : QDialog(&window)
    , m_search(new QLineEdit(this))
    , m_nothing(label(tr("No key does that."), "second", this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard"));
    setProperty("helpTopic", QStringLiteral("keyboard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space24, Theme::Space16, Theme::Space24, Theme::Space16);
    column->setSpacing(Theme::Space12);
    auto *top = new QHBoxLayout;
    top->addWidget(label(tr("Keyboard"), "title", this));
    top->addStretch();
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setPlaceholderText(tr("Search the keys"));
    makeSearchField(*m_search);
    m_search->setMinimumWidth(Comfortable.width() / 3);
    top->addWidget(m_search);
    column->addLayout(top);
    m_nothing->setObjectName(QStringLiteral("shortcutsNothing"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(makeSheet(Shortcuts::of(window)), 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    resize(Comfortable);
    m_search->setFocus();
}

QWidget *ShortcutsDialog::makeSheet(const QList<Shortcuts::Entry> &entries)
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shortcutsSheet"));
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, Theme::Space12, 0);
    row->setSpacing(Theme::Space32);
    QVBoxLayout *columns[Columns];
    for (QVBoxLayout *&each : columns) {
        each = new QVBoxLayout;
        each->setSpacing(Theme::Space24);
        row->addLayout(each, 1);
    }
    // Whole groups go into a column until it holds its half.
    qsizetype placed = 0;
    for (qsizetype begin = 0; begin < entries.size();) {
        qsizetype end = begin;
        while (end < entries.size() && entries[end].group == entries[begin].group)
            ++end;
        addGroup(*columns[placed * Columns < entries.size() ? 0 : 1], entries.mid(begin, end - begin));
        placed += end - begin;
        begin = end;
    }
    for (QVBoxLayout *each : columns)
        each->addStretch();
    scroll->setWidget(inner);
    return scroll;
}

void ShortcutsDialog::addGroup(QVBoxLayout &column, const QList<Shortcuts::Entry> &entries)
{
    auto *frame = new QWidget(this);
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Space8);
    const QString name = entries.constFirst().group;
    lines->addWidget(label(name, "section", frame));
    Group group{frame, {}};
    for (const Shortcuts::Entry &entry : entries) {
        auto *line = new QWidget(frame);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space12);
        QLabel *what = label(entry.what, "", line);
        what->setWordWrap(true);
        row->addWidget(what, 1);
        row->addWidget(keyCaps(entry.keys, line), 0, Qt::AlignTop);
        lines->addWidget(line);
        group.rows.push_back({line, QStringList{name, entry.what, entry.keys}.join(u'\n')});
    }
    m_groups.push_back(std::move(group));
    column.addWidget(frame);
}

void ShortcutsDialog::narrow(const QString &words)
{
    const QString wanted = words.trimmed();
    bool isAnyShown = false;
    for (const Group &group : m_groups) {
        bool isGroupShown = false;
        for (const Row &row : group.rows) {
            const bool isShown = row.text.contains(wanted, Qt::CaseInsensitive);
            row.widget->setVisible(isShown);
            isGroupShown = isGroupShown || isShown;
        }
        group.widget->setVisible(isGroupShown);
        isAnyShown = isAnyShown || isGroupShown;
    }
    m_nothing->setVisible(!isAnyShown);
}

} // namespace yongping
