#include "ui/panel/decision_box.h"

#include "ui/panel/panel_mark.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "ui_panel_decision.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QScrollArea>

namespace yongping {

namespace {

enum Room { FormRoom, MadeRoom };

} // namespace

DecisionBox::DecisionBox(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<::Ui::PanelDecision>())
{
    m_ui->setupUi(this);
    prepareForm();
}

DecisionBox::~DecisionBox() = default;

void DecisionBox::prepareForm()
{
    m_ui->decisionChip->setObjectName(QStringLiteral("decisionChip"));
    for (QLabel *fault : {m_ui->choiceFault, m_ui->reasonFault, m_ui->conditionsFault, m_ui->dateFault,
                          m_ui->membersFault, m_ui->failure})
        fault->hide();
    connect(m_ui->choice, &DecisionChoice::chosen, this, &DecisionBox::takeInput);
    connect(m_ui->reason, &QTextEdit::textChanged, this, &DecisionBox::takeInput);
    connect(m_ui->conditions, &ConditionList::changed, this, &DecisionBox::takeInput);
    connect(m_ui->date, &DateField::textChanged, this, &DecisionBox::takeInput);
    connect(m_ui->members, &MemberList::changed, this, &DecisionBox::takeInput);
    connect(m_ui->decideButton, &QPushButton::clicked, this, &DecisionBox::decide);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &DecisionBox::takeBackRequested);
}

void DecisionBox::showView(const std::shared_ptr<const PanelView> &view)
{
    m_view = view;
    if (!view)
        return;
    const bool isOther = m_caseId != view->record.data.id;
    m_caseId = view->record.data.id;
    const std::optional<PanelDecision> &made = view->record.panel.decision;
    if (made) {
        // Taken back, it is what the form begins with.
        m_draft = PanelDecisionDraft::of(*made);
        m_isTouched = true;
        showInput();
        showMade(*made);
    } else if (isOther || !m_isTouched) {
        m_draft = PanelDecisionDraft::fromReviewers(view->table);
        m_isTouched = false;
        showInput();
    }
    m_ui->failure->hide();
    refresh();
}

void DecisionBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void DecisionBox::showFailure(const QString &message)
{
    m_ui->failure->setText(message);
    m_ui->failure->show();
}

void DecisionBox::showInput()
{
    m_isFilling = true;
    m_ui->choice->showDecision(m_draft.input.decision);
    m_ui->reason->showText(m_draft.input.reason);
    m_ui->conditions->showConditions(m_draft.input.conditions);
    m_ui->date->setText(m_draft.input.rectifyBy);
    m_ui->members->showMembers(m_draft.input.members, m_draft.input.chair);
    m_isFilling = false;
    clearFaults();
}

void DecisionBox::takeInput()
{
    if (m_isFilling || !m_view)
        return;
    m_isTouched = true;
    PanelDecisionDraft::Input &input = m_draft.input;
    input.decision = m_ui->choice->decision();
    input.reason = m_ui->reason->toPlainText();
    input.conditions = m_ui->conditions->conditions();
    input.rectifyBy = m_ui->date->text();
    input.members = m_ui->members->members();
    input.chair = m_ui->members->chair();
    clearFaults();
    refresh();
}

void DecisionBox::refresh()
{
    if (!m_view)
        return;
    const std::optional<PanelDecision> &made = m_view->record.panel.decision;
    m_ui->conclusionChip->setVerdict(shapeOf(conclusion()));
    m_ui->conclusionChip->setText(conclusionWord(conclusion()));
    m_ui->decisionChip->setVerdict(made ? shapeOf(made->decision) : Verdict::Undetermined);
    m_ui->decisionChip->setText(made ? decisionWord(made->decision) : tr("not decided yet"));
    m_ui->rooms->setCurrentIndex(made ? MadeRoom : FormRoom);
    const QString sentence = m_draft.sentence(conclusion());
    m_ui->sentence->setText(sentence);
    m_ui->sentence->setVisible(!sentence.isEmpty());
    m_ui->reasonLabel->setText(m_draft.needsReason(conclusion()) ? tr("Reason (required)") : tr("Reason"));
    m_ui->rectification->setVisible(m_draft.rectifies());
    m_ui->formContents->setEnabled(!m_readOnly);
    m_ui->decideButton->setVisible(!made);
    m_ui->decideButton->setEnabled(!m_readOnly);
    m_ui->takeBackButton->setVisible(made.has_value());
    m_ui->takeBackButton->setEnabled(!m_readOnly);
}

