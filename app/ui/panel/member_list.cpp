#include "ui/panel/member_list.h"

#include "ui/panel/line_tools.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "wording/panel_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

MemberList::MemberList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_add(makeAddButton(memberRoleWord(MemberRole::Member), QStringLiteral("add-member"), this)),
      m_chairs(new QButtonGroup(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space4);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setProperty("flush", true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({});
        m_lines.back().name->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_chairs, &QButtonGroup::idToggled, this, &MemberList::changed);
}

void MemberList::showMembers(const std::vector<PanelDecisionDraft::Member> &members, int chair)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        remove(m_lines.back().row);
    for (const PanelDecisionDraft::Member &member : members)
        append(member);
    if (chair >= 0 && static_cast<std::size_t>(chair) < m_lines.size())
        m_lines[static_cast<std::size_t>(chair)].chair->setChecked(true);
}

std::vector<PanelDecisionDraft::Member> MemberList::members() const
{
    std::vector<PanelDecisionDraft::Member> result;
    for (const Line &line : m_lines)
        result.push_back({line.name->text(), line.present->isChecked()});
    return result;
}

int MemberList::chair() const
{
    const auto line = std::ranges::find_if(m_lines, [](const Line &each) { return each.chair->isChecked(); });
    return line == m_lines.end() ? -1 : static_cast<int>(line - m_lines.begin());
}

void MemberList::markFault(int line)
{
    for (const Line &each : m_lines)
        markFaulty(*each.name, false);
    if (line < 0 || static_cast<std::size_t>(line) >= m_lines.size())
        return;
    markFaulty(*m_lines[static_cast<std::size_t>(line)].name, true);
    m_lines[static_cast<std::size_t>(line)].name->setFocus(Qt::OtherFocusReason);
}

void MemberList::focusChair()
{
    if (m_lines.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_lines[static_cast<std::size_t>(qMax(0, chair()))].chair->setFocus(Qt::OtherFocusReason);
}

void MemberList::append(const PanelDecisionDraft::Member &member)
{
    Line line;
    line.row = new QWidget(this);
    line.chair = new QRadioButton(memberRoleWord(MemberRole::Chair), line.row);
    line.chair->setObjectName(QStringLiteral("chair"));
    line.name = new QLineEdit(member.name, line.row);
    line.name->setObjectName(QStringLiteral("member-name"));
    line.name->setPlaceholderText(tr("Name"));
    line.name->setAccessibleName(tr("Name of the member"));
    line.present = new QCheckBox(attendanceWord(true), line.row);
    line.present->setObjectName(QStringLiteral("present"));
    line.present->setChecked(member.present);
    m_chairs->addButton(line.chair);
    QToolButton *removal = makeRemoveButton(tr("Take this member away"), line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(line.name, 1);
    row->addWidget(line.chair);
    row->addWidget(line.present);
    row->addWidget(removal);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.row);
    connect(line.name, &QLineEdit::textChanged, this, [this, line] {
        nameLine(line);
        Q_EMIT changed();
    });
    connect(line.name, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(line.present, &QCheckBox::toggled, this, &MemberList::changed);
    connect(removal, &QToolButton::clicked, this, [this, widget = line.row] { remove(widget); });
    nameLine(line);
    m_lines.push_back(line);
    setFocusProxy(m_lines.front().name);
    setTabOrder(removal, m_add);
}

// Each button says whose it is.
void MemberList::nameLine(const Line &line)
{
    const QString name = line.name->text();
    line.chair->setAccessibleName(tr("%1 takes the chair").arg(name));
    line.present->setAccessibleName(tr("%1 is present").arg(name));
}

void MemberList::remove(const QWidget *row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    if (line == m_lines.end())
        return;
    m_chairs->removeButton(line->chair);
    line->row->hide();
    line->row->deleteLater();
    m_lines.erase(line);
    setFocusProxy(m_lines.empty() ? static_cast<QWidget *>(m_add) : m_lines.front().name);
    Q_EMIT changed();
}

} // namespace yongping
