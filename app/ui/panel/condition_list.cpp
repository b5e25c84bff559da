#include "ui/panel/condition_list.h"

#include "ui/panel/line_note.h"
#include "ui/panel/line_tools.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

ConditionList::ConditionList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_add(makeAddButton(tr("Condition"), QStringLiteral("add-condition"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space4);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setProperty("flush", true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({});
        m_lines.back().text->setFocus(Qt::OtherFocusReason);
    });
}

void ConditionList::showConditions(const QStringList &conditions)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        remove(m_lines.back().row);
    for (const QString &condition : conditions)
        append(condition);
    if (m_lines.empty())
        append({});
}

QStringList ConditionList::conditions() const
{
    QStringList result;
    for (const Line &line : m_lines)
        result.append(line.text->toPlainText());
    return result;
}

void ConditionList::setFaulty(bool faulty)
{
    if (!m_lines.empty())
        markFaulty(*m_lines.front().text, faulty);
}

void ConditionList::append(const QString &condition)
{
    Line line;
    line.row = new QWidget(this);
    line.text = new LineNote(line.row);
    line.text->setObjectName(QStringLiteral("condition"));
    line.text->setAccessibleName(tr("Condition %1").arg(m_lines.size() + 1));
    line.text->setPlaceholderText(tr("What is to be rectified"));
    line.text->showText(condition);
    if (m_lines.empty())
        setFocusProxy(line.text);
    QToolButton *removal = makeRemoveButton(tr("Take this condition away"), line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space4);
    row->addWidget(line.text, 1);
    row->addWidget(removal, 0, Qt::AlignTop);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.row);
    connect(line.text, &QTextEdit::textChanged, this, &ConditionList::changed);
    connect(line.text, &LineNote::returnPressed, m_add, &QPushButton::click);
    connect(removal, &QToolButton::clicked, this, [this, widget = line.row] { remove(widget); });
    m_lines.push_back(line);
    setTabOrder(removal, m_add);
    Q_EMIT changed();
}

void ConditionList::remove(const QWidget *row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    if (line == m_lines.end())
        return;
    line->row->hide();
    line->row->deleteLater();
    m_lines.erase(line);
    setFocusProxy(m_lines.empty() ? static_cast<QWidget *>(m_add) : m_lines.front().text);
    Q_EMIT changed();
}

} // namespace yongping
