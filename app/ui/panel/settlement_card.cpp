#include "ui/panel/settlement_card.h"

#include "presentation/panel_summary.h"
#include "presentation/panel_table_model.h"
#include "ui/panel/dissent_list.h"
#include "ui/panel/voices.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/editors/note_edit.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace yongping {

namespace {

QLabel *makeFault(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setRole(label, "fault");
    label->hide();
    return label;
}

QLabel *makeCaption(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setRole(label, "caption");
    label->setBuddy(buddy);
    return label;
}

QString stateWord(const PanelCheck &check)
{
    if (check.pivotal)
        return PanelTableModel::markWord(PanelTableModel::Mark::Pivotal);
    if (check.open)
        return PanelTableModel::markWord(PanelTableModel::Mark::Open);
    return check.agreement ? PanelTableModel::markWord(PanelTableModel::Mark::Agreed) : QString();
}

QStringList reviewers(const PanelTable &table)
{
    QStringList names;
    for (const Review *review : table.reviews)
        names.append(review->reviewer);
    return names;
}

} // namespace

SettlementCard::SettlementCard(std::shared_ptr<const PanelView> view, const PanelCheck &check, QWidget *parent)
    : QFrame(parent), m_view(std::move(view)), m_check(&check), m_checkId(check.check->id),
      m_draft(AgreementDraft::of(check)), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_difference(new QLabel(this)), m_voices(new Voices(this)),
      m_begin(new QPushButton(tr("Agree on something else…"), this))
{
    setObjectName(QString(QStringLiteral("settlement.") + m_checkId));
    setAccessibleName(check.check->text.in(language()));
    setRole(this, "card");
    m_form = makeForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    column->setSpacing(Theme::Space8);
    column->addWidget(makeHead());
    column->addWidget(m_voices);
    column->addWidget(m_form);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setProperty("quiet", true);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_isWanted = true;
        refresh();
        focusEditor();
    });
    makeShortcut();
    setDraft(m_draft);
    showVoices();
}

QWidget *SettlementCard::makeHead()
{
    auto *head = new QWidget(this);
    QString text = m_check->check->text.in(language());
    m_title->setText(text.replace(u'&', QStringLiteral("&&")));
    m_title->setWordWrap(true);
    m_title->setBuddy(m_editor);
    m_state->setObjectName(QStringLiteral("state"));
    setRole(m_state, "tag");
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setWordWrap(true);
    setRole(m_difference, "caption");
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Space12);
    line->addWidget(m_title, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_difference);
    return head;
}

void SettlementCard::makeFields(QWidget *form)
{
    m_editor = makeCheckEditor(*m_view->category, *m_check->check, form);
    m_reason = new NoteEdit(form);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_valueFault = makeFault(QStringLiteral("value-fault"), form);
    m_reasonFault = makeFault(QStringLiteral("reason-fault"), form);
    m_dissentFault = makeFault(QStringLiteral("dissent-fault"), form);
    m_dissents = new DissentList(reviewers(m_view->table), form);
    m_apply = new QPushButton(tr("Agree"), form);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_takeBack = new QPushButton(tr("Take back"), form);
    m_takeBack->setObjectName(QStringLiteral("take-back"));
    m_takeBack->setToolTip(tr("Take back what was agreed here; the reviews stay as they are"));
    m_takeBack->setProperty("quiet", true);
    m_addDissent = new QPushButton(tr("Dissent"), form);
    m_addDissent->setObjectName(QStringLiteral("add-dissent"));
    m_addDissent->setProperty("quiet", true);
    m_addDissent->setIcon(Theme::instance().icon(QStringLiteral("add"), Theme::Colour::Accent));
}

QWidget *SettlementCard::makeForm()
{
    auto *form = new QWidget(this);
    makeFields(form);
    auto *value = new QVBoxLayout;
    value->setSpacing(Theme::Space4);
    value->addWidget(makeCaption(tr("The panel agrees on"), m_editor, form));
    value->addWidget(m_editor);
    value->addWidget(m_valueFault);
    value->addStretch();
    auto *reason = new QVBoxLayout;
    reason->setSpacing(Theme::Space4);
    reason->addWidget(makeCaption(tr("Reason"), m_reason, form));
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonFault);
    reason->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space8);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    buttons->addWidget(m_addDissent);

    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, Theme::Space4, 0, 0);
    grid->setHorizontalSpacing(Theme::Space16);
    grid->setVerticalSpacing(Theme::Space8);
    const bool isWide = m_editor->isWide();
    grid->addLayout(value, 0, 0, 1, isWide ? 2 : 1);
    grid->addLayout(reason, isWide ? 1 : 0, isWide ? 0 : 1, 1, isWide ? 2 : 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_dissents, 2, 0, 1, 2);
    grid->addWidget(m_dissentFault, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    connectFields();
    return form;
}

