#include "ui/cases/case_wizard.h"

#include "ui/cases/consortium_editor.h"
#include "ui/cases/date_field.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "ui_case_wizard.h"
#include "wording/words.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStandardItemModel>

namespace yongping {

namespace {

enum Process { ProcessYes, ProcessNo, ProcessUnknown };

QRadioButton *categoryButton(const QString &id, const QString &title, QWidget *parent)
{
    auto *button = new QRadioButton(title, parent);
    button->setObjectName(QStringLiteral("category.") + id);
    button->setProperty("category", id);
    button->setAccessibleName(title);
    return button;
}

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("divider"));
    return line;
}

// A heading among the choices of a combo box that cannot be chosen itself.
void addHeading(QComboBox &combo, const QString &title)
{
    combo.addItem(title);
    auto *model = qobject_cast<QStandardItemModel *>(combo.model());
    QStandardItem *item = model->item(combo.count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::instance().captionFont());
}

} // namespace

CaseWizard::CaseWizard(CriteriaLibrary &library, QWidget *parent)
    : CaseWizard(library, std::make_unique<WizardDraft>(library), parent)
{
}

CaseWizard::CaseWizard(CriteriaLibrary &library, const CaseData &existing, QWidget *parent)
    : CaseWizard(library, std::make_unique<WizardDraft>(library, existing), parent)
{
}

CaseWizard::CaseWizard(CriteriaLibrary &library, std::unique_ptr<WizardDraft> draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::CaseWizard>())
    , m_library(library)
    , m_draft(std::move(draft))
    , m_categories(new QButtonGroup(this))
    , m_stages(new QButtonGroup(this))
    , m_process(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    const QString title = m_draft->isNew() ? tr("New case") : tr("Facts of the case");
    setWindowTitle(title);
    m_ui->title->setText(title);
    m_ui->steps->setSteps({tr("Category"), tr("Stage and facts"), tr("Name and applicant")});
    fillCategories();
    fillChoices();
    fillFields();
    connectFields();
    m_filling = false;
    // What is fixed is shown by going back; the work begins where something can be changed.
    showStep(m_draft->isNew() ? 0 : 1);
}

CaseWizard::~CaseWizard() = default;

WizardDraft::Step CaseWizard::step() const
{
    return WizardDraft::Step(m_ui->pages->currentIndex());
}

void CaseWizard::fillCategories()
{
    QGridLayout &grid = *m_ui->categoryGrid;
    int row = 0;
    for (const CategoryGroup &group : m_library.vocabularies().categoryGroups) {
        if (row > 0) {
            grid.setRowMinimumHeight(row, Theme::Space12 + 1);
            grid.addWidget(divider(this), row++, 0, 1, 2);
        }
        auto *title = new QLabel(group.title.in(language()), this);
        title->setProperty("role", QStringLiteral("groupLabel"));
        title->setWordWrap(true);
        grid.addWidget(title, row, 0, int(group.categories.size()), 1, Qt::AlignTop);
        for (const QString &id : group.categories) {
            const Result<CategoryPtr> category = m_library.category(id);
            QRadioButton *button = categoryButton(id, category ? (*category)->title.in(language()) : id, this);
            button->setEnabled(m_draft->isNew() && bool(category));
            button->setChecked(id == m_draft->input.category);
            m_categories->addButton(button);
            grid.addWidget(button, row++, 1);
        }
    }
    if (!m_draft->isNew())
        m_ui->categoryHint->setText(
            tr("The category of a case stays as it was chosen: its answers belong to these criteria."));
}

