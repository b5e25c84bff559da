#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace yongping {

class PageView;

// The quiet bar above the pages: which page is seen, zoom, turning, marking and search.
class ZoomBar : public QFrame
{
    Q_OBJECT
public:
    // The view must live as long as the bar.
    explicit ZoomBar(PageView &view, QWidget *parent = nullptr);

    // The one at the beginning that folds the small pages away.
    QToolButton *pagesButton() const { return m_pages; }
    QToolButton *markButton() const { return m_mark; } // hidden until marking is offered
    QToolButton *findButton() const { return m_find; }
    // The one at the end that folds the column beside the pages away; hidden until there is one.
    QToolButton *sideButton() const { return m_side; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void follow();
    void showZoom();
    void showPage(int page, int count);

    PageView &m_view;
    QLabel *m_page;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_actual;
    QToolButton *m_fitWidth;
    QToolButton *m_fitPage;
    QToolButton *m_turn;
    QToolButton *m_pages;
    QToolButton *m_mark;
    QToolButton *m_find;
    QToolButton *m_side;
};

} // namespace yongping
