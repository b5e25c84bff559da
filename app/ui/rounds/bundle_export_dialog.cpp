#include "ui/rounds/bundle_export_dialog.h"

#include "presentation/cases_export.h"
#include "presentation/experts_draft.h"
#include "ui/report/documents_folder.h"
#include "ui/rounds/fault_text.h"
#include "ui_bundle_export_dialog.h"
#include "wording/words.h"

#include <QLineEdit>

namespace yongping {

BundleExportDialog::BundleExportDialog(const std::vector<CaseData> &cases, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::BundleExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(cases.size() == 1 ? tr("Export “%1” as a bundle").arg(cases.front().name)
                                              : tr("Export %n case(s) as one bundle", nullptr, int(cases.size())));
    m_ui->file->setKind(PathField::Kind::NewBundle);
    m_ui->file->setName(tr("File of the bundle"));
    m_ui->file->setPath(freeBundleFile(documentsFolder().absolutePath(), cases));
    m_ui->recipients->askCertificatesOnly();
    m_ui->key->alignWith(*m_ui->fields);
    clearFaults();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &BundleExportDialog::exportBundle);
    connect(m_ui->file, &PathField::changed, this, &BundleExportDialog::clearFaults);
    connect(m_ui->recipients, &PeopleEditor::changed, this, &BundleExportDialog::clearFaults);
    m_ui->file->setFocus();
}

BundleExportDialog::~BundleExportDialog() = default;

QString BundleExportDialog::file() const
{
    return m_ui->file->path();
}

KeyFile BundleExportDialog::key() const
{
    return m_ui->key->key();
}

QStringList BundleExportDialog::recipients() const
{
    QStringList recipients;
    for (const ExpertsDraft::Row &row : m_ui->recipients->people()) {
        if (row.certificateFile.isEmpty())
            continue;
        if (const Result<QString> certificate = ExpertsDraft::certificateOf(row.certificateFile))
            recipients << *certificate;
    }
    return recipients;
}

void BundleExportDialog::clearFaults()
{
    showFaultText(*m_ui->fileFault, {}, m_ui->file->edit());
    showFaultText(*m_ui->recipientsFault, {});
    showFaultText(*m_ui->fault, {});
    m_ui->recipients->showFaults([](int, bool) { return QString(); });
}

bool BundleExportDialog::complain()
{
    clearFaults();
    QString fileFault;
    if (m_ui->file->path().isEmpty())
        fileFault = tr("Say where the bundle is written.");
    else if (m_ui->file->wouldOverwrite())
        fileFault = tr("This file is there already; choose another name.");
    showFaultText(*m_ui->fileFault, fileFault, m_ui->file->edit());
    bool complains = !fileFault.isEmpty();
    const std::vector<ExpertsDraft::Row> rows = m_ui->recipients->people();
    m_ui->recipients->showFaults([&](int row, bool certificate) {
        const QString &path = rows[std::size_t(row)].certificateFile;
        if (!certificate || path.isEmpty())
            return QString();
        const Result<QString> read = ExpertsDraft::certificateOf(path);
        complains = complains || !read;
        return read ? QString() : errorText(read.error());
    });
    return m_ui->key->complain() || complains;
}

void BundleExportDialog::exportBundle()
{
    if (complain())
        return;
    m_ui->exportButton->setEnabled(false);
    Q_EMIT exportWanted();
}

void BundleExportDialog::showError(const Error &error)
{
    m_ui->exportButton->setEnabled(true);
    if (!m_ui->key->showFault(error))
        showFaultText(*m_ui->fault, errorText(error));
}

} // namespace yongping
