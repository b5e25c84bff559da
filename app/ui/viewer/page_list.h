#pragma once

#include "ui/viewer/page_renderer.h"

#include <QListView>

#include <memory>

namespace yongping {

class PageView;

// The pages of the view as small pictures, drawn in the background as they come into sight. The page in view is
// chosen; choosing one shows it.
class PageList : public QListView
{
    Q_OBJECT
public:
    // The view must live as long as the list.
    explicit PageList(PageView &view, QWidget *parent = nullptr);
    ~PageList() override;

    // Shows the pages of what the view shows now.
    void followDocument();

    QImage picture(int page) { return m_renderer.picture(page); }

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Paper;
    class Numbers;

    void mark(int page);
    void lead(int page);
    void fitWidth();

    PageView &m_view;
    PageRenderer m_renderer;
    Numbers *m_numbers;
    Paper *m_paper;
    bool m_following = false; // the view: the choice is not the user's
    bool m_leading = false;   // the view follows: what it says is in sight was chosen here
};

} // namespace yongping
