#pragma once

#include "presentation/evidence_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace yongping {

class PlaceNote;

// The tab of the evidence: what is linked to the current check, the files of the case, and what can be done with the
// chosen one. Changes nothing itself but notes.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    EvidencePanel(EvidenceModel &model, QWidget *parent);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // Something failed or was done, for the user; empty: nothing to say.
    void showMessage(const QString &text, bool isFault);
    void choosePlace(int place);
    void chooseFile(const QString &digest, const QString &name);
    void flush();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void attachWanted();
    void pasteWanted();
    void placeOpened(int place);
    void fileOpened(const yongping::Attachment &file);
    void linkWanted(const yongping::Attachment &file); // the whole of it, to the current check
    void saveWanted(const yongping::Attachment &file);
    void unlinkWanted(int place);
    void removeWanted(const yongping::Attachment &file);
    void formWanted(); // the keyboard goes back to the form

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What is chosen, whatever row it stands in.
    struct Choice
    {
        int place = -1;
        QString digest;
        QString name;
    };

    QWidget *makeTop();
    QWidget *makeTools();
    bool key(const QKeyEvent &event);
    void keepChoice();
    void restoreChoice();
    void refresh();
    void refreshTools();
    void open();
    void save();
    void remove();
    void link();
    void offerMenu(const QPoint &at);
    const Attachment *chosenFile() const; // also that of a place
    bool mayChange() const { return m_review && !m_review->isReadOnly(); }

    EvidenceModel &m_model;
    std::shared_ptr<OpenReview> m_review;
    Choice m_choice;
    bool m_restoring = false;
    QPushButton *m_attach;
    QPushButton *m_unlinked;
    QLabel *m_fixed;
    QListView *m_list;
    PlaceNote *m_note;
    QToolButton *m_open;
    QToolButton *m_link;
    QToolButton *m_save;
    QToolButton *m_remove;
    QLabel *m_message;
};

} // namespace yongping
