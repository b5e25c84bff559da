#pragma once

#include "casework/case_data.h"

#include <QWidget>

#include <memory>
#include <optional>

class QFrame;
class QKeyEvent;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace yongping {

class FindBar;
class PageList;
class PageSource;
class PageView;
class ZoomBar;

// A document or a picture to be read: its pages, small ones at their left, the bar that zooms and turns, the line that
// finds words. While it is being opened a line says so; where it cannot be shown, a sentence says why. Pages count
// from 0.
class PageViewer : public QWidget
{
    Q_OBJECT
public:
    explicit PageViewer(QWidget *parent = nullptr);

    // Open already or still opening; may be null. keepPlace stays where the last one was looked at.
    void setSource(const std::shared_ptr<PageSource> &source, bool keepPlace = false);
    const std::shared_ptr<PageSource> &source() const { return m_source; }
    // Shows a page, or the part of it in a frame; as soon as the source is open.
    void showPlace(int page, const std::optional<PageRegion> &region);
    // Whether the user may mark parts of pages.
    void setMarkingOffered(bool offered);
    // Something is under way; `what` says it to those who do not see it.
    void setBusy(bool busy, const QString &what);

    PageView *view() const { return m_view; }
    QToolButton *sideButton() const; // folds what is beside the viewer away; shown by whoever has such a thing

    // For who owns the viewer and has the keyboard: whether the key is meant for the document.
    bool wants(const QKeyEvent &key) const;
    bool handle(const QKeyEvent &key);

Q_SIGNALS:
    void regionMarked(int page, const yongping::PageRegion &region);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        int page = 0;
        std::optional<PageRegion> region;
    };

    void arrange();
    void describeKeys();
    void followSource(bool keepPlace);
    void showStanding();
    void showPages();

    std::shared_ptr<PageSource> m_source;
    std::optional<Place> m_wanted; // once the source is open
    bool m_busyOutside = false;
    PageView *m_view;
    ZoomBar *m_zoomBar;
    FindBar *m_findBar;
    PageList *m_pages;
    QFrame *m_pagesLine;
    QProgressBar *m_busy;
    QStackedWidget *m_stack;
    QLabel *m_fault;
};

} // namespace yongping
