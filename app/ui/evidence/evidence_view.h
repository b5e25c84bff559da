#pragma once

#include "casework/case_data.h"
#include "workstation/desk.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace yongping {

class PageSource;
class PageViewer;
class PlaceNote;

// A file of the case beside the form: its pages, the places of the current check in turn, and the buttons that link the
// page that is seen, or a part of it, to the check. Changes nothing itself but notes.
class EvidenceView : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // The files that can be chosen here.
    void setFiles(const std::vector<Attachment> &files);
    // What is shown; without a source it is still being fetched. No name: nothing.
    void showFile(const QString &name, const std::shared_ptr<PageSource> &source);
    void showPlace(int page, const std::optional<PageRegion> &region);
    // The current check, how many places it has, and which of them is shown; -1: none of them.
    void setCheck(const Check *check, int places, int current);
    void showMessage(const QString &text, bool isFault);
    // Has the keyboard draw a part of the page.
    void beginRegion();
    int page() const; // that is seen, from 0; -1: none
    void flush();
    void takeKeyboard();

Q_SIGNALS:
    void fileChosen(const yongping::Attachment &file);
    void linkWanted(int page, const std::optional<yongping::PageRegion> &region);
    void stepWanted(int by);
    void closeWanted();
    void formWanted(); // the keyboard goes back to the form

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeLinking();
    void refresh();
    void fillFileMenu(QMenu &menu);

    std::shared_ptr<OpenReview> m_review;
    std::vector<Attachment> m_files;
    QString m_name;
    const Check *m_check = nullptr;
    int m_places = 0;
    int m_current = -1;
    QPushButton *m_file;
    QToolButton *m_close;
    QPushButton *m_linkPage;
    QPushButton *m_linkRegion;
    QToolButton *m_before;
    QToolButton *m_next;
    QLabel *m_standing;
    QLabel *m_target;
    PlaceNote *m_note;
    QLabel *m_message;
    PageViewer *m_viewer;
};

} // namespace yongping
