#pragma once

#include "ui/viewer/text_finder.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace yongping {

class PageView;

// The line that looks for words in the preview: how many there are, the next and the one before. Closed, it marks
// nothing. Enter, Shift+Enter and Escape work in the line itself; who owns the bar hands it F3.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    // The view must live as long as the bar.
    explicit FindBar(PageView &view, QWidget *parent = nullptr);

    // Looks in what the view shows now.
    void followDocument();
    // Shows the line with its words chosen, so that typing replaces them.
    void open();
    void close();
    void next() { step(1); }
    void previous() { step(-1); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    void takeHits();
    void showStanding();

    PageView &m_view;
    TextFinder m_finder;
    QLineEdit *m_words;
    QLabel *m_standing;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace yongping
