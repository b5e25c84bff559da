#include "ui/panel/condition_list.h"

#include "ui/panel/line_note.h"
#include "ui/theme/faulty.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace yongping {

namespace {

class ConditionRow : public EditorRow
{
    Q_DECLARE_TR_FUNCTIONS(yongping::ConditionList)
public:
    ConditionRow(const QString &condition, QWidget *parent) : EditorRow(parent), m_text(new LineNote(this))
    {
        m_text->setObjectName(QStringLiteral("condition"));
        m_text->setPlaceholderText(tr("What is to be rectified"));
        m_text->showText(condition);
        removal().setObjectName(QStringLiteral("remove"));
        removal().setToolTip(tr("Take this condition away"));
        addField(m_text, 1);
        keepRemovalOnTop();
        connect(m_text, &QTextEdit::textChanged, this, &EditorRow::changed);
        connect(m_text, &LineNote::returnPressed, this, &EditorRow::finished);
    }

    void setNumber(int number) override
    {
        m_text->setAccessibleName(tr("Condition %1").arg(number));
        removal().setAccessibleName(tr("Take condition %1 away").arg(number));
    }
    QList<QWidget *> fields() const override { return {m_text}; }

    LineNote &text() const { return *m_text; }

private:
    LineNote *m_text;
};

LineNote &textOf(const EditorRow *row)
{
    return static_cast<const ConditionRow *>(row)->text();
}

} // namespace

ConditionList::ConditionList(QWidget *parent) : RowsEditor(tr("Condition"), parent)
{
    addButton().setObjectName(QStringLiteral("add-condition"));
    makeCompact();
}

EditorRow *ConditionList::newRow()
{
    return new ConditionRow({}, this);
}

void ConditionList::showConditions(const QStringList &conditions)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &condition : conditions)
        append(new ConditionRow(condition, this));
    if (rows().empty())
        append(newRow());
}

QStringList ConditionList::conditions() const
{
    QStringList result;
    for (const EditorRow *row : rows())
        result.append(textOf(row).toPlainText());
    return result;
}

void ConditionList::setFaulty(bool faulty)
{
    if (!rows().empty())
        markFaulty(textOf(rows().front()), faulty);
}

} // namespace yongping
