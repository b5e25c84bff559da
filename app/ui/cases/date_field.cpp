#include "ui/cases/date_field.h"

#include "presentation/wizard_draft.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace yongping {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Space4);
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    layout->addStretch();
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("edit"));
    m_edit->setPlaceholderText(tr("YYYY-MM-DD"));
    m_edit->setFixedWidth(160);
    m_button->setObjectName(QStringLiteral("calendar"));
    m_button->setIcon(Theme::instance().icon(QStringLiteral("calendar")));
    m_button->setToolTip(tr("Pick from a calendar"));
    m_button->setAccessibleName(tr("Pick from a calendar"));
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::textChanged);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    // A good date settles into the one form in which the program writes it.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const QDate date = WizardDraft::parseDate(m_edit->text());
        if (date.isValid())
            m_edit->setText(date.toString(Qt::ISODate));
    });
}

// The label's words are for this widget; what takes the keyboard is within it.
void DateField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (const QLabel *label : window()->findChildren<QLabel *>()) {
        if (label->buddy() == this)
            m_edit->setAccessibleName(label->text().remove(u'&'));
    }
}

QString DateField::text() const
{
    return m_edit->text();
}

void DateField::setText(const QString &text)
{
    m_edit->setText(text);
}

void DateField::setFaulty(bool faulty)
{
    markFaulty(*m_edit, faulty);
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate date = WizardDraft::parseDate(m_edit->text());
    if (date.isValid())
        calendar->setSelectedDate(date);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](const QDate &picked) {
        m_edit->setText(picked.toString(Qt::ISODate));
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace yongping
