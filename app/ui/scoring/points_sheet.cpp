#include "ui/scoring/points_sheet.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace yongping {

namespace {

constexpr int FieldWidth = 96;
constexpr int LongestNumber = 20;

} // namespace

PointsSheet::PointsSheet(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, Theme::Space4, Theme::Space12, Theme::Space4);
    m_grid->setHorizontalSpacing(Theme::Space12);
    m_grid->setVerticalSpacing(Theme::Space4);
    m_grid->setColumnStretch(0, 1);
}

void PointsSheet::setSheet(const SchemeDraft::Sheet &sheet, QWidget *before)
{
    for (QWidget *part : m_parts) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_grid->setRowStretch(int(m_fields.size()), 0);
    m_parts.clear();
    m_fields.clear();
    for (const SchemeDraft::Line &line : sheet.lines)
        addLine(line);
    for (QLineEdit *field : m_fields) {
        setTabOrder(before, field);
        before = field;
    }
    m_grid->setRowStretch(int(m_fields.size()), 1);
}

void PointsSheet::addLine(const SchemeDraft::Line &line)
{
    const int row = int(m_fields.size());
    auto *field = new QLineEdit(line.typed, this);
    field->setObjectName(QStringLiteral("points.") + line.element);
    field->setAccessibleName(tr("Points of %1").arg(line.title));
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setFixedWidth(FieldWidth);
    field->setMaxLength(LongestNumber);
    field->installEventFilter(this);
    auto *label = new QLabel(line.title, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    connect(field, &QLineEdit::textEdited, this,
            [this, row](const QString &typed) { Q_EMIT edited(std::size_t(row), typed); });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_fields.push_back(field);
    m_parts.insert(m_parts.end(), {label, field});
}

void PointsSheet::setFaulty(std::size_t line, const QString &fault)
{
    markFaulty(*m_fields[line], !fault.isEmpty());
    m_fields[line]->setToolTip(fault);
}

void PointsSheet::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->setFocus(Qt::TabFocusReason);
}

bool PointsSheet::step(const QObject *from, int by)
{
    const auto found = std::ranges::find(m_fields, from);
    const std::ptrdiff_t to = (found - m_fields.begin()) + by;
    if (found == m_fields.end() || to < 0 || std::size_t(to) >= m_fields.size())
        return true; // the ends of the column: the key does nothing else
    m_fields[std::size_t(to)]->setFocus(Qt::TabFocusReason);
    return true;
}

bool PointsSheet::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(qobject_cast<QWidget *>(object));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: return step(object, -1);
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: return step(object, 1);
    default: return QWidget::eventFilter(object, event);
    }
}

} // namespace yongping
