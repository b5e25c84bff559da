#include "ui/panel/member_list.h"

#include "ui/theme/faulty.h"
#include "wording/panel_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace yongping {

namespace {

class MemberRow : public EditorRow
{
    Q_DECLARE_TR_FUNCTIONS(yongping::MemberList)
public:
    MemberRow(const PanelDecisionDraft::Member &member, QWidget *parent)
        : EditorRow(parent), m_name(new QLineEdit(member.name, this)),
          m_chair(new QRadioButton(memberRoleWord(MemberRole::Chair), this)),
          m_present(new QCheckBox(attendanceWord(true), this))
    {
        m_name->setObjectName(QStringLiteral("member-name"));
        m_name->setPlaceholderText(tr("Name"));
        m_chair->setObjectName(QStringLiteral("chair"));
        m_present->setObjectName(QStringLiteral("present"));
        m_present->setChecked(member.present);
        removal().setObjectName(QStringLiteral("remove"));
        removal().setToolTip(tr("Take this member away"));
        addField(m_name, 1);
        addField(m_chair, 0);
        addField(m_present, 0);
        connect(m_name, &QLineEdit::textChanged, this, [this] {
            nameButtons();
            Q_EMIT changed();
        });
        connect(m_name, &QLineEdit::returnPressed, this, &EditorRow::finished);
        connect(m_present, &QCheckBox::toggled, this, &EditorRow::changed);
        nameButtons();
    }

    void setNumber(int number) override { m_name->setAccessibleName(tr("Name of member %1").arg(number)); }
    QList<QWidget *> fields() const override { return {m_name, m_chair, m_present}; }

    QLineEdit &name() const { return *m_name; }
    QRadioButton &chair() const { return *m_chair; }
    PanelDecisionDraft::Member member() const { return {m_name->text(), m_present->isChecked()}; }

private:
    // Each button says whose it is.
    void nameButtons()
    {
        const QString name = m_name->text();
        m_chair->setAccessibleName(tr("%1 takes the chair").arg(name));
        m_present->setAccessibleName(tr("%1 is present").arg(name));
        removal().setAccessibleName(tr("Take %1 away").arg(name));
    }

    QLineEdit *m_name;
    QRadioButton *m_chair;
    QCheckBox *m_present;
};

const MemberRow &memberIn(const EditorRow *row)
{
    return *static_cast<const MemberRow *>(row);
}

} // namespace

MemberList::MemberList(QWidget *parent)
    : RowsEditor(memberRoleWord(MemberRole::Member), parent), m_chairs(new QButtonGroup(this))
{
    addButton().setObjectName(QStringLiteral("add-member"));
    makeCompact();
    connect(m_chairs, &QButtonGroup::idToggled, this, &MemberList::changed);
}

EditorRow *MemberList::rowOf(const PanelDecisionDraft::Member &member)
{
    auto *row = new MemberRow(member, this);
    m_chairs->addButton(&row->chair());
    return row;
}

EditorRow *MemberList::newRow()
{
    return rowOf({});
}

void MemberList::leave(EditorRow &row)
{
    m_chairs->removeButton(&memberIn(&row).chair());
}

void MemberList::showMembers(const std::vector<PanelDecisionDraft::Member> &members, int chair)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PanelDecisionDraft::Member &member : members)
        append(rowOf(member));
    if (chair >= 0 && static_cast<std::size_t>(chair) < rows().size())
        memberIn(rows()[static_cast<std::size_t>(chair)]).chair().setChecked(true);
}

std::vector<PanelDecisionDraft::Member> MemberList::members() const
{
    std::vector<PanelDecisionDraft::Member> result;
    for (const EditorRow *row : rows())
        result.push_back(memberIn(row).member());
    return result;
}

int MemberList::chair() const
{
    const auto row =
        std::ranges::find_if(rows(), [](const EditorRow *each) { return memberIn(each).chair().isChecked(); });
    return row == rows().end() ? -1 : static_cast<int>(row - rows().begin());
}

void MemberList::markFault(int line)
{
    for (const EditorRow *row : rows())
        markFaulty(memberIn(row).name(), false);
    if (line < 0 || static_cast<std::size_t>(line) >= rows().size())
        return;
    QLineEdit &name = memberIn(rows()[static_cast<std::size_t>(line)]).name();
    markFaulty(name, true);
    name.setFocus(Qt::OtherFocusReason);
}

void MemberList::focusChair()
{
    if (rows().empty())
        addButton().setFocus(Qt::OtherFocusReason);
    else
        memberIn(rows()[static_cast<std::size_t>(qMax(0, chair()))]).chair().setFocus(Qt::OtherFocusReason);
}

} // namespace yongping
