#include "ui/evidence/evidence_files.h"

#include "base/when_done.h"
#include "ui/evidence/content_copy.h"
#include "ui/evidence/evidence_intake.h"
#include "ui/forms/dragged_files.h"
#include "ui/report/documents_folder.h"
#include "ui/rounds/task_bar.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace yongping {

EvidenceFiles::EvidenceFiles(Desk &desk, EvidenceModel &model, QWidget *page)
    : m_desk(desk), m_model(model), m_page(page), m_bar(new TaskBar(page)),
      m_intake(new EvidenceIntake(desk, *m_bar, this)), m_folder(documentsFolder().path())
{
    connect(m_intake, &EvidenceIntake::failed, this,
            [this](const Error &error) { Q_EMIT said(errorText(error), true); });
    connect(m_intake, &EvidenceIntake::stopped, this,
            [this] { Q_EMIT said(tr("Stopped: nothing was attached."), false); });
    connect(m_intake, &EvidenceIntake::attached, this,
            [this](const CaseId &id, const QStringList &names, const QStringList &leftOut) {
                if (!m_review || m_review->data().id != id)
                    return;
                m_newName = names.constFirst();
                tellOfAttached(static_cast<int>(names.size()), leftOut);
                read();
            });
    connect(&desk.office(), &Office::caseChanged, this, [this](const CaseId &id) {
        if (m_review && m_review->data().id == id)
            read();
    });
}

EvidenceFiles::~EvidenceFiles() = default;

void EvidenceFiles::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_review = review;
    m_newName.clear();
    if (review)
        read();
}

void EvidenceFiles::read()
{
    whenDone(m_desk.office().attachments(m_review->data().id), this,
             [this, review = m_review](const Result<std::vector<Attachment>> &files) {
                 if (review != m_review)
                     return;
                 if (files)
                     takeFiles(*files);
                 else
                     Q_EMIT said(errorText(files.error()), true);
             });
}

void EvidenceFiles::takeFiles(const std::vector<Attachment> &files)
{
    m_model.setFiles(files);
    Q_EMIT filesRead();
    const auto fresh = std::ranges::find(files, m_newName, &Attachment::name);
    if (m_newName.isEmpty() || fresh == files.end())
        return;
    m_newName.clear();
    Q_EMIT attached(fresh->digest, fresh->name);
}

// Says why not.
bool EvidenceFiles::mayChange()
{
    if (!m_review)
        return false;
    if (!m_review->isReadOnly())
        return true;
    const bool isKnown = !m_review->hindrance().message.isEmpty();
    Q_EMIT said(isKnown ? errorText(m_review->hindrance()) : tr("The store is open for reading only."), true);
    return false;
}

void EvidenceFiles::choose()
{
    if (!mayChange())
        return;
    auto *dialog = new QFileDialog(m_page, tr("Attach files to the case"), m_folder);
    dialog->setObjectName(QStringLiteral("attachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Attach"));
    dialog->setNameFilters({tr("All files (*)"),
                            tr("PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_folder = QFileInfo(files.constFirst()).path();
        attach(files);
    });
    dialog->open();
}

void EvidenceFiles::attach(const QStringList &paths)
{
    if (!mayChange())
        return;
    const EvidenceOffer offer = EvidenceOffer::of(paths);
    take(offer.files, offer.leftOut);
    if (!offer.folders.files.isEmpty())
        askForFolders(offer.folders);
}

void EvidenceFiles::take(const QStringList &files, const QStringList &leftOut)
{
    if (files.isEmpty() && !leftOut.isEmpty())
        Q_EMIT said(leftOut.join(u' '), true);
    m_intake->attach(m_review->data().id, files, leftOut);
}

// Who drops a folder may mean one file of it; those in it can be very many.
void EvidenceFiles::askForFolders(const EvidenceOffer::Folders &folders)
{
    const int count = static_cast<int>(folders.files.size());
    const bool isOne = folders.names.size() == 1;
    const QString question = isOne ? tr("Attach the %n file(s) in the folder?", nullptr, count)
                                   : tr("Attach the %n file(s) in the folders?", nullptr, count);
    const QString rule = isOne ? tr("“%1” is a folder. Hidden files and folders in it are left out.")
                               : tr("“%1” are folders. Hidden files and folders in them are left out.");
    const QString names = folders.names.join(tr("”, “", "between names of folders"));
    QMessageBox *box = ask(question, (QStringList(rule.arg(names)) + folders.leftOut).join(u'\n'), tr("Attach"));
    connect(box, &QMessageBox::accepted, this, [this, folders, id = m_review->data().id] {
        if (m_review && m_review->data().id == id && mayChange())
            take(folders.files, folders.leftOut);
    });
    box->open();
}

void EvidenceFiles::tellOfAttached(int count, const QStringList &leftOut)
{
    const QString done = tr("%n file(s) attached.", nullptr, count);
    Q_EMIT said((QStringList(done) + leftOut).join(u' '), !leftOut.isEmpty());
}

void EvidenceFiles::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = data ? localFiles(*data) : QStringList();
    if (!files.isEmpty())
        attach(files);
    else if (mayChange() && (!data || !m_intake->pastePicture(m_review->data().id, *data)))
        Q_EMIT said(tr("The clipboard holds no file and no picture."), false);
}

