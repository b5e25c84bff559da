#include "presentation/review_walk.h"
#include "ui/evidence/evidence_room.h"
#include "ui/review/card_column.h"
#include "ui/review/clause_card.h"
#include "ui/review/clause_jump.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/editors/note_edit.h"
#include "ui/review/element_sheet.h"
#include "ui/review/filter_bar.h"
#include "ui/review/review_page.h"
#include "ui/review/side_panel.h"
#include "ui/review/template_menu.h"
#include "ui/review/undo_buttons.h"
#include "ui/settings/preferences.h"
#include "ui/shell/shortcuts.h"
#include "wording/words.h"

#include <QApplication>
#include <QListView>
#include <QScopedValueRollback>

namespace yongping {

void ReviewPage::makeShortcuts()
{
    const QString walk = tr("Review: going through the checklist");
    const QString judge = tr("Review: judging");
    Shortcuts::describe(this, QStringLiteral("1 2 3 4"), tr("Judge: met, partial, not met, not applicable"), judge);
    Shortcuts::describe(this, QStringLiteral("0"), tr("Take the judgement away"), judge);
    const auto add = [this](const QKeySequence &keys, const QString &what, const QString &group, auto slot) {
        Shortcuts::add(this, keys, what, group, [this, slot] {
            if (m_review)
                slot();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_R), tr("Write a remark, and back"), judge, [this] { remarkOrBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), tr("Put a template into the remark"), judge, [this] { offerTemplates(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), tr("Flag the clause, or take the flag away"), judge,
        [this] { flagCurrent(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_H), tr("History of the field, and back"), judge, [this] { historyOrBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), tr("Undo"), judge, [this] { m_undoButtons->undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Redo"), judge, [this] { m_undoButtons->redo(); });
    makeWalkShortcuts(walk);
}

void ReviewPage::makeWalkShortcuts(const QString &group)
{
    const auto add = [this, &group](const QKeySequence &keys, const QString &what, auto slot) {
        Shortcuts::add(this, keys, what, group, [this, slot] {
            if (m_review)
                slot();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), tr("Next check"), [this] { step(+1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), tr("Check before"), [this] { step(-1); });
    add(QKeySequence(Qt::Key_F8), tr("Next open check"), [this] { showOpen(+1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), tr("Open check before"), [this] { showOpen(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), tr("Next open check by weight"), [this] { showMostDecisive(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F8), tr("Next flagged clause"), [this] { showFlagged(+1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8), tr("Flagged clause before"), [this] { showFlagged(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), tr("Go to a clause"), [this] { m_jump->ask(); });
    add(QKeySequence(Qt::Key_F7), tr("To the filters, and back"), [this] {
        QWidget *chip = m_sheet->filterBar().chip(m_sheet->show());
        (chip->hasFocus() ? focusTarget() : chip)->setFocus(Qt::ShortcutFocusReason);
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Next case of the list"),
        [this] { Q_EMIT caseStepRequested(+1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Case before it in the list"),
        [this] { Q_EMIT caseStepRequested(-1); });
}

const Clause *ReviewPage::clause() const
{
    return m_review ? m_review->category()->clause(m_currentClause) : nullptr;
}

void ReviewPage::showElement(const Element *element)
{
    if (!element || !m_review || element == m_sheet->element())
        return;
    const Clause *first = element->clauses.empty() ? nullptr : &element->clauses.front();
    CardColumn &cards = m_sheet->cards();
    // A filter stays on where it shows something of the element.
    for (const CardEntry &entry : cards.entries()) {
        if (m_sheet->show() != ReviewShow::All && entry.element->id == element->id)
            return cards.scrollToElement(*entry.element);
    }
    m_sheet->showElement(element);
    if (first)
        cards.setCurrent(cards.card(first->id));
    m_currentClause = first ? first->id : QString();
    m_currentCheck = first && !first->checks.empty() ? first->checks.front().id : QString();
    m_currentField.clear();
    m_side->showClause(first);
    m_side->showCheck(m_currentCheck);
}

void ReviewPage::selectElement(const Element &element)
{
    const QScopedValueRollback selecting(m_selecting, true);
    m_elementList->setCurrentIndex(m_elements.index(m_elements.rowOf(element)));
}

void ReviewPage::reveal(const Clause &clause)
{
    const Element *element = m_review->category()->elementOf(clause);
    if (!m_sheet->cards().holds(clause.id))
        m_sheet->showElement(element);
    selectElement(*element);
}

void ReviewPage::showCheck(const QString &checkId)
{
    const Clause *clause = m_review ? m_review->category()->clauseOfCheck(checkId) : nullptr;
    if (!clause)
        return;
    m_keptField.clear();
    reveal(*clause);
    if (CheckEditor *editor = m_sheet->editor(checkId)) {
        editor->setFocus(Qt::OtherFocusReason);
        // Without a focus change too, as while the page is hidden.
        follow(editor->focusProxy() ? editor->focusProxy() : editor);
    }
}

void ReviewPage::showClause(const QString &clauseId)
{
    const Clause *clause = m_review ? m_review->category()->clause(clauseId) : nullptr;
    if (!clause)
        return;
    if (!clause->checks.empty())
        return showCheck(ReviewWalk(*m_review).checkOf(*clause));
    reveal(*clause);
    CardColumn &cards = m_sheet->cards();
    ClauseCard *card = cards.card(clauseId);
    cards.setCurrent(card);
    cards.bringIntoView(*card);
    m_currentClause = clauseId;
    m_currentCheck.clear();
    m_currentField.clear();
    m_side->showClause(clause);
    m_side->showCheck({});
}

void ReviewPage::setShow(ReviewShow show)
{
    if (!m_review)
        return;
    flush();
    const QString here = m_currentClause;
    if (show == ReviewShow::All) {
        const Clause *current = clause();
        const Element *element = current ? m_review->category()->elementOf(*current) : nullptr;
        m_sheet->showElement(element ? element : &m_review->category()->elements.front());
    } else {
        m_sheet->showFiltered(show);
    }
    CardColumn &cards = m_sheet->cards();
    if (ClauseCard *card = cards.card(here)) {
        cards.setCurrent(card);
        cards.bringIntoView(*card);
    }
    m_placeTimer.start();
}

void ReviewPage::showFirstOpen()
{
    m_openRank = -1;
    m_openTarget.clear();
    if (m_review && !m_review->evaluation().pending().isEmpty())
        showCheck(m_review->evaluation().pending().constFirst());
}

// The next one by rank after the one that the keyboard is at. One that was answered meanwhile has left the list, and
// the next one stands in its place.
void ReviewPage::showMostDecisive()
{
    flush();
    const QStringList open = m_review->evaluation().pending();
    if (open.isEmpty())
        return;
    const qsizetype here = open.indexOf(m_currentCheck);
    if (here >= 0)
        m_openRank = here + 1;
    else if (m_openTarget != m_currentCheck || m_openRank < 0)
        m_openRank = 0;
    if (m_openRank >= open.size())
        m_openRank = 0;
    m_openTarget = open[m_openRank];
    showCheck(m_openTarget);
}

void ReviewPage::showOpen(int by)
{
    flush();
    showCheck(ReviewWalk(*m_review).nextOpen(m_currentCheck, by));
}

void ReviewPage::showFlagged(int by)
{
    showClause(ReviewWalk(*m_review).nextFlagged(m_currentClause, by));
}

// Under a filter through what it shows.
void ReviewPage::step(int by)
{
    if (m_sheet->show() == ReviewShow::All)
        return showCheck(ReviewWalk(*m_review).neighbour(m_currentCheck, by));
    QStringList ids;
    for (const CardEntry &entry : m_sheet->cards().entries()) {
        for (std::size_t i = 0; entry.clause && i < entry.clause->checks.size(); ++i)
            ids.append(entry.clause->checks[i].id);
    }
    const qsizetype here = ids.indexOf(m_currentCheck);
    if (!ids.isEmpty())
        showCheck(ids[here < 0 ? 0 : qBound(qsizetype(0), here + by, ids.size() - 1)]);
}

void ReviewPage::flagCurrent()
{
    if (const Clause *current = clause(); current && !current->checks.empty())
        m_review->setFlag(current->id, !m_review->review().flags.contains(current->id));
}

NoteEdit *ReviewPage::editRemark()
{
    if (!clause())
        return nullptr;
    reveal(*clause());
    ClauseCard *card = m_sheet->cards().card(m_currentClause);
    return card ? card->editRemark() : nullptr;
}

void ReviewPage::remarkOrBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && focus->objectName() == ClauseCard::remarkName(m_currentClause))
        showCheck(m_currentCheck);
    else
        editRemark();
}

void ReviewPage::historyOrBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_side->isAncestorOf(focus))
        return focusTarget()->setFocus(Qt::ShortcutFocusReason);
    flush(); // what is being written belongs to the history
    m_evidence->closeView();
    setSideShown(true);
    m_side->showHistory();
}

void ReviewPage::offerTemplates()
{
    if (m_review->isReadOnly())
        return;
    NoteEdit *remark = editRemark();
    if (!remark)
        return;
    const ClauseResult *result = m_review->evaluation().find(m_currentClause);
    auto *menu = new TemplateMenu(m_preferences, clauseName(*clause(), *m_review->category()),
                                  result ? result->verdict : Verdict::Undetermined, remark);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TemplateMenu::chosen, remark, [remark](const QString &text) {
        remark->insertPlainText(text);
        remark->flush();
    });
    menu->popup(remark->viewport()->mapToGlobal(remark->cursorRect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

// Undo and going back show what they changed.
void ReviewPage::showMoved(Field field, const QString &key)
{
    switch (field) {
    case Field::CheckAnswer:
    case Field::CheckEvidence: return showCheck(key);
    case Field::ClauseRemark: {
        // Who writes goes on writing: in a check the next digit would be a judgement.
        const QWidget *focus = QApplication::focusWidget();
        const bool isWriting = focus && focus->objectName() == ClauseCard::remarkName(key);
        showClause(key);
        if (isWriting || m_review->review().remarks.contains(key))
            editRemark();
        return;
    }
    case Field::ClauseFlag:
    case Field::ClausePoints: return showClause(key);
    default: return; // of no clause
    }
}

} // namespace yongping