void CaseWizard::fillChoices()
{
    m_stages->addButton(m_ui->applicationRadio, int(Stage::Application));
    m_stages->addButton(m_ui->acceptanceRadio, int(Stage::Acceptance));
    m_stages->addButton(m_ui->recognitionRadio, int(Stage::Recognition));
    m_process->addButton(m_ui->processYes, ProcessYes);
    m_process->addButton(m_ui->processNo, ProcessNo);
    m_process->addButton(m_ui->processUnknown, ProcessUnknown);
    m_ui->statusCombo->addItem(tr("Not known yet"));
    for (const PlatformStatus status : {PlatformStatus::New, PlatformStatus::Established})
        m_ui->statusCombo->addItem(platformStatusWord(status), int(status));
    m_ui->clusterCombo->addItem(tr("Not stated"), QString());
    for (const ClusterGroup &group : m_library.vocabularies().clusters) {
        addHeading(*m_ui->clusterCombo, group.title.in(language()));
        for (const VocabularyEntry &entry : group.entries)
            m_ui->clusterCombo->addItem(entry.title.in(language()), entry.id);
    }
}

void CaseWizard::fillFields()
{
    const WizardDraft::Input &input = m_draft->input;
    m_stages->button(int(input.stage))->setChecked(true);
    m_ui->stageDate->setText(input.stageDate);
    m_ui->operatingSince->setText(input.operatingSince);
    if (input.platformStatus)
        m_ui->statusCombo->setCurrentIndex(m_ui->statusCombo->findData(int(*input.platformStatus)));
    const int process = input.processIndustry ? (*input.processIndustry ? ProcessYes : ProcessNo) : ProcessUnknown;
    m_process->button(process)->setChecked(true);
    m_ui->clusterCombo->setCurrentIndex(qMax(0, m_ui->clusterCombo->findData(input.industryCluster)));
    m_ui->dueDate->setText(input.dueDate);
    m_ui->nameEdit->setText(input.name);
    m_ui->projectEdit->setText(input.projectId);
    m_ui->applicantEdit->setText(input.applicant.name);
    m_ui->codeEdit->setText(input.applicant.creditCode);
    m_ui->consortium->setMembers(input.consortium);
}

void CaseWizard::connectFields()
{
    for (QButtonGroup *group : {m_categories, m_stages, m_process})
        connect(group, &QButtonGroup::buttonToggled, this, &CaseWizard::takeInput);
    for (DateField *field : {m_ui->stageDate, m_ui->operatingSince, m_ui->dueDate})
        connect(field, &DateField::textChanged, this, &CaseWizard::takeInput);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->projectEdit, m_ui->applicantEdit, m_ui->codeEdit})
        connect(edit, &QLineEdit::textChanged, this, &CaseWizard::takeInput);
    for (QComboBox *combo : {m_ui->statusCombo, m_ui->clusterCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseWizard::takeInput);
    connect(m_ui->consortium, &ConsortiumEditor::changed, this, &CaseWizard::takeInput);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { showStep(m_ui->pages->currentIndex() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &CaseWizard::next);
}

void CaseWizard::takeInput()
{
    if (m_filling)
        return;
    WizardDraft::Input &input = m_draft->input;
    if (const QAbstractButton *chosen = m_categories->checkedButton())
        input.category = chosen->property("category").toString();
    input.stage = Stage(m_stages->checkedId());
    input.stageDate = m_ui->stageDate->text();
    input.operatingSince = m_ui->operatingSince->text();
    const QVariant status = m_ui->statusCombo->currentData();
    input.platformStatus = status.isValid() ? std::optional(PlatformStatus(status.toInt())) : std::nullopt;
    input.processIndustry =
        m_process->checkedId() == ProcessUnknown ? std::nullopt : std::optional(m_process->checkedId() == ProcessYes);
    input.industryCluster = m_ui->clusterCombo->currentData().toString();
    input.dueDate = m_ui->dueDate->text();
    input.name = m_ui->nameEdit->text();
    input.projectId = m_ui->projectEdit->text();
    input.applicant = {m_ui->applicantEdit->text(), m_ui->codeEdit->text()};
    input.consortium = m_ui->consortium->members();
    m_ui->errorText->hide();
    update();
}

void CaseWizard::showFault(const QString &field, QWidget &editor, QLabel &label)
{
    const std::optional<WizardDraft::Fault> fault = m_draft->faultOf(field);
    const bool isWrong = fault && !fault->missing;
    if (auto *date = qobject_cast<DateField *>(&editor))
        date->setFaulty(isWrong);
    else
        markFaulty(editor, isWrong);
    label.setText(isWrong ? fault->text : QString());
    label.setVisible(isWrong);
}

// Only what the chosen category asks is shown.
void CaseWizard::showFacts()
{
    const bool asksStatus = m_draft->asks(u"platformStatus");
    const bool asksProcess = m_draft->asks(u"processIndustry");
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->operatingLabel), static_cast<QWidget *>(m_ui->operatingSince),
                            static_cast<QWidget *>(m_ui->statusLabel), static_cast<QWidget *>(m_ui->statusCombo)})
        widget->setVisible(asksStatus);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->processLabel), static_cast<QWidget *>(m_ui->processYes),
                            static_cast<QWidget *>(m_ui->processNo), static_cast<QWidget *>(m_ui->processUnknown),
                            static_cast<QWidget *>(m_ui->processHint)})
        widget->setVisible(asksProcess);
    const QString sentence = m_draft->statusSentence();
    m_ui->statusHint->setText(sentence);
    m_ui->statusHint->setVisible(asksStatus && !sentence.isEmpty());
    // A status that follows from the dates is said, not chosen; its line then stands where the choice was.
    const bool isDerived = m_draft->isStatusDerived();
    m_ui->statusCombo->setEnabled(!isDerived);
    m_ui->statusCombo->setVisible(asksStatus && !isDerived);
    m_ui->statusHint->setMinimumHeight(isDerived ? Theme::ControlHeight : 0);
}

