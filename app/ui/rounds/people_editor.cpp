#include "ui/rounds/people_editor.h"

#include "ui/rounds/path_field.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

PeopleEditor::PeopleEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add an expert"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Space8);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_add->setIcon(Theme::instance().icon(QStringLiteral("add")));
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        (m_asksNames ? static_cast<QWidget *>(m_rows.back().name) : m_rows.back().certificate)->setFocus();
        Q_EMIT changed();
    });
}

void PeopleEditor::askCertificatesOnly()
{
    m_asksNames = false;
    m_add->setText(tr("Add a certificate"));
}

void PeopleEditor::setKnownNames(const QStringList &names)
{
    m_knownNames = names;
}

void PeopleEditor::addRow(const QString &name)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Space8);
    Row row{box, m_asksNames ? new QLineEdit(name, box) : nullptr, new PathField(box), new QLabel(box)};
    if (row.name) {
        row.name->setPlaceholderText(tr("Name"));
        if (!m_knownNames.isEmpty())
            row.name->setCompleter(new QCompleter(m_knownNames, row.name));
        line->addWidget(row.name, 2);
        connect(row.name, &QLineEdit::textChanged, this, &PeopleEditor::changed);
    }
    row.certificate->setKind(PathField::Kind::Certificate);
    row.certificate->setPlaceholder(m_asksNames ? tr("certificate, optional") : tr("certificate file"));
    row.fault->setProperty("role", QStringLiteral("fault"));
    row.fault->setWordWrap(true);
    row.fault->hide();
    auto *remove = new QToolButton(box);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setIcon(Theme::instance().icon(QStringLiteral("close")));
    remove->setToolTip(tr("Remove this row"));
    line->addWidget(row.certificate, 3);
    line->addWidget(remove);
    column->addLayout(line);
    column->addWidget(row.fault);
    m_layout->insertWidget(int(m_rows.size()), box);
    box->show(); // at once, so that it can take the keyboard
    m_rows.push_back(row);
    connect(row.certificate, &PathField::changed, this, &PeopleEditor::changed);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    nameRows();
}

// Numbers follow when a row goes.
void PeopleEditor::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int number = int(i) + 1;
        if (row.name) {
            row.name->setObjectName(QStringLiteral("personName%1").arg(number));
            row.name->setAccessibleName(tr("Name of expert %1").arg(number));
        }
        row.certificate->setObjectName(QStringLiteral("certificate%1").arg(number));
        row.certificate->setName(tr("Certificate %1").arg(number));
        row.fault->setObjectName(QStringLiteral("personFault%1").arg(number));
        row.box->findChild<QToolButton *>(QStringLiteral("remove"))->setAccessibleName(tr("Remove row %1").arg(number));
    }
    QWidget *first = m_add;
    if (!m_rows.empty())
        first = m_rows.front().name ? static_cast<QWidget *>(m_rows.front().name) : m_rows.front().certificate;
    setFocusProxy(first);
    // Rows are made after the button that adds them, which stands below them.
    QWidget *before = m_add;
    for (const Row &row : m_rows) {
        for (QWidget *next : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.certificate->edit()),
                              row.certificate->lastWidget(),
                              static_cast<QWidget *>(row.box->findChild<QToolButton *>(QStringLiteral("remove")))}) {
            if (!next)
                continue;
            setTabOrder(before, next);
            before = next;
        }
    }
    if (before != m_add)
        setTabOrder(before, m_add);
}

void PeopleEditor::removeRow(QWidget *box)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &row) { return row.box == box; });
    Q_ASSERT(it != m_rows.end());
    m_rows.erase(it);
    box->hide();
    box->deleteLater();
    m_add->setFocus();
    nameRows();
    Q_EMIT changed();
}

std::vector<ExpertsDraft::Row> PeopleEditor::people() const
{
    std::vector<ExpertsDraft::Row> people;
    for (const Row &row : m_rows)
        people.push_back({row.name ? row.name->text() : QString(), row.certificate->path()});
    return people;
}

void PeopleEditor::showFaults(const FaultOf &faultOf)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString nameFault = faultOf(int(i), false);
        const QString certificateFault = faultOf(int(i), true);
        if (m_rows[i].name)
            markFaulty(*m_rows[i].name, !nameFault.isEmpty());
        m_rows[i].certificate->setFaulty(!certificateFault.isEmpty());
        m_rows[i].fault->setText(nameFault.isEmpty() ? certificateFault : nameFault);
        m_rows[i].fault->setVisible(!m_rows[i].fault->text().isEmpty());
    }
}

} // namespace yongping
