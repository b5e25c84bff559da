#include "ui/cases/consortium_editor.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

ConsortiumEditor::ConsortiumEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a member"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Space8);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_add->setAccessibleName(tr("Add a consortium member"));
    m_add->setIcon(Theme::instance().icon(QStringLiteral("add")));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
        Q_EMIT changed();
    });
}

std::vector<Organisation> ConsortiumEditor::members() const
{
    std::vector<Organisation> members;
    for (const Row &row : m_rows)
        members.push_back({row.name->text(), row.code->text()});
    return members;
}

void ConsortiumEditor::setMembers(const std::vector<Organisation> &members)
{
    for (const Organisation &member : members)
        addRow(member);
}

void ConsortiumEditor::addRow(const Organisation &member)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Space8);
    const Row row{box, new QLineEdit(member.name, box), new QLineEdit(member.creditCode, box), new QLabel(box)};
    const int number = int(m_rows.size()) + 1;
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Name of consortium member %1").arg(number));
    row.name->setObjectName(QStringLiteral("memberName%1").arg(number));
    row.code->setPlaceholderText(tr("Credit code"));
    row.code->setAccessibleName(tr("Credit code of consortium member %1").arg(number));
    row.code->setObjectName(QStringLiteral("memberCode%1").arg(number));
    row.fault->setProperty("role", QStringLiteral("fault"));
    row.fault->setWordWrap(true);
    row.fault->hide();
    auto *remove = new QToolButton(box);
    remove->setIcon(Theme::instance().icon(QStringLiteral("close")));
    remove->setToolTip(tr("Remove this member"));
    remove->setAccessibleName(tr("Remove consortium member %1").arg(number));
    remove->setObjectName(QStringLiteral("removeMember%1").arg(number));
    line->addWidget(row.name, 3);
    line->addWidget(row.code, 2);
    line->addWidget(remove);
    column->addLayout(line);
    column->addWidget(row.fault);
    m_layout->insertWidget(int(m_rows.size()), box);
    m_rows.push_back(row);
    connect(row.name, &QLineEdit::textChanged, this, &ConsortiumEditor::changed);
    connect(row.code, &QLineEdit::textChanged, this, &ConsortiumEditor::changed);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
}

void ConsortiumEditor::removeRow(QWidget *box)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &row) { return row.box == box; });
    Q_ASSERT(it != m_rows.end());
    m_rows.erase(it);
    box->hide();
    box->deleteLater();
    m_add->setFocus();
    Q_EMIT changed();
}

void ConsortiumEditor::showFaults(const std::function<QString(int row, bool code)> &faultOf)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString nameFault = faultOf(int(i), false);
        const QString codeFault = faultOf(int(i), true);
        markFaulty(*m_rows[i].name, !nameFault.isEmpty());
        markFaulty(*m_rows[i].code, !codeFault.isEmpty());
        QStringList faults{nameFault, codeFault};
        faults.removeAll(QString());
        m_rows[i].fault->setText(faults.join(u'\n'));
        m_rows[i].fault->setVisible(!m_rows[i].fault->text().isEmpty());
    }
}

} // namespace yongping
