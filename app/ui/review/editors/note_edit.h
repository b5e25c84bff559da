#pragma once

#include <QTextEdit>
#include <QTimer>

namespace yongping {

// A plain text that is as high as what is written in it, and scrolls the page so that the cursor stays in sight. What
// is typed is told after a pause, every few seconds without one, when the keyboard leaves, and on flush(). Tab goes on
// to the next field; the wheel scrolls the page.
class NoteEdit : public QTextEdit
{
    Q_OBJECT
public:
    static constexpr int MostCharacters = 20'000;

    explicit NoteEdit(QWidget *parent = nullptr);

    // Shows a text from outside without telling it; an equal one leaves cursor and undo alone.
    void showText(const QString &text);
    void flush();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void noted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    bool cutExcess();
    void showCursor();

    QTimer m_pause;
    QTimer m_atLatest;
    QString m_told;
    int m_lastEnd = 0;   // of what was put in last
    int m_lastAdded = 0; // characters of it
};

} // namespace yongping
