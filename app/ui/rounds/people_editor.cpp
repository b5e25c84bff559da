#include "ui/rounds/people_editor.h"

#include "ui/rounds/path_field.h"
#include "ui/theme/faulty.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace yongping {

namespace {

class PersonRow : public EditorRow
{
    Q_DECLARE_TR_FUNCTIONS(yongping::PeopleEditor)
public:
    PersonRow(bool asksName, const QString &name, const QStringList &known, QWidget *parent)
        : EditorRow(parent), m_name(asksName ? new QLineEdit(name, this) : nullptr), m_certificate(new PathField(this))
    {
        if (m_name) {
            m_name->setPlaceholderText(tr("Name"));
            if (!known.isEmpty())
                m_name->setCompleter(new QCompleter(known, m_name));
            addField(m_name, 2);
            connect(m_name, &QLineEdit::textChanged, this, &EditorRow::changed);
        }
        m_certificate->setKind(PathField::Kind::Certificate);
        m_certificate->setPlaceholder(asksName ? tr("certificate, optional") : tr("certificate file"));
        removal().setToolTip(tr("Remove this row"));
        addField(m_certificate, 3);
        connect(m_certificate, &PathField::changed, this, &EditorRow::changed);
    }

    void setNumber(int number) override
    {
        if (m_name) {
            m_name->setObjectName(QStringLiteral("personName%1").arg(number));
            m_name->setAccessibleName(tr("Name of expert %1").arg(number));
        }
        m_certificate->setObjectName(QStringLiteral("certificate%1").arg(number));
        m_certificate->setName(tr("Certificate %1").arg(number));
        faultLabel().setObjectName(QStringLiteral("personFault%1").arg(number));
        removal().setObjectName(QStringLiteral("remove"));
        removal().setAccessibleName(tr("Remove row %1").arg(number));
    }
    QList<QWidget *> fields() const override
    {
        QList<QWidget *> fields{m_certificate->edit(), m_certificate->lastWidget()};
        if (m_name)
            fields.prepend(m_name);
        return fields;
    }

    ExpertsDraft::Row person() const { return {m_name ? m_name->text() : QString(), m_certificate->path()}; }

    void showFaults(const QString &ofName, const QString &ofCertificate)
    {
        if (m_name)
            markFaulty(*m_name, !ofName.isEmpty());
        m_certificate->setFaulty(!ofCertificate.isEmpty());
        showFault(ofName.isEmpty() ? ofCertificate : ofName);
    }

private:
    QLineEdit *m_name; // null where no names are asked
    PathField *m_certificate;
};

} // namespace

PeopleEditor::PeopleEditor(QWidget *parent) : RowsEditor(tr("Add an expert"), parent)
{
    addButton().setObjectName(QStringLiteral("addPerson"));
}

void PeopleEditor::askCertificatesOnly()
{
    m_asksNames = false;
    addButton().setText(tr("Add a certificate"));
}

void PeopleEditor::setKnownNames(const QStringList &names)
{
    m_knownNames = names;
}

EditorRow *PeopleEditor::newRow()
{
    return new PersonRow(m_asksNames, {}, m_knownNames, this);
}

void PeopleEditor::addRow(const QString &name)
{
    append(new PersonRow(m_asksNames, name, m_knownNames, this));
}

std::vector<ExpertsDraft::Row> PeopleEditor::people() const
{
    std::vector<ExpertsDraft::Row> people;
    for (const EditorRow *row : rows())
        people.push_back(static_cast<const PersonRow *>(row)->person());
    return people;
}

void PeopleEditor::showFaults(const FaultOf &faultOf)
{
    for (int i = 0; i < int(rows().size()); ++i)
        static_cast<PersonRow *>(rows()[std::size_t(i)])->showFaults(faultOf(i, false), faultOf(i, true));
}

} // namespace yongping
