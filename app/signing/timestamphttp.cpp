#include "signing/text.h"
#include "signing/timestamp.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace yongping {

namespace {

constexpr int PatienceMilliseconds = 30'000;
constexpr qint64 MaxAnswerSize = 256 * 1024;

Result<QByteArray> post(const QUrl &address, const QByteArray &body)
{
    const QString scheme = address.scheme();
    if (!address.isValid() || (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        return Error::refused(QStringLiteral("tsa.address"),
                              SigningText::tr("“%1” is not the address of a time-stamp authority (http or https).")
                                  .arg(address.toDisplayString()));
    }
    QNetworkAccessManager network;
    network.setTransferTimeout(PatienceMilliseconds);
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/timestamp-query"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&reply](qint64 received, qint64) {
        if (received > MaxAnswerSize)
            reply->abort();
    });
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (reply->error() != QNetworkReply::NoError) {
        return Error::failure(QStringLiteral("tsa.network"),
                              SigningText::tr("The time-stamp authority %1 did not answer, so nothing was signed. "
                                              "Check the address and the network and try again, "
                                              "or sign without a time-stamp.")
                                  .arg(address.toDisplayString()),
                              reply->errorString());
    }
    return reply->readAll();
}

} // namespace

TimeStamper httpTimeStamper(const QUrl &address)
{
    return [address](const QByteArray &request) { return post(address, request); };
}

} // namespace yongping
