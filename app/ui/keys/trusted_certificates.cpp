#include "ui/keys/trusted_certificates.h"

#include "base/sentences.h"
#include "base/when_done.h"
#include "presentation/trusted_certificates_model.h"
#include "ui/forms/dragged_files.h"
#include "ui/keys/distrust_dialog.h"
#include "ui/keys/validity_delegate.h"
#include "ui/theme/theme.h"
#include "ui_trusted_certificates.h"
#include "wording/words.h"
#include "workstation/desk.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace yongping {

namespace {

constexpr int MostRowsShown = 8;

QString takenWords(const TrustFile &taken)
{
    QStringList sentences;
    if (!taken.certificates.empty())
        sentences.append(TrustedCertificates::tr("%n certificate(s) are trusted now. Compare the fingerprint with what the "
                                                 "owner tells you.",
                                                 nullptr, int(taken.certificates.size())));
    for (const RevocationList &list : taken.lists)
        sentences.append(TrustedCertificates::tr("Whom %1 has revoked (%n certificate(s)) is told from now on.", nullptr,
                                                 list.count())
                             .arg(list.issuerName()));
    return joinSentences(sentences);
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
    for (QLabel *label : {m_ui->done, m_ui->fault, m_ui->revoked})
        label->setTextFormat(Qt::PlainText);
    say({}, {});
    takeIn(TrustStore());
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
    whenDone(m_desk->trust(), this, [this](const Result<TrustStore> &trust) {
        takeIn(trust);
        Q_EMIT refreshed();
    });
}

void TrustedCertificates::takeIn(const Result<TrustStore> &trust)
{
    if (!trust) {
        say({}, {errorText(trust.error())});
        return;
    }
    const int current = m_ui->table->currentIndex().row();
    QString selected = std::exchange(m_select, {});
    if (selected.isEmpty() && current >= 0)
        selected = m_model->certificate(current).fingerprint();
    m_model->setTrust(*trust, m_desk ? m_desk->clock().now() : QDateTime());
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_ui->table->selectRow(row);
    m_ui->table->setVisible(!trust->isEmpty());
    m_ui->empty->setVisible(trust->isEmpty());
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
    const QString revoked = selected ? m_model->revocationText(row) : QString();
    m_ui->revoked->setText(revoked);
    m_ui->revoked->setVisible(!revoked.isEmpty());
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
    dialog->setNameFilters({tr("Certificates and revocation lists (*.pem *.crt *.cer *.der *.p7b *.crl)"), tr("All files (*)")});
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
        const Result<TrustFile> one = readTrustFile(file);
        if (!one) {
            const bool names = one.error().code.startsWith(u"file.");
            //: %1 is a file, %2 a sentence
            all.faults.append(names ? errorText(one.error())
                                    : tr("%1: %2").arg(QFileInfo(file).fileName(), errorText(one.error())));
            continue;
        }
        for (const Certificate &certificate : one->certificates) {
            if (std::find(all.found.certificates.begin(), all.found.certificates.end(), certificate)
                == all.found.certificates.end())
                all.found.certificates.push_back(certificate);
        }
        all.found.lists.insert(all.found.lists.end(), one->lists.begin(), one->lists.end());
    }
    return all;
}

void TrustedCertificates::takeRead(const Read &read)
{
    TrustFile fresh = read.found;
    std::erase_if(fresh.certificates,
                  [this](const Certificate &one) { return m_model->rowOf(one.fingerprint()) >= 0; });
    std::erase_if(fresh.lists, [this](const RevocationList &list) { return m_model->knows(list); });
    if (fresh.certificates.empty() && fresh.lists.empty()) {
        const bool isNothing = read.found.certificates.empty() && read.found.lists.empty();
        say(isNothing ? QString() : tr("All of it is here already; nothing was changed."), read.faults);
        return;
    }
    whenDone(m_desk->trustCertificate(fresh.toPem()), this, [this, read, fresh](const Result<void> &trusted) {
        if (!trusted) {
            say({}, read.faults + QStringList{errorText(trusted.error())});
            return;
        }
        if (!fresh.certificates.empty())
            m_select = fresh.certificates.front().fingerprint();
        say(takenWords(fresh), read.faults);
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
    if (!canChange() || localFiles(*event->mimeData()).isEmpty())
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
    importFiles(localFiles(*event->mimeData()));
}

} // namespace yongping
