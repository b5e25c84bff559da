#pragma once

#include "presentation/evidence_model.h"
#include "ui/evidence/evidence_files.h"
#include "viewer/page_source.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;

namespace yongping {

class ContentCopy;
class EvidencePanel;
class EvidenceView;
class FileDrop;
class Preferences;
class TaskBar;

// The evidence on the review's page: the tab with the files and the view beside the cards, which follows the current
// check. Puts every link to the review, where it is a change like any other.
class EvidenceRoom : public QObject
{
    Q_OBJECT
public:
    EvidenceRoom(Desk &desk, Preferences &preferences, QWidget *page);
    ~EvidenceRoom() override;

    EvidencePanel *panel() const { return m_panel; }
    TaskBar *bar() const { return m_files.bar(); }
    // Puts the view at the end of the splitter, in the place of the side column while both have no room.
    void embed(QSplitter *splitter, QWidget *side);

    void setReview(const std::shared_ptr<OpenReview> &review);
    void setCheck(const QString &checkId);
    // Opens the place of the check that comes first.
    void showPlaces(const QString &checkId);
    void flush();
    bool isViewShown() const;
    void closeView();
    // How long a page may take to be drawn, from the next file on.
    void setLimits(const PageLimits &limits) { m_limits = limits; }

Q_SIGNALS:
    void sideWanted(bool shown);
    void tabWanted();  // the tab is to be seen
    void formWanted(); // the keyboard goes back to the form

private:
    // What the view is to show once it is there.
    struct Place
    {
        int page = 0;
        std::optional<PageRegion> region;
    };

    void connectParts();
    void makeShortcuts();
    // True: the files are not read yet; `then` is done once they are.
    bool waitsForFiles(std::function<void()> then);
    void toggle();
    void goOver();
    void step(int by);
    void openPlace(int number, bool asked);
    void openFile(const Attachment &file, const Place &place);
    void fetch(const Attachment &file);
    void takeSource(const std::shared_ptr<ContentCopy> &copy);
    const Attachment *firstShown() const;
    void showView();
    void showTab();
    void say(const QString &text, bool isFault);
    void link(const EvidencePlace &place);
    void linkPage();
    void linkRegion();
    void unlink(int number);
    bool mayLink();
    void showStanding();
    void takeChange(const QString &checkId);
    bool holdsKeyboard() const;

    Desk &m_desk;
    Preferences &m_preferences;
    QWidget *m_page;
    EvidenceModel m_model;
    EvidenceFiles m_files;
    EvidencePanel *m_panel;
    EvidenceView *m_view;
    FileDrop *m_drop;
    QSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    bool m_sideWasShown = false;
    bool m_listWasShown = false; // of the elements, at the other end of the splitter
    std::shared_ptr<OpenReview> m_review;
    int m_number = -1; // of the place that is shown
    std::function<void()> m_onceRead;
    QTimer m_follow;   // the keyboard may go through many checks in a row
    Attachment m_shown; // or shown last
    Place m_wanted;
    std::shared_ptr<ContentCopy> m_copy;
    std::shared_ptr<PageSource> m_source;
    PageLimits m_limits;
    int m_fetching = 0; // counts what was asked for, so that only the last one is taken
};

} // namespace yongping
