#include "ui/backups/backups_section.h"

#include "base/clock.h"
#include "base/when_done.h"
#include "ui/backups/restore_dialog.h"
#include "ui/theme/theme.h"
#include "ui_settings_backups.h"
#include "wording/data_words.h"
#include "wording/words.h"
#include "workstation/backups.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QUrl>

namespace yongping {

BackupsSection::BackupsSection(Backups &backups, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_clock(clock)
    , m_ui(std::make_unique<::Ui::BackupsSection>())
{
    m_ui->setupUi(this);
    prepareTable();
    prepareButtons();
    connect(&backups, &Backups::made, this, &BackupsSection::refresh);
    connect(&backups, &Backups::failed, this, [this](const Error &error) { showFault(errorText(error)); });
    refresh();
}

BackupsSection::~BackupsSection() = default;

void BackupsSection::prepareTable()
{
    QTableView &table = *m_ui->table;
    table.setModel(&m_model);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(BackupsModel::Day, QHeaderView::Stretch);
    table.verticalHeader()->setDefaultSectionSize(Theme::ControlHeight);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsSection::refreshButtons);
}

void BackupsSection::prepareButtons()
{
    connect(m_ui->nowButton, &QPushButton::clicked, this, &BackupsSection::makeNow);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &BackupsSection::look);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &BackupsSection::askToRestore);
    connect(m_ui->folderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_backups.folder())); });
    connect(m_ui->chooseFolderButton, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_ui->usualFolderButton, &QPushButton::clicked, this, [this] { takeFolder({}); });
}

void BackupsSection::showFolder()
{
    m_ui->folder->setText(QDir::toNativeSeparators(m_backups.folder()));
    m_ui->folder->setAccessibleName(tr("Folder of the copies: %1").arg(m_ui->folder->text()));
    m_ui->folderButton->setEnabled(QFileInfo(m_backups.folder()).isDir());
    m_ui->usualFolderButton->setVisible(m_backups.isFolderChosen());
    const Result<void> fault = m_backups.folderFault();
    if (!fault)
        showFault(errorText(fault.error()));
    else if (m_folderIsMissing)
        say({});
    m_folderIsMissing = !fault;
}

// The disk that was missing may be there now, or the other way round.
void BackupsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BackupsSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the copies"), QFileInfo(m_backups.folder()).path());
    dialog->setObjectName(QStringLiteral("backupFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Use this folder"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        const Result<QString> folder = Backups::prepareFolder(chosen, m_backups.store());
        if (folder)
            takeFolder(*folder);
        else
            showFault(errorText(folder.error()));
    });
    dialog->open();
}

void BackupsSection::takeFolder(const QString &folder)
{
    const bool hadCopies = !m_backups.list().empty();
    const QString before = QDir::toNativeSeparators(m_backups.folder());
    m_backups.setFolder(folder);
    Q_EMIT folderChosen(folder);
    say(hadCopies ? tr("New copies go here. Those made before stay in %1.").arg(before) : tr("New copies go here."));
    refresh();
}

void BackupsSection::refresh()
{
    const QDate today = m_clock.now().toLocalTime().date();
    m_model.setBackups(m_backups.list(), today);
    const BackupFile *newest = m_model.backup(0);
    if (newest)
        m_ui->state->setText(tr("The newest copy was made on %1.").arg(momentText(newest->made)));
    else if (m_backups.folderFault())
        m_ui->state->setText(tr("There is no copy of this store yet."));
    else
        m_ui->state->setText(tr("The folder of the copies is missing."));
    m_ui->table->setVisible(newest != nullptr);
    showFolder();
    if (newest)
        m_ui->table->selectRow(0);
    refreshButtons();
}

const BackupFile *BackupsSection::selected() const
{
    return m_model.backup(m_ui->table->currentIndex().row());
}

void BackupsSection::refreshButtons()
{
    m_ui->nowButton->setEnabled(!m_busy);
    m_ui->lookButton->setEnabled(!m_busy && selected());
    m_ui->restoreButton->setEnabled(!m_busy && m_restoringOffered && selected());
}

void BackupsSection::setRestoringOffered(bool offered)
{
    m_restoringOffered = offered;
    m_ui->restoreButton->setToolTip(offered ? QString() : tr("Only a window that may change the store can do this."));
    refreshButtons();
}

// A button that cannot be pressed for a while loses the keyboard; it gets it back unless the user went on meanwhile.
void BackupsSection::setBusy(bool busy)
{
    m_busy = busy;
    QWidget *before = window()->focusWidget();
    refreshButtons();
    QWidget *after = window()->focusWidget();
    if (busy) {
        m_pressed = before != after ? before : nullptr;
        m_standIn = after;
    } else if (m_pressed && after == m_standIn) {
        m_pressed->setFocus();
    }
}

void BackupsSection::say(const QString &text)
{
    m_ui->fault->clear();
    m_ui->fault->hide();
    m_ui->said->setText(text);
}

void BackupsSection::showFault(const QString &text)
{
    m_ui->said->clear();
    m_ui->fault->setText(text);
    m_ui->fault->show();
}

void BackupsSection::makeNow()
{
    say(tr("Copying and checking…"));
    setBusy(true);
    whenDone(m_backups.make(true), this, [this](const Result<std::optional<BackupFile>> &made) {
        setBusy(false);
        refresh();
        if (!made)
            showFault(errorText(made.error()));
        else
            say(tr("A copy was made and checked."));
    });
}

void BackupsSection::look()
{
    say(tr("Checking…"));
    setBusy(true);
    whenDone(m_backups.look(*selected()), this, [this](const Result<BackupContents> &contents) {
        setBusy(false);
        if (!contents)
            showFault(errorText(contents.error()));
        else if (!contents->findings.isEmpty())
            showFault(tr("This copy is damaged: %1").arg(contents->findings.constFirst()));
        else
            say(tr("The copy of %1 is whole: %n case(s).", nullptr, int(contents->cases))
                    .arg(contents->backup.day.toString(Qt::ISODate)));
    });
}

void BackupsSection::askToRestore()
{
    say(tr("Checking…"));
    setBusy(true);
    whenDone(m_backups.look(*selected()), this, [this](const Result<BackupContents> &contents) {
        setBusy(false);
        say({});
        if (!contents)
            showFault(errorText(contents.error()));
        else if (!contents->findings.isEmpty())
            showFault(tr("This copy is damaged and cannot be restored: %1").arg(contents->findings.constFirst()));
        else
            offerRestore(*contents);
    });
}

void BackupsSection::offerRestore(const BackupContents &contents)
{
    auto *dialog = new RestoreDialog(contents, m_backups.store(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, file = contents.backup.file] { Q_EMIT restoreWanted(file); });
    dialog->open();
}

} // namespace yongping
