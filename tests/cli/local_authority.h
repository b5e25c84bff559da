#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

namespace yongping {

// A time-stamp authority on this machine: HTTP in front of `openssl ts -reply`, on a thread of its own, so that it
// answers while a test waits for a program.
class LocalAuthority : public QThread
{
public:
    enum class Answer { Stamps, Refusals, Nothing };

    LocalAuthority()
    {
        write("tsa.conf", "[req]\ndistinguished_name=dn\n[dn]\n[stamp]\nkeyUsage=critical,digitalSignature\n"
                          "extendedKeyUsage=critical,timeStamping\n[tsa]\ndefault_tsa=own\n[own]\nserial=serial\n"
                          "crypto_device=builtin\nsigner_cert=tsa.pem\nsigner_key=tsa.key\nsigner_digest=sha256\n"
                          "default_policy=1.2.3.4\ndigests=sha256\nordering=yes\n");
        openssl("req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -subj /CN=Stamper -days 60 "
                "-config tsa.conf -extensions stamp");
        start();
        m_ready.acquire();
    }
    ~LocalAuthority() override
    {
        quit();
        wait();
    }

    QString address(Answer answer) const
    {
        const QString path = answer == Answer::Stamps     ? QStringLiteral("stamps")
                             : answer == Answer::Refusals ? QStringLiteral("refusals")
                                                          : QStringLiteral("nothing");
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path);
    }
    QByteArray certificate() const { return read("tsa.pem"); }

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
        });
        m_ready.release();
        exec();
    }

    void serve(QTcpSocket *socket)
    {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        const qsizetype body = request.indexOf("\r\n\r\n") + 4;
        const qsizetype length = request.toLower().indexOf("content-length: ");
        if (body < 4 || length < 0)
            return;
        const qsizetype size = request.mid(length + 16, 10).split('\r').first().toLongLong();
        if (request.size() < body + size)
            return;
        if (request.startsWith("POST /nothing")) {
            socket->abort();
            return;
        }
        QByteArray answer = "<html>busy</html>";
        if (request.startsWith("POST /stamps")) {
            write("query", request.mid(body, size));
            openssl("ts -reply -config tsa.conf -queryfile query -out reply");
            answer = read("reply");
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: "
                      + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
        socket->disconnectFromHost();
    }

    void openssl(const char *arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }
    void write(const char *name, const QByteArray &data) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QSemaphore m_ready;
    quint16 m_port = 0;
};

} // namespace yongping