void DecisionBox::decide()
{
    takeInput();
    const std::vector<PanelDecisionDraft::Fault> faults = m_draft.faults(conclusion());
    // The first one last: it gets the keyboard.
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault)
        showFault(*fault);
    if (faults.empty())
        Q_EMIT decided(m_draft.decision());
}

void DecisionBox::clearFaults()
{
    for (QLabel *fault : {m_ui->choiceFault, m_ui->reasonFault, m_ui->conditionsFault, m_ui->dateFault,
                          m_ui->membersFault, m_ui->failure})
        fault->hide();
    markFaulty(*m_ui->reason, false);
    m_ui->conditions->setFaulty(false);
    m_ui->date->setFaulty(false);
    m_ui->members->markFault(-1);
}

void DecisionBox::showFault(const PanelDecisionDraft::Fault &fault)
{
    QLabel *label = m_ui->membersFault;
    QWidget *field = nullptr;
    if (fault.field == u"decision") {
        label = m_ui->choiceFault;
        field = m_ui->choice;
    } else if (fault.field == u"reason") {
        label = m_ui->reasonFault;
        field = m_ui->reason;
        markFaulty(*m_ui->reason, true);
    } else if (fault.field == u"conditions") {
        label = m_ui->conditionsFault;
        field = m_ui->conditions;
        m_ui->conditions->setFaulty(true);
    } else if (fault.field == u"rectifyBy") {
        label = m_ui->dateFault;
        field = m_ui->date;
        m_ui->date->setFaulty(true);
    }
    label->setText(fault.text);
    label->show();
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    else if (fault.field == u"members")
        m_ui->members->focusChair();
    else
        m_ui->members->markFault(fault.field.section(u'.', 1).toInt());
    m_ui->scroll->ensureWidgetVisible(label);
}

void DecisionBox::showMade(const PanelDecision &decision)
{
    QLayout *column = m_ui->madeContents->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!decision.reason.isEmpty())
        addLine(tr("Reason"), decision.reason);
    QStringList conditions;
    for (qsizetype each = 0; each < decision.conditions.size(); ++each)
        conditions.append(tr("%1. %2").arg(each + 1).arg(decision.conditions[each]));
    if (!conditions.isEmpty())
        addLine(tr("To be rectified"), conditions.join(u'\n'));
    if (decision.rectifyBy.isValid())
        addLine(tr("Until"), dateText(decision.rectifyBy));
    QStringList members;
    for (const PanelMember &member : decision.members) {
        //: %1 a member of the panel, %2 the role, %3 present or absent
        members.append(
            tr("%1 · %2 · %3").arg(member.name, memberRoleWord(member.role), attendanceWord(member.present)));
    }
    addLine(tr("Members"), members.join(u'\n'));
    static_cast<QVBoxLayout *>(column)->addStretch();
}

QLabel *DecisionBox::addLine(const QString &caption, const QString &text)
{
    auto *heading = new QLabel(caption, m_ui->madeContents);
    setRole(heading, "caption");
    auto *words = new QLabel(m_ui->madeContents);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setContentsMargins(0, 0, 0, Theme::Space8);
    m_ui->madeContents->layout()->addWidget(heading);
    m_ui->madeContents->layout()->addWidget(words);
    return words;
}

} // namespace yongping
