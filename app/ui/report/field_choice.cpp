#include "ui/report/field_choice.h"

#include "base/sentences.h"
#include "signing/expectedsigners.h"
#include "ui/report/signable.h"
#include "workstation/report_signers.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QStandardItemModel>

namespace yongping {

FieldChoice::FieldChoice(std::vector<FieldStanding> open, const Widgets &widgets, const QString &name, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_widgets(widgets)
{
    fill(name);
    m_widgets.label->setVisible(asks());
    m_widgets.box->setVisible(asks());
    connect(m_widgets.box, &QComboBox::currentIndexChanged, this, [this] {
        m_refusal.clear();
        show();
        Q_EMIT changed();
    });
    show();
}

void FieldChoice::fill(const QString &name)
{
    QComboBox &box = *m_widgets.box;
    int own = -1;
    for (const FieldStanding &field : m_open) {
        box.addItem(fieldLabel(field), field.name);
        const bool waits = !whyNotYet(m_open, field).isEmpty();
        const int index = box.count() - 1;
        if (auto *model = qobject_cast<QStandardItemModel *>(box.model()); model && waits)
            model->item(index)->setEnabled(false);
        if (own < 0 && !waits && holdsName(name, field.expected))
            own = index;
    }
    box.setCurrentIndex(std::max(own, m_open.empty() ? -1 : 0)); // those that wait for others stand last
}

bool FieldChoice::asks() const
{
    return m_open.size() > 1 || (!m_open.empty() && m_open.front().locksDocument);
}

const FieldStanding *FieldChoice::current() const
{
    const int index = m_widgets.box->currentIndex();
    return index < 0 ? nullptr : &m_open[std::size_t(index)];
}

QString FieldChoice::field() const
{
    return m_widgets.box->currentData().toString();
}

void FieldChoice::setSigner(const QString &name)
{
    m_signer = name;
    m_refusal.clear();
    show();
}

void FieldChoice::setRefusal(const QString &sentence)
{
    m_refusal = sentence;
    show();
}

void FieldChoice::show()
{
    const FieldStanding *field = current();
    QString note;
    for (const FieldStanding &other : m_open)
        note = note.isEmpty() ? whyNotYet(m_open, other) : note;
    if (field && field->locksDocument)
        note = tr("Nothing can be added to the report after this signature.");
    m_warning = !m_refusal.isEmpty() ? m_refusal : field ? whyNotTheirs(*field, m_signer) : QString();
    if (isWarned())
        m_warning = joinSentences({m_warning, tr("Signed with it, the report counts as incomplete.")});
    m_widgets.note->setText(note);
    m_widgets.note->setVisible(!note.isEmpty());
    m_widgets.warningText->setText(m_warning);
    m_widgets.warning->setVisible(isWarned());
    m_widgets.box->setAccessibleDescription(isWarned() ? m_warning : note);
}

} // namespace yongping
