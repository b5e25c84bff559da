#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/evidence_room.h"
#include "ui/evidence/evidence_view.h"
#include "ui/shell/shortcuts.h"
#include "wording/words.h"

#include <algorithm>

// The keys of the evidence, and what they and the buttons link.

namespace yongping {

void EvidenceRoom::makeShortcuts()
{
    const QString group = tr("Review: evidence");
    const auto add = [this, &group](const QKeySequence &keys, const QString &what, auto slot) {
        Shortcuts::add(m_page, keys, what, group, [this, slot] {
            if (m_review)
                slot();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Show the evidence beside the form, or close it"), [this] { toggle(); });
    add(QKeySequence(Qt::Key_F6), tr("From the form to the evidence, and back"), [this] { goOver(); });
    add(QKeySequence(Qt::Key_F9), tr("Next place of the check"), [this] { step(+1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F9), tr("Place before it"), [this] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Link the page that is seen to the check"), [this] { linkPage(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), tr("Link a part of the page to the check"),
        [this] { linkRegion(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), tr("Attach files"), [this] { m_files.choose(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), tr("Attach what is in the clipboard"), [this] {
        showTab();
        m_files.paste();
    });
    Shortcuts::describe(m_page, QStringLiteral("Esc"), tr("From the evidence back to the form"), group);
}

bool EvidenceRoom::mayLink()
{
    if (!m_review->isReadOnly() && !m_model.check().isEmpty())
        return true;
    const bool isKnown = !m_review->hindrance().message.isEmpty();
    say(!m_review->isReadOnly() ? tr("Go to a check first: files are linked to checks.")
        : isKnown               ? errorText(m_review->hindrance())
                                : tr("The store is open for reading only."),
        true);
    return false;
}

void EvidenceRoom::linkPage()
{
    if (!mayLink())
        return;
    if (isViewShown() && m_view->page() >= 0)
        link({m_shown.digest, m_shown.name, m_view->page() + 1, {}, {}});
    else
        say(tr("Open a file first: then its page can be linked."), false);
}

void EvidenceRoom::linkRegion()
{
    if (!mayLink())
        return;
    if (isViewShown() && m_view->page() >= 0)
        m_view->beginRegion();
    else
        say(tr("Open a file first: then a part of a page can be linked."), false);
}

void EvidenceRoom::link(const EvidencePlace &place)
{
    if (!mayLink())
        return;
    flush();
    std::vector<EvidencePlace> places = m_model.places();
    const auto same = std::ranges::find_if(places, [&place](const EvidencePlace &one) {
        return one.digest == place.digest && one.page == place.page && one.region == place.region;
    });
    const bool isNew = same == places.end();
    const auto number = static_cast<int>(same - places.begin());
    if (isNew) {
        places.push_back(place);
        if (!m_review->setEvidence(m_model.check(), std::move(places)))
            return;
    }
    m_number = number;
    m_panel->choosePlace(number);
    showStanding();
    if (isViewShown() && place.page > 0)
        m_view->showPlace(place.page - 1, place.region);
    say(isNew ? tr("Linked to the check.") : tr("This is linked to the check already."), false);
}

void EvidenceRoom::unlink(int number)
{
    if (!mayLink())
        return;
    flush();
    std::vector<EvidencePlace> places = m_model.places();
    places.erase(places.begin() + number);
    m_number = -1;
    if (m_review->setEvidence(m_model.check(), std::move(places)))
        say(tr("The link was taken away."), false);
}

} // namespace yongping