void CaseWizard::update()
{
    showFacts();
    showFault(QStringLiteral("stageDate"), *m_ui->stageDate, *m_ui->stageDateFault);
    showFault(QStringLiteral("operatingSince"), *m_ui->operatingSince, *m_ui->operatingFault);
    showFault(QStringLiteral("dueDate"), *m_ui->dueDate, *m_ui->dueFault);
    showFault(QStringLiteral("name"), *m_ui->nameEdit, *m_ui->nameFault);
    showFault(QStringLiteral("projectId"), *m_ui->projectEdit, *m_ui->projectFault);
    showFault(QStringLiteral("applicant.creditCode"), *m_ui->codeEdit, *m_ui->codeFault);
    m_ui->consortium->showFaults([this](int row, bool code) {
        const QString field = QStringLiteral("consortium.%1.%2").arg(row).arg(code ? u"creditCode" : u"name");
        const std::optional<WizardDraft::Fault> fault = m_draft->faultOf(field);
        return fault ? fault->text : QString();
    });
    const std::vector<WizardDraft::Fault> faults = m_draft->faults(step());
    m_ui->blocker->setText(faults.empty() ? QString() : faults.front().text);
    m_ui->nextButton->setEnabled(faults.empty());
}

void CaseWizard::showStep(int step)
{
    const bool isLast = step == WizardDraft::StepCount - 1;
    m_ui->pages->setCurrentIndex(step);
    m_ui->steps->setCurrent(step);
    m_ui->backButton->setEnabled(step > 0);
    m_ui->errorText->hide();
    m_ui->nextButton->setText(!isLast ? tr("Next") : m_draft->isNew() ? tr("Make the case") : tr("Apply"));
    m_ui->nextButton->setAccessibleName(m_ui->nextButton->text());
    update();
    QWidget *const first[] = {m_categories->checkedButton() ? m_categories->checkedButton()
                                                            : m_categories->buttons().value(0),
                              m_stages->checkedButton(), m_ui->nameEdit};
    if (first[step])
        first[step]->setFocus();
}

void CaseWizard::next()
{
    if (!m_draft->faults(step()).empty())
        return;
    if (m_ui->pages->currentIndex() < WizardDraft::StepCount - 1) {
        showStep(m_ui->pages->currentIndex() + 1);
        return;
    }
    m_ui->nextButton->setEnabled(false);
    Q_EMIT submitted(m_draft->data());
}

void CaseWizard::showError(const Error &error)
{
    m_ui->errorText->setText(errorText(error));
    m_ui->errorText->show();
    m_ui->nextButton->setEnabled(true);
}

} // namespace yongping
