#include "ui/panel/settlement_sheet.h"

#include "presentation/panel_table_model.h"
#include "ui/panel/settlement_card.h"
#include "ui/panel/voices.h"
#include "ui/review/editors/judgement_editor.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

SettlementSheet::SettlementSheet(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_level(new QLabel(this)), m_state(new QLabel(this)),
      m_close(new QToolButton(this)), m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(QStringLiteral("settlements"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space8, 0, 0);
    column->setSpacing(Theme::Space4);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

SettlementSheet::~SettlementSheet()
{
    qApp->disconnect(this); // the parts that go after this sheet still pass the focus on
}

QWidget *SettlementSheet::makeHead()
{
    auto *head = new QWidget(this);
    QFont bold; // of the size that the window has at any time
    bold.setBold(true);
    m_name->setObjectName(QStringLiteral("clause-name"));
    m_name->setFont(bold);
    setRole(m_level, "tag");
    m_state->setObjectName(QStringLiteral("clause-state"));
    setRole(m_state, "second");
    m_close->setObjectName(QStringLiteral("close-sheet"));
    m_close->setIcon(Theme::instance().icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close the clause"));
    m_close->setToolTip(tr("Close the clause (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &SettlementSheet::closeRequested);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::Space4, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(m_name);
    row->addWidget(m_level, 0, Qt::AlignVCenter);
    row->addWidget(m_state, 1);
    row->addWidget(m_close);
    return head;
}

void SettlementSheet::showRow(const std::shared_ptr<const PanelView> &view, const PanelRow &row)
{
    showHead(*view, row);
    const bool isSame = m_clauseId == row.clause->id && m_cards.size() == row.checks.size();
    if (isSame) {
        for (std::size_t each = 0; each < m_cards.size(); ++each)
            m_cards[each]->showCheck(view, row.checks[each]);
    } else {
        stashDrafts();
        m_clauseId = row.clause->id;
        makeCards(view, row);
    }
    std::vector<Voices::Remark> remarks;
    for (std::size_t each = 0; each < row.cells.size(); ++each) {
        if (!row.cells[each].remark.isEmpty())
            remarks.push_back({view->table.reviews[each]->reviewer, row.cells[each].remark});
    }
    m_remarks->showRemarks(remarks);
    m_remarks->setVisible(!remarks.empty());
    m_remarksTitle->setVisible(!remarks.empty());
}

void SettlementSheet::showHead(const PanelView &view, const PanelRow &row)
{
    m_name->setText(clauseName(*row.clause, *view.category));
    m_name->setToolTip(row.clause->id);
    m_level->setText(levelWord(row.clause->level));
    m_state->setText(PanelTableModel::markWord(PanelTableModel::markOf(row)));
}

void SettlementSheet::makeCards(const std::shared_ptr<const PanelView> &view, const PanelRow &row)
{
    delete m_scroll->takeWidget();
    m_cards.clear();
    m_content = new QWidget;
    setRole(m_content, "scroll");
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Theme::Space4, 0, Theme::Space12, Theme::Space12);
    column->setSpacing(Theme::Space8);
    column->addWidget(makeTextLabel(row.clause->text.in(language()), m_content));
    m_remarksTitle = new QLabel(tr("Remarks"), m_content);
    setRole(m_remarksTitle, "caption");
    m_remarks = new Voices(m_content);
    column->addWidget(m_remarksTitle);
    column->addWidget(m_remarks);
    for (const PanelCheck &check : row.checks) {
        auto *card = new SettlementCard(view, check, m_content);
        const auto draft = m_drafts.find(check.check->id);
        if (draft != m_drafts.end() && draft->second.changes(check))
            card->setDraft(draft->second);
        card->setReadOnly(m_readOnly);
        connect(card, &SettlementCard::agreed, this, &SettlementSheet::agreed);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    column->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettlementSheet::clear()
{
    stashDrafts();
    delete m_scroll->takeWidget();
    m_cards.clear();
    m_content = nullptr;
    m_remarks = nullptr;
    m_remarksTitle = nullptr;
    m_clauseId.clear();
}

void SettlementSheet::stashDrafts()
{
    for (const SettlementCard *card : m_cards) {
        if (card->hasDraft())
            m_drafts[card->checkId()] = card->draft();
        else
            m_drafts.erase(card->checkId());
    }
}

void SettlementSheet::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (SettlementCard *card : m_cards)
        card->setReadOnly(readOnly);
}

SettlementCard *SettlementSheet::firstOpen() const
{
    const auto open = std::ranges::find_if(m_cards, &SettlementCard::isOpen);
    if (open != m_cards.end())
        return *open;
    return m_cards.empty() ? nullptr : m_cards.front();
}

void SettlementSheet::focusFirst()
{
    if (SettlementCard *card = firstOpen())
        card->focusEditor();
    else
        m_close->setFocus(Qt::OtherFocusReason);
}

qsizetype SettlementSheet::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(
        m_cards, [focused](const SettlementCard *card) { return focused && card->isAncestorOf(focused); });
    return at == m_cards.end() ? -1 : at - m_cards.begin();
}

bool SettlementSheet::step(int by)
{
    const qsizetype here = current();
    const qsizetype next = here + by;
    if (here < 0 || next < 0 || next >= static_cast<qsizetype>(m_cards.size()))
        return false;
    m_cards[static_cast<std::size_t>(next)]->focusEditor();
    return true;
}

void SettlementSheet::typeJudgement(int key)
{
    SettlementCard *card = firstOpen();
    auto *editor = card ? qobject_cast<JudgementEditor *>(card->editor()) : nullptr;
    if (m_readOnly || !editor || !editor->isVisibleTo(card))
        return;
    card->focusEditor();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(editor, &press);
}

void SettlementSheet::applyCurrent()
{
    if (const qsizetype here = current(); here >= 0)
        m_cards[static_cast<std::size_t>(here)]->apply();
}

void SettlementSheet::showFault(const QString &checkId, AgreementDraft::Field field, const QString &message)
{
    const auto card = std::ranges::find(m_cards, checkId, &SettlementCard::checkId);
    if (card != m_cards.end())
        (*card)->showFault(field, message);
}

void SettlementSheet::follow(QWidget *focused)
{
    if (m_content && focused && m_content->isAncestorOf(focused))
        bringIntoView(focused);
}

void SettlementSheet::bringIntoView(QWidget *widget)
{
    const qsizetype here = current();
    if (here < 0)
        return;
    if (m_content->layout())
        m_content->layout()->activate();
    // The whole card where it fits, else what has the keyboard.
    const SettlementCard *card = m_cards[static_cast<std::size_t>(here)];
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    const bool fits = card->height() + Theme::Space8 <= view;
    const int top = fits ? card->y() : widget->mapTo(m_content, QPoint(0, 0)).y() - Theme::Space24;
    const int bottom = fits ? card->y() + card->height() + Theme::Space8 : top + widget->height() + 2 * Theme::Space32;
    bar->setValue(qBound(qMin(bottom - view, top), bar->value(), top));
}

void SettlementSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yongping