void SettlementCard::connectFields()
{
    connect(m_editor, &CheckEditor::answered, this, [this](const GivenAnswer &answer) {
        m_draft.value = answer.value;
        takeDraft();
    });
    connect(m_reason, &QTextEdit::textChanged, this, &SettlementCard::takeDraft);
    connect(m_dissents, &DissentList::changed, this, &SettlementCard::takeDraft);
    connect(m_addDissent, &QPushButton::clicked, m_dissents, &DissentList::add);
    connect(m_apply, &QPushButton::clicked, this, &SettlementCard::apply);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT agreed(m_checkId, std::nullopt); });
}

void SettlementCard::makeShortcut()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SettlementCard::apply);
    }
}

void SettlementCard::showCheck(std::shared_ptr<const PanelView> view, const PanelCheck &check)
{
    const bool hadDraft = hasDraft();
    m_view = std::move(view);
    m_check = &check;
    if (!hadDraft || AgreementDraft::of(check) == m_draft || !m_draft.changes(check)) {
        m_isWanted = false;
        setDraft(AgreementDraft::of(check));
    }
    showVoices();
    refresh();
}

void SettlementCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void SettlementCard::setDraft(const AgreementDraft &draft)
{
    m_isFilling = true;
    m_draft = draft;
    m_editor->showAnswer(draft.value);
    m_reason->showText(draft.reason);
    m_dissents->showDissents(draft.dissents);
    m_isFilling = false;
    clearFaults();
    refresh();
}

void SettlementCard::takeDraft()
{
    if (m_isFilling)
        return;
    m_draft.reason = m_reason->toPlainText();
    m_draft.dissents = m_dissents->dissents();
    clearFaults();
    refresh();
    Q_EMIT draftChanged();
}

void SettlementCard::focusEditor()
{
    if (!m_form->isHidden())
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_begin->setFocus(Qt::OtherFocusReason);
}

void SettlementCard::apply()
{
    if (m_readOnly || m_form->isHidden())
        return;
    m_editor->flush();
    takeDraft();
    const std::vector<AgreementDraft::Fault> faults = m_draft.faults(*m_check);
    // The first one last: it gets the keyboard.
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault)
        showFault(fault->field, fault->text, fault->dissent);
    if (faults.empty() && m_draft.changes(*m_check))
        Q_EMIT agreed(m_checkId, m_draft.agreement());
}

void SettlementCard::showFault(AgreementDraft::Field field, const QString &message, std::size_t line)
{
    using Part = AgreementDraft::Field;
    QLabel *label = field == Part::Value ? m_valueFault : field == Part::Reason ? m_reasonFault : m_dissentFault;
    label->setText(message);
    label->show();
    if (field == Part::Value) {
        m_editor->setFocus(Qt::OtherFocusReason);
    } else if (field == Part::Reason) {
        markFaulty(*m_reason, true);
        m_reason->setAccessibleDescription(message);
        m_reason->setFocus(Qt::OtherFocusReason);
    } else {
        const bool nameIsMissing =
            line < m_draft.dissents.size() && m_draft.dissents[line].reviewer.trimmed().isEmpty();
        m_dissents->markFault(line, nameIsMissing);
    }
}

void SettlementCard::clearFaults()
{
    for (QLabel *label : {m_valueFault, m_reasonFault, m_dissentFault})
        label->hide();
    markFaulty(*m_reason, false);
    m_reason->setAccessibleDescription({});
    m_dissents->clearFaults();
}

void SettlementCard::showVoices()
{
    const std::vector<ReviewerValue> values = reviewerValues(m_view->table, *m_check);
    m_voices->showValues(values);
    m_difference->setText(differenceSentence(values, *m_check));
    m_difference->setVisible(!m_difference->text().isEmpty());
    m_state->setText(stateWord(*m_check));
    m_state->setVisible(!m_state->text().isEmpty());
}

void SettlementCard::refresh()
{
    const bool asks = !m_readOnly && (m_check->differs || m_isWanted || hasDraft());
    const bool isCalledFor = asks || m_check->agreement.has_value();
    m_form->setVisible(isCalledFor);
    m_begin->setVisible(!isCalledFor && !m_readOnly);
    m_editor->setReadOnly(m_readOnly);
    m_reason->setReadOnly(m_readOnly);
    m_reason->setPlaceholderText(m_check->differs ? tr("Why the panel agrees on this, where its reviewers differ")
                                                  : tr("Why, if there is something to say"));
    m_dissents->setReadOnly(m_readOnly);
    m_addDissent->setVisible(!m_readOnly);
    m_apply->setVisible(!m_readOnly);
    m_apply->setEnabled(hasDraft() || m_check->open);
    m_takeBack->setVisible(!m_readOnly && m_check->agreement.has_value());
}

} // namespace yongping