QMessageBox *EvidenceFiles::ask(const QString &question, const QString &words, const QString &verb)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, {}, question, QMessageBox::Cancel, m_page);
    box->setObjectName(QStringLiteral("evidenceQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words);
    box->addButton(verb, QMessageBox::AcceptRole)->setObjectName(QStringLiteral("do"));
    box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

void EvidenceFiles::saveCopy(const Attachment &file)
{
    auto *dialog = new QFileDialog(m_page, tr("Save a copy"), m_folder);
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(ContentCopy::nameFor(file));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &target) {
        m_folder = QFileInfo(target).path();
        whenDone(m_desk.office().saveContent(file.digest, target), this, [this, target](const Result<void> &done) {
            Q_EMIT said(done ? tr("Saved as %1.").arg(target) : errorText(done.error()), !done);
        });
    });
    dialog->open();
}

void EvidenceFiles::remove(const Attachment &file)
{
    if (!mayChange())
        return;
    const QStringList checks = m_model.checksLinkedTo(file.digest);
    const auto copies = std::ranges::count(m_model.files(), file.digest, &Attachment::digest);
    if (copies == 1 && !checks.isEmpty()) {
        QStringList names;
        for (const QString &id : checks)
            names.append(m_review->category()->check(id)->text.in(language()));
        Q_EMIT said(tr("“%1” stays: these checks point to it: %2. Take the links away first.")
                        .arg(file.name, names.join(tr("; ", "between checks"))),
                    true);
        return;
    }
    QMessageBox *box = ask(tr("Take “%1” out of the case?").arg(file.name),
                           tr("It goes from the case and from the bundles made of it. The history keeps its name and "
                              "when it was taken out."),
                           tr("Take out"));
    connect(box, &QMessageBox::accepted, this, [this, file] { carryOutRemoval(file); });
    box->open();
}

void EvidenceFiles::carryOutRemoval(const Attachment &file)
{
    if (!mayChange())
        return;
    whenDone(m_desk.office().detach(m_review->data().id, file.digest, file.name, {}), this,
             [this, file](const Result<void> &done) {
                 Q_EMIT said(done ? tr("“%1” was taken out of the case.").arg(file.name)
                                  : errorText(done.error()),
                             !done);
             });
}

// Documents of office programs and packed files. What might be a program is only saved.
bool EvidenceFiles::canOpenOutside(const Attachment &file)
{
    static const QStringList endings{
        QStringLiteral("docx"), QStringLiteral("doc"), QStringLiteral("xlsx"), QStringLiteral("xls"),
        QStringLiteral("pptx"), QStringLiteral("ppt"), QStringLiteral("odt"),  QStringLiteral("ods"),
        QStringLiteral("odp"),  QStringLiteral("wps"), QStringLiteral("et"),   QStringLiteral("dps"),
        QStringLiteral("ofd"),  QStringLiteral("txt"), QStringLiteral("csv"),  QStringLiteral("zip"),
        QStringLiteral("rar"),  QStringLiteral("7z")};
    return endings.contains(QFileInfo(file.name).suffix().toLower());
}

void EvidenceFiles::openOutside(const Attachment &file)
{
    if (!canOpenOutside(file)) {
        Q_EMIT said(
            tr("“%1” is of a kind that is not opened from here. Save a copy to look at it.").arg(file.name), false);
        return;
    }
    QMessageBox *box = ask(tr("Open “%1” with another program?").arg(file.name),
                           tr("This file is not shown here. The system's program gets a copy; what you change in it "
                              "does not come back. Open only what you trust."),
                           tr("Open"));
    connect(box, &QMessageBox::accepted, this, [this, file] {
        ContentCopy::make(m_desk, file, this, [this, file](const Result<std::shared_ptr<ContentCopy>> &copy) {
            if (!copy)
                return Q_EMIT said(errorText(copy.error()), true);
            m_outside.push_back(*copy);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile((*copy)->file())))
                Q_EMIT said(tr("The system has no program for “%1”. Save a copy instead.").arg(file.name), true);
        });
    });
    box->open();
}

} // namespace yongping
