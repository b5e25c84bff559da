#include "ui/panel/dissent_list.h"

#include "ui/panel/line_note.h"
#include "ui/panel/line_tools.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

DissentList::DissentList(const QStringList &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dissents"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space8);
    hide();
}

void DissentList::showDissents(const std::vector<Dissent> &dissents)
{
    if (dissents == this->dissents())
        return;
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        remove(m_lines.back().row);
    for (const Dissent &dissent : dissents)
        append(dissent);
}

std::vector<Dissent> DissentList::dissents() const
{
    std::vector<Dissent> result;
    for (const Line &line : m_lines)
        result.push_back({line.name->currentText(), line.text->toPlainText()});
    return result;
}

void DissentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line &line : m_lines) {
        line.name->setEnabled(!readOnly);
        line.text->setReadOnly(readOnly);
        line.row->findChild<QWidget *>(QStringLiteral("remove"))->setVisible(!readOnly);
    }
}

void DissentList::add()
{
    append({}).name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

DissentList::Line &DissentList::append(const Dissent &dissent)
{
    Line line;
    line.row = new QWidget(this);
    line.name = new QComboBox(line.row);
    line.name->setObjectName(QStringLiteral("dissenter"));
    line.name->setAccessibleName(tr("Member who dissents"));
    line.name->setEditable(true);
    line.name->addItems(m_names);
    line.name->lineEdit()->setPlaceholderText(tr("Member"));
    line.name->lineEdit()->setAccessibleName(line.name->accessibleName());
    line.name->setCurrentIndex(-1);
    line.name->setEditText(dissent.reviewer);
    line.name->setFixedWidth(144);
    line.text = new LineNote(line.row);
    line.text->setObjectName(QStringLiteral("dissent"));
    line.text->setAccessibleName(tr("What the member objects"));
    line.text->setPlaceholderText(tr("What the member objects, as it is to be kept"));
    line.text->showText(dissent.text);
    QToolButton *removal = makeRemoveButton(tr("Take this dissent away"), line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(line.name, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    row->addWidget(removal, 0, Qt::AlignTop);
    m_column->addWidget(line.row);
    connect(line.name, &QComboBox::editTextChanged, this, &DissentList::changed);
    connect(line.text, &QTextEdit::textChanged, this, &DissentList::changed);
    connect(line.text, &LineNote::returnPressed, this, &DissentList::add);
    connect(removal, &QToolButton::clicked, this, [this, widget = line.row] { remove(widget); });
    m_lines.push_back(line);
    setReadOnly(m_readOnly);
    show();
    line.row->show();
    return m_lines.back();
}

void DissentList::remove(const QWidget *row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    if (line == m_lines.end())
        return;
    line->row->hide();
    line->row->deleteLater();
    m_lines.erase(line);
    setVisible(!m_lines.empty());
    Q_EMIT changed();
}

void DissentList::markFault(std::size_t line, bool nameIsMissing)
{
    if (line >= m_lines.size())
        return;
    QWidget *faulty = nameIsMissing ? static_cast<QWidget *>(m_lines[line].name) : m_lines[line].text;
    markFaulty(*faulty, true);
    faulty->setFocus(Qt::OtherFocusReason);
}

void DissentList::clearFaults()
{
    for (const Line &line : m_lines) {
        markFaulty(*line.name, false);
        markFaulty(*line.text, false);
    }
}

} // namespace yongping
