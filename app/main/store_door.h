#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace yongping {

// One window for each store of a user at a computer: the first program keeps the door, the second one knocks, hands
// over what it was to show, and goes. Other computers and yongpingctl are kept off by the store's own lock.
class StoreDoor : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        QString page;
        QString caseId;
    };
    enum class Answer {
        Free,       // nobody is there: this program keeps the door from now on
        HandedOver, // the other window comes to the front
        Silent,     // there is one, and it does not answer
    };

    explicit StoreDoor(const QString &store, QObject *parent = nullptr);

    Answer knock(const Wish &wish);

Q_SIGNALS:
    void wished(const yongping::StoreDoor::Wish &wish);

private:
    bool handOver(const Wish &wish) const;
    void listen();
    void receive();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace yongping
