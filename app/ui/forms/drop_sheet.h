#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QMimeData;

namespace yongping {

// Takes files that are dragged onto a place: lies over it, calm, while they hover, and says what would happen to them.
class DropSheet : public QFrame
{
    Q_OBJECT
public:
    DropSheet(const QString &text, QWidget *place);

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    // The files that are meant for the place when they hover over that object; none leaves them to others.
    virtual QStringList filesFor(const QObject &hovered, const QMimeData &dragged) const = 0;

    const QWidget *place() const { return m_place; }
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_place;
};

} // namespace yongping
