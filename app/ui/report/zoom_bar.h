#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace yongping {

class PdfView;

// The quiet bar above the preview: zoom and which page is seen.
class ZoomBar : public QFrame
{
    Q_OBJECT
public:
    // The view must live as long as the bar.
    explicit ZoomBar(PdfView &view, QWidget *parent = nullptr);

    // The button at the end that folds the column beside the preview away.
    QToolButton *sideButton() const { return m_side; }
    // The one at the beginning that folds the small pages away.
    QToolButton *pagesButton() const { return m_pages; }
    QToolButton *findButton() const { return m_find; }

private:
    QToolButton *button(const char *name, const char *icon, const QString &text);
    void showZoom();
    void showPage(int page, int count);

    PdfView &m_view;
    QLabel *m_page;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_actual;
    QToolButton *m_fit;
    QToolButton *m_pages;
    QToolButton *m_find;
    QToolButton *m_side;
};

} // namespace yongping
