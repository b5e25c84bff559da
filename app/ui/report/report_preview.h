#pragma once

#include <QWidget>

#include <memory>

class QFrame;
class QKeyEvent;
class QProgressBar;
class QToolButton;

namespace yongping {

class FindBar;
class PageList;
class PdfDocument;
class PdfView;
class ZoomBar;

// A document to be read: its pages, small ones at their left, the bar that zooms and the line that finds words.
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    // May be null. keepPlace stays where the last one was looked at.
    void setDocument(const std::shared_ptr<const PdfDocument> &document, bool keepPlace);
    // Something is under way; `what` says it to those who do not see it.
    void setBusy(bool busy, const QString &what);

    PdfView *view() const { return m_view; }
    QToolButton *sideButton() const; // folds what is beside the preview away

    // For who owns the preview and has the keyboard: whether the key is meant for the document.
    bool wants(const QKeyEvent &key) const;
    bool handle(const QKeyEvent &key);

private:
    void showPages();

    PdfView *m_view;
    ZoomBar *m_zoomBar;
    FindBar *m_findBar;
    PageList *m_pages;
    QFrame *m_pagesLine;
    QProgressBar *m_busy;
};

} // namespace yongping
