#include "ui/cases/consortium_editor.h"

#include "ui/theme/faulty.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace yongping {

namespace {

class MemberRow : public EditorRow
{
    Q_DECLARE_TR_FUNCTIONS(yongping::ConsortiumEditor)
public:
    MemberRow(const Organisation &member, QWidget *parent)
        : EditorRow(parent), m_name(new QLineEdit(member.name, this)), m_code(new QLineEdit(member.creditCode, this))
    {
        m_name->setPlaceholderText(tr("Name"));
        m_code->setPlaceholderText(tr("Credit code"));
        removal().setToolTip(tr("Remove this member"));
        addField(m_name, 3);
        addField(m_code, 2);
        connect(m_name, &QLineEdit::textChanged, this, &EditorRow::changed);
        connect(m_code, &QLineEdit::textChanged, this, &EditorRow::changed);
    }

    void setNumber(int number) override
    {
        m_name->setAccessibleName(tr("Name of consortium member %1").arg(number));
        m_name->setObjectName(QStringLiteral("memberName%1").arg(number));
        m_code->setAccessibleName(tr("Credit code of consortium member %1").arg(number));
        m_code->setObjectName(QStringLiteral("memberCode%1").arg(number));
        removal().setAccessibleName(tr("Remove consortium member %1").arg(number));
        removal().setObjectName(QStringLiteral("removeMember%1").arg(number));
    }
    QList<QWidget *> fields() const override { return {m_name, m_code}; }

    Organisation member() const { return {m_name->text(), m_code->text()}; }

    void showFaults(const QString &ofName, const QString &ofCode)
    {
        markFaulty(*m_name, !ofName.isEmpty());
        markFaulty(*m_code, !ofCode.isEmpty());
        QStringList faults{ofName, ofCode};
        faults.removeAll(QString());
        showFault(faults.join(u'\n'));
    }

private:
    QLineEdit *m_name;
    QLineEdit *m_code;
};

} // namespace

ConsortiumEditor::ConsortiumEditor(QWidget *parent) : RowsEditor(tr("Add a member"), parent)
{
    addButton().setObjectName(QStringLiteral("addMember"));
    addButton().setAccessibleName(tr("Add a consortium member"));
}

EditorRow *ConsortiumEditor::newRow()
{
    return new MemberRow({}, this);
}

std::vector<Organisation> ConsortiumEditor::members() const
{
    std::vector<Organisation> members;
    for (const EditorRow *row : rows())
        members.push_back(static_cast<const MemberRow *>(row)->member());
    return members;
}

void ConsortiumEditor::setMembers(const std::vector<Organisation> &members)
{
    for (const Organisation &member : members)
        append(new MemberRow(member, this));
}

void ConsortiumEditor::showFaults(const std::function<QString(int row, bool code)> &faultOf)
{
    for (int i = 0; i < int(rows().size()); ++i)
        static_cast<MemberRow *>(rows()[std::size_t(i)])->showFaults(faultOf(i, false), faultOf(i, true));
}

} // namespace yongping
