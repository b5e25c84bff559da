#include "ui/panel/dissent_list.h"

#include "ui/panel/line_note.h"
#include "ui/theme/faulty.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace yongping {

namespace {

constexpr int NameWidth = 144;

class DissentRow : public EditorRow
{
    Q_DECLARE_TR_FUNCTIONS(yongping::DissentList)
public:
    DissentRow(const Dissent &dissent, const QStringList &names, QWidget *parent)
        : EditorRow(parent), m_name(new QComboBox(this)), m_text(new LineNote(this))
    {
        m_name->setObjectName(QStringLiteral("dissenter"));
        m_name->setEditable(true);
        m_name->addItems(names);
        m_name->lineEdit()->setPlaceholderText(tr("Member"));
        m_name->setCurrentIndex(-1);
        m_name->setEditText(dissent.reviewer);
        m_name->setFixedWidth(NameWidth);
        m_text->setObjectName(QStringLiteral("dissent"));
        m_text->setPlaceholderText(tr("What the member objects, as it is to be kept"));
        m_text->showText(dissent.text);
        removal().setObjectName(QStringLiteral("remove"));
        removal().setToolTip(tr("Take this dissent away"));
        addField(m_name, 0, Qt::AlignTop);
        addField(m_text, 1);
        keepRemovalOnTop();
        connect(m_name, &QComboBox::editTextChanged, this, &EditorRow::changed);
        connect(m_text, &QTextEdit::textChanged, this, &EditorRow::changed);
        connect(m_text, &LineNote::returnPressed, this, &EditorRow::finished);
    }

    void setNumber(int number) override
    {
        m_name->setAccessibleName(tr("Member of dissent %1").arg(number));
        m_name->lineEdit()->setAccessibleName(m_name->accessibleName());
        m_text->setAccessibleName(tr("Text of dissent %1").arg(number));
        removal().setAccessibleName(tr("Take dissent %1 away").arg(number));
    }
    QList<QWidget *> fields() const override { return {m_name, m_text}; }

    QComboBox &name() const { return *m_name; }
    LineNote &text() const { return *m_text; }
    Dissent dissent() const { return {m_name->currentText(), m_text->toPlainText()}; }

    void setReadOnly(bool readOnly)
    {
        m_name->setEnabled(!readOnly);
        m_text->setReadOnly(readOnly);
        removal().setVisible(!readOnly);
    }

private:
    QComboBox *m_name;
    LineNote *m_text;
};

DissentRow &dissentIn(EditorRow *row)
{
    return *static_cast<DissentRow *>(row);
}

} // namespace

DissentList::DissentList(const QStringList &names, QWidget *parent) : RowsEditor({}, parent), m_names(names)
{
    setObjectName(QStringLiteral("dissents"));
    addButton().hide();
    hide();
}

EditorRow *DissentList::rowOf(const Dissent &dissent)
{
    auto *row = new DissentRow(dissent, m_names, this);
    row->setReadOnly(m_readOnly);
    show();
    return row;
}

EditorRow *DissentList::newRow()
{
    return rowOf({});
}

void DissentList::leave(EditorRow &)
{
    setVisible(rows().size() > 1);
}

void DissentList::showDissents(const std::vector<Dissent> &dissents)
{
    if (dissents == this->dissents())
        return;
    const QSignalBlocker quiet(this);
    clear();
    for (const Dissent &dissent : dissents)
        append(rowOf(dissent));
}

std::vector<Dissent> DissentList::dissents() const
{
    std::vector<Dissent> result;
    for (EditorRow *row : rows())
        result.push_back(dissentIn(row).dissent());
    return result;
}

void DissentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (EditorRow *row : rows())
        dissentIn(row).setReadOnly(readOnly);
}

void DissentList::markFault(std::size_t line, bool nameIsMissing)
{
    if (line >= rows().size())
        return;
    const DissentRow &row = dissentIn(rows()[line]);
    QWidget *faulty = nameIsMissing ? static_cast<QWidget *>(&row.name()) : &row.text();
    markFaulty(*faulty, true);
    faulty->setFocus(Qt::OtherFocusReason);
}

void DissentList::clearFaults()
{
    for (EditorRow *row : rows()) {
        markFaulty(dissentIn(row).name(), false);
        markFaulty(dissentIn(row).text(), false);
    }
}

} // namespace yongping
