#include "ui/forms/rows_editor.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yongping {

EditorRow::EditorRow(QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_removal(new QToolButton(this)), m_fault(new QLabel(this))
{
    m_line->setSpacing(Theme::Space8);
    m_line->addWidget(m_removal);
    m_removal->setIcon(Theme::instance().icon(QStringLiteral("close"), Theme::Colour::SecondText));
    m_removal->setIconSize(QSize(Theme::Space16, Theme::Space16));
    m_fault->setProperty("role", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    column->addLayout(m_line);
    column->addWidget(m_fault);
}

void EditorRow::addField(QWidget *field, int share, Qt::Alignment alignment)
{
    m_line->insertWidget(m_line->count() - 1, field, share, alignment);
}

void EditorRow::keepRemovalOnTop()
{
    m_line->setAlignment(m_removal, Qt::AlignTop);
}

void EditorRow::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

RowsEditor::RowsEditor(const QString &addText, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(addText, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space8);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setIcon(Theme::instance().icon(QStringLiteral("add")));
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
}

void RowsEditor::makeCompact()
{
    m_column->setSpacing(Theme::Space4);
    m_add->setProperty("quiet", true);
    m_add->setProperty("flush", true);
    m_add->setIcon(Theme::instance().icon(QStringLiteral("add"), Theme::Colour::Accent));
}

void RowsEditor::add()
{
    append(newRow());
    m_rows.back()->fields().constFirst()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RowsEditor::append(EditorRow *row)
{
    m_column->insertWidget(int(m_rows.size()), row);
    row->show(); // at once, so that it can take the keyboard
    m_rows.push_back(row);
    connect(row, &EditorRow::changed, this, &RowsEditor::changed);
    connect(row, &EditorRow::finished, this, &RowsEditor::add);
    connect(&row->removal(), &QToolButton::clicked, this, [this, row] { remove(row); });
    arrange();
}

void RowsEditor::clear()
{
    while (!m_rows.empty())
        takeOut(m_rows.back());
    arrange();
}

void RowsEditor::remove(EditorRow *row)
{
    takeOut(row);
    m_add->setFocus();
    arrange();
    Q_EMIT changed();
}

void RowsEditor::takeOut(EditorRow *row)
{
    leave(*row);
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
}

// Numbers follow when a row goes. Rows are made after the button that adds them, which stands below them: Tab is told
// where they stand.
void RowsEditor::arrange()
{
    QList<QWidget *> order;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(int(i) + 1);
        order += m_rows[i]->fields();
        order += &m_rows[i]->removal();
    }
    order += m_add;
    setFocusProxy(order.constFirst());
    QWidget *before = m_add;
    for (QWidget *next : order) {
        if (next != before)
            setTabOrder(before, next);
        before = next;
    }
}

} // namespace yongping
