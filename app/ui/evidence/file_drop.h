#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QDropEvent;

namespace yongping {

// Takes files that are dragged onto a page, wherever on it: a field under them would take their paths for text. Lies
// over the page, calm, while they hover. Bundles are left to the window, which imports them.
class FileDrop : public QFrame
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *page);

    void setOffered(bool offered) { m_offered = offered; }

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isMeant(QObject *object, const QDropEvent &event) const;

    QPointer<QWidget> m_page;
    bool m_offered = false;
};

} // namespace yongping
