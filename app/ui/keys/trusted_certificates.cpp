#include "ui/keys/trusted_certificates.h"

#include "base/when_done.h"
#include "presentation/trusted_certificates_model.h"
#include "ui/keys/distrust_dialog.h"
#include "ui/keys/validity_delegate.h"
#include "ui/theme/theme.h"
#include "ui_trusted_certificates.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/key_files.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QtConcurrent>

#include <utility>

namespace yongping {

namespace {

constexpr int MostRowsShown = 8;

QStringList filesOf(const QDropEvent &event)
{
    QStringList files;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

TrustedCertificates::TrustedCertificates(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<::Ui::TrustedCertificates>())
    , m_model(new TrustedCertificatesModel(this))
{
    m_ui->setupUi(this);
    QTableView &table = *m_ui->table;
    table.setModel(m_model);
    table.setItemDelegateForColumn(TrustedCertificatesModel::Until, new ValidityDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Theme::ChecklistControlHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(TrustedCertificatesModel::Name, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(TrustedCertificatesModel::Issuer, QHeaderView::Stretch);
    m_ui->importButton->setIcon(Theme::instance().icon(QStringLiteral("import")));
    connect(m_ui->importButton, &QPushButton::clicked, this, &TrustedCertificates::chooseFiles);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &TrustedCertificates::askToRemove);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrustedCertificates::showSelection);
    // Names from files and certificates are not ours.
    for (QLabel *label : {m_ui->done, m_ui->fault})
        label->setTextFormat(Qt::PlainText);
    say({}, {});
    takeIn(std::vector<Certificate>());
}

TrustedCertificates::~TrustedCertificates() = default;

void TrustedCertificates::setDesk(Desk &desk)
{
    m_desk = &desk;
    if (isVisible())
        refresh();
    showSelection();
}

bool TrustedCertificates::canChange() const
{
    return m_desk && !m_desk->isReadOnly();
}

void TrustedCertificates::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void TrustedCertificates::refresh()
{
    if (!m_desk)
        return;
    whenDone(m_desk->trustedOnes(), this, [this](const Result<std::vector<Certificate>> &certificates) {
        takeIn(certificates);
        Q_EMIT refreshed();
    });
}

void TrustedCertificates::takeIn(const Result<std::vector<Certificate>> &certificates)
{
    if (!certificates) {
        say({}, {errorText(certificates.error())});
        return;
    }
    const int current = m_ui->table->currentIndex().row();
    QString selected = std::exchange(m_select, {});
    if (selected.isEmpty() && current >= 0)
        selected = m_model->certificate(current).fingerprint();
    m_model->setCertificates(*certificates, m_desk ? m_desk->clock().now() : QDateTime());
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_ui->table->selectRow(row);
    m_ui->table->setVisible(!certificates->empty());
    m_ui->empty->setVisible(certificates->empty());
    fitTable();
    showSelection();
}

// The page scrolls, not the table, unless there are many.
void TrustedCertificates::fitTable()
{
    const int rows = qBound(1, m_model->rowCount(), MostRowsShown);
    const int header = m_ui->table->horizontalHeader()->sizeHint().height();
    m_ui->table->setFixedHeight(header + rows * m_ui->table->verticalHeader()->defaultSectionSize() + 2);
}

void TrustedCertificates::showSelection()
{
    const int row = m_ui->table->currentIndex().row();
    const bool selected = row >= 0 && m_ui->table->selectionModel()->hasSelection();
    m_ui->importButton->setEnabled(canChange());
    m_ui->removeButton->setEnabled(selected && canChange());
    m_ui->fingerprint->setVisible(selected);
    if (selected)
        m_ui->fingerprint->setText(
            tr("Fingerprint (SHA-256): %1").arg(TrustedCertificatesModel::fingerprintText(m_model->certificate(row))));
}

void TrustedCertificates::say(const QString &done, const QStringList &faults)
{
    m_ui->done->setText(done);
    m_ui->done->setVisible(!done.isEmpty());
    m_ui->fault->setText(faults.join(u'\n'));
    m_ui->fault->setVisible(!faults.isEmpty());
}

void TrustedCertificates::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import certificates"));
    dialog->setObjectName(QStringLiteral("importCertificatesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der *.p7b)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &TrustedCertificates::importFiles);
    dialog->open();
}

void TrustedCertificates::importFiles(const QStringList &files)
{
    if (!canChange() || files.isEmpty())
        return;
    whenDone(QtConcurrent::run([files] { return read(files); }), this, [this](const Read &read) { takeRead(read); });
}

TrustedCertificates::Read TrustedCertificates::read(const QStringList &files)
{
    Read all;
    for (const QString &file : files) {
        const Result<std::vector<Certificate>> certificates = certificatesOfFile(file);
        if (!certificates) {
            const bool names = certificates.error().code.startsWith(u"file.");
            //: %1 is a file, %2 a sentence
            all.faults.append(names ? errorText(certificates.error())
                                    : tr("%1: %2").arg(QFileInfo(file).fileName(), errorText(certificates.error())));
            continue;
        }
        for (const Certificate &certificate : *certificates) {
            all.pem += QString::fromLatin1(certificate.toPem());
            all.fingerprints.append(certificate.fingerprint());
        }
    }
    all.fingerprints.removeDuplicates();
    return all;
}

void TrustedCertificates::takeRead(const Read &read)
{
    QStringList fresh = read.fingerprints;
    fresh.removeIf([this](const QString &fingerprint) { return m_model->rowOf(fingerprint) >= 0; });
    if (fresh.isEmpty()) {
        say(read.fingerprints.isEmpty() ? QString() : tr("Trusted already; nothing was changed."), read.faults);
        return;
    }
    whenDone(m_desk->trustCertificate(read.pem), this, [this, read, fresh](const Result<void> &trusted) {
        if (!trusted) {
            say({}, read.faults + QStringList{errorText(trusted.error())});
            return;
        }
        m_select = fresh.constFirst();
        say(tr("%n certificate(s) are trusted now. Compare the fingerprint with what the owner tells you.", nullptr,
               int(fresh.size())),
            read.faults);
        refresh();
    });
}

void TrustedCertificates::askToRemove()
{
    const int row = m_ui->table->currentIndex().row();
    if (row < 0 || !canChange())
        return;
    const Certificate &certificate = m_model->certificate(row);
    auto *dialog = new DistrustDialog(certificate, this);
    dialog->setObjectName(QStringLiteral("distrustDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, fingerprint = certificate.fingerprint(), name = certificate.subjectName()] {
                remove(fingerprint, name);
            });
    dialog->open();
}

void TrustedCertificates::remove(const QString &fingerprint, const QString &name)
{
    whenDone(m_desk->distrustCertificate(fingerprint), this, [this, name](const Result<void> &removed) {
        say(removed ? tr("“%1” is trusted no longer.").arg(name) : QString(),
            removed ? QStringList() : QStringList{errorText(removed.error())});
        refresh();
    });
}

void TrustedCertificates::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canChange() || filesOf(*event).isEmpty())
        return;
    event->acceptProposedAction();
    say(tr("Drop the files here to trust the certificates in them."), {});
}

void TrustedCertificates::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    say({}, {});
}

void TrustedCertificates::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    say({}, {});
    importFiles(filesOf(*event));
}

} // namespace yongping
