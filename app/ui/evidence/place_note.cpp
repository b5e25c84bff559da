#include "ui/evidence/place_note.h"

#include <QKeyEvent>

namespace yongping {

PlaceNote::PlaceNote(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(Longest);
    setAccessibleName(tr("Note on this place"));
    hide();
    connect(this, &QLineEdit::editingFinished, this, &PlaceNote::flush);
}

void PlaceNote::setPlace(const std::shared_ptr<OpenReview> &review, const QString &checkId, int number)
{
    flush();
    m_review = review;
    m_checkId = checkId;
    m_number = number;
    const EvidencePlace *found = place();
    setVisible(found != nullptr);
    if (!found) {
        m_number = -1;
        return clear();
    }
    m_shown = *found;
    const bool fixed = m_review->isReadOnly();
    setReadOnly(fixed);
    setPlaceholderText(fixed ? tr("No note") : tr("Note: what this place shows"));
    if (text() != found->note)
        setText(found->note);
}

const EvidencePlace *PlaceNote::place() const
{
    if (!m_review || m_number < 0)
        return nullptr;
    const auto places = m_review->review().evidence.constFind(m_checkId);
    if (places == m_review->review().evidence.constEnd() || static_cast<std::size_t>(m_number) >= places->size())
        return nullptr;
    return &(*places)[static_cast<std::size_t>(m_number)];
}

void PlaceNote::flush()
{
    const EvidencePlace *found = place();
    const QString note = text().trimmed();
    if (!found || isReadOnly() || !isModified() || note == found->note)
        return;
    EvidencePlace same = *found;
    same.note = m_shown.note;
    if (!(same == m_shown))
        return;
    setModified(false);
    std::vector<EvidencePlace> places = m_review->review().evidence.value(m_checkId);
    places[static_cast<std::size_t>(m_number)].note = note;
    m_shown.note = note;
    m_review->setEvidence(m_checkId, std::move(places));
}

// Enter is no default button's here; Escape gives the note back as it was and goes on.
void PlaceNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && place() && isModified())
        setText(place()->note);
    QLineEdit::keyPressEvent(event);
}

} // namespace yongping
