#include "main/store_door.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcDoor, "yongping.door")

constexpr int ConnectMs = 2000, AnswerMs = 4000;
constexpr qint64 LongestWish = 4096;
const QByteArray Heard = QByteArrayLiteral("heard\n");

// Short: a socket's path has little room.
QString baseOf(const QString &store)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const QByteArray digest = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).filePath(QStringLiteral("yongping-") + QString::fromLatin1(digest));
}

} // namespace

StoreDoor::StoreDoor(const QString &store, QObject *parent)
    : QObject(parent)
    , m_socket(baseOf(store) + QStringLiteral(".socket"))
    , m_lock(baseOf(store) + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // stale when its process is gone, never by its age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StoreDoor::receive);
}

StoreDoor::Answer StoreDoor::knock(const Wish &wish)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Answer::Free;
    }
    // A folder that takes no lock keeps nobody from working: the store has a lock of its own.
    if (m_lock.error() != QLockFile::LockFailedError)
        return Answer::Free;
    return handOver(wish) ? Answer::HandedOver : Answer::Silent;
}

bool StoreDoor::handOver(const Wish &wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(ConnectMs))
        return false;
    const QJsonObject text{{QStringLiteral("page"), wish.page}, {QStringLiteral("case"), wish.caseId}};
    socket.write(QJsonDocument(text).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() < Heard.size()) {
        if (!socket.waitForReadyRead(AnswerMs))
            return false;
    }
    return socket.readAll() == Heard;
}

void StoreDoor::listen()
{
    // The lock is held: what is left of a socket belongs to a program that crashed.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        qCWarning(lcDoor) << "cannot listen for a second start" << m_server.errorString();
}

void StoreDoor::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestWish)
                    socket->abort();
                return;
            }
            const QJsonObject text = QJsonDocument::fromJson(socket->readLine(LongestWish)).object();
            socket->write(Heard);
            socket->disconnectFromServer();
            Q_EMIT wished(
                {text.value(QStringLiteral("page")).toString(), text.value(QStringLiteral("case")).toString()});
        });
    }
}

} // namespace yongping
