#include "ui/rounds/issue_dialog.h"

#include "ui/report/documents_folder.h"
#include "ui/rounds/fault_text.h"
#include "ui_issue_dialog.h"
#include "wording/words.h"

#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace yongping {

namespace {

QString textOf(const std::vector<ExpertsDraft::Fault> &faults, const QString &field)
{
    const auto found = std::find_if(faults.begin(), faults.end(),
                                    [&field](const ExpertsDraft::Fault &fault) { return fault.field == field; });
    return found == faults.end() ? QString() : found->text;
}

} // namespace

IssueDialog::IssueDialog(const CaseData &issued, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_id(issued.id)
    , m_ui(std::make_unique<::Ui::IssueDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("To whom is “%1” issued?").arg(issued.name));
    m_ui->experts->setKnownNames(known);
    m_ui->experts->addRow();
    m_ui->due->setText(issued.dueDate.toString(Qt::ISODate));
    if (auto *edit = m_ui->due->findChild<QLineEdit *>())
        edit->setAccessibleName(tr("Due date"));
    m_ui->folder->setKind(PathField::Kind::Folder);
    m_ui->folder->setName(tr("Folder for the bundles"));
    m_ui->folder->setPath(documentsFolder().absolutePath());
    m_ui->key->alignWith(*m_ui->fields);
    clearFaults();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->issueButton, &QPushButton::clicked, this, &IssueDialog::issue);
    connect(m_ui->done, &FilesDone::closeWanted, this, &QDialog::accept);
    connect(m_ui->experts, &PeopleEditor::changed, this, &IssueDialog::clearFaults);
    connect(m_ui->due, &DateField::textChanged, this, &IssueDialog::clearFaults);
    connect(m_ui->folder, &PathField::changed, this, &IssueDialog::clearFaults);
    m_ui->experts->setFocus();
}

IssueDialog::~IssueDialog() = default;

void IssueDialog::readDraft()
{
    m_draft.input.experts = m_ui->experts->people();
    m_draft.input.due = m_ui->due->text();
    m_draft.input.folder = m_ui->folder->path();
}

Office::IssueOrder IssueDialog::order() const
{
    return {m_id, m_draft.experts(), m_draft.due(), m_draft.input.folder, m_ui->key->key()};
}

void IssueDialog::clearFaults()
{
    showFaults({});
    showFaultText(*m_ui->fault, {});
}

void IssueDialog::showFaults(const std::vector<ExpertsDraft::Fault> &faults)
{
    m_ui->experts->showFaults([&faults](int row, bool certificate) {
        return textOf(faults, QStringLiteral("experts.%1.%2")
                                  .arg(row)
                                  .arg(certificate ? QStringLiteral("certificate") : QStringLiteral("name")));
    });
    showFaultText(*m_ui->expertsFault, textOf(faults, QStringLiteral("experts")));
    showFaultText(*m_ui->dueFault, textOf(faults, QStringLiteral("due")));
    m_ui->due->setFaulty(!m_ui->dueFault->text().isEmpty());
    showFaultText(*m_ui->folderFault, textOf(faults, QStringLiteral("folder")), m_ui->folder->edit());
}

void IssueDialog::issue()
{
    readDraft();
    const std::vector<ExpertsDraft::Fault> faults = m_draft.faults();
    clearFaults();
    showFaults(faults);
    const bool lacksKey = m_ui->key->complain();
    if (!faults.empty()) {
        const QString &field = faults.front().field;
        QWidget *editor = field == u"due"      ? static_cast<QWidget *>(m_ui->due)
                          : field == u"folder" ? static_cast<QWidget *>(m_ui->folder)
                                               : m_ui->experts;
        editor->setFocus();
        m_ui->scroll->ensureWidgetVisible(editor);
        return;
    }
    if (lacksKey)
        return;
    m_ui->issueButton->setEnabled(false);
    Q_EMIT issueWanted();
}

void IssueDialog::showError(const Error &error)
{
    m_ui->issueButton->setEnabled(true);
    if (m_ui->key->showFault(error))
        return;
    const QHash<QString, QString> fields{{QStringLiteral("round.nobody"), QStringLiteral("experts")},
                                         {QStringLiteral("round.name"), QStringLiteral("experts")},
                                         {QStringLiteral("round.due"), QStringLiteral("due")},
                                         {QStringLiteral("round.file_exists"), QStringLiteral("folder")},
                                         {QStringLiteral("file.write"), QStringLiteral("folder")}};
    if (const QString field = fields.value(error.code); !field.isEmpty())
        showFaults({{field, errorText(error)}});
    else
        showFaultText(*m_ui->fault, errorText(error));
}

void IssueDialog::showIssued(const Issued &issued)
{
    QStringList files;
    for (const IssuedBundle &bundle : issued.bundles)
        files << bundle.file;
    m_ui->stack->setCurrentWidget(m_ui->donePage);
    m_ui->done->tell(tr("Round %1 was issued to %n expert(s).", nullptr, int(files.size())).arg(issued.round.number),
                     tr("Give each expert the own bundle. What comes back is taken in with Import."), files);
}

} // namespace yongping
