#pragma once

#include "presentation/evidence_model.h"
#include "presentation/evidence_offer.h"

#include <QObject>

#include <memory>
#include <vector>

class QMessageBox;

namespace yongping {

class ContentCopy;
class EvidenceIntake;
class TaskBar;

// What is done with the files of the open case: read which there are, attach, take away, save, have another program
// open. Asks the user where that is due.
class EvidenceFiles : public QObject
{
    Q_OBJECT
public:
    EvidenceFiles(Desk &desk, EvidenceModel &model, QWidget *page);
    ~EvidenceFiles() override;

    void setReview(const std::shared_ptr<OpenReview> &review);
    // Shown while something long is under way; to be put somewhere on the page.
    TaskBar *bar() const { return m_bar; }

    void choose();
    // Files, and folders, for whose files the user is asked.
    void attach(const QStringList &paths);
    void paste();
    void saveCopy(const Attachment &file);
    void remove(const Attachment &file);
    void openOutside(const Attachment &file);
    static bool canOpenOutside(const Attachment &file);

Q_SIGNALS:
    void filesRead();
    void attached(const QString &digest, const QString &name); // the first of them
    void said(const QString &text, bool isFault);

private:
    void read();
    void takeFiles(const std::vector<Attachment> &files);
    void carryOutRemoval(const Attachment &file);
    void askForFolders(const EvidenceOffer::Folders &folders);
    void take(const QStringList &files, const QStringList &leftOut);
    void tellOfAttached(int count, const QStringList &leftOut);
    QMessageBox *ask(const QString &question, const QString &words, const QString &verb);
    bool mayChange();

    Desk &m_desk;
    EvidenceModel &m_model;
    QWidget *m_page;
    std::shared_ptr<OpenReview> m_review;
    TaskBar *m_bar;
    EvidenceIntake *m_intake;
    QString m_folder;   // used last
    QString m_newName;  // just attached: to be shown once the files are read
    std::vector<std::shared_ptr<ContentCopy>> m_outside; // other programs may have them open
};

} // namespace yongping
