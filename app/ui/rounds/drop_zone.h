#pragma once

#include <QFrame>
#include <QPointer>

class QDropEvent;
class QLabel;

namespace yongping {

// Takes bundles and case files that are dragged onto a window: lies over it, calm, while they hover.
class DropZone : public QFrame
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *window);

    // The files among what is dragged that can be taken in.
    static QStringList filesOf(const QDropEvent &event);

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_window;
    QLabel *m_text;
};

} // namespace yongping
