#include "viewer/page_source.h"

#include "viewer/page_file.h"
#include "viewer/page_server.h"
#include "viewer/process/protocol.h"

#include <QStringList>

namespace yongping {

std::unique_ptr<PageSource> PageSource::open(const QString &file, const QString &mediaType, const PageLimits &limits)
{
    const auto opener = [file, mediaType] {
        return canShow(mediaType) ? openedFile(file) : errorOf(PageTrouble::UnknownKind);
    };
    return std::unique_ptr<PageSource>(new PageSource(std::make_shared<PageServer>(opener, limits)));
}

std::unique_ptr<PageSource> PageSource::fromData(const QByteArray &data, const QString &mediaType,
                                                 const PageLimits &limits)
{
    const auto opener = [data, mediaType] {
        return canShow(mediaType) ? openedData(data) : errorOf(PageTrouble::UnknownKind);
    };
    return std::unique_ptr<PageSource>(new PageSource(std::make_shared<PageServer>(opener, limits)));
}

bool PageSource::canShow(const QString &mediaType)
{
    static const QStringList shown{QStringLiteral("application/pdf"), QStringLiteral("image/png"),
                                   QStringLiteral("image/jpeg"),      QStringLiteral("image/tiff"),
                                   QStringLiteral("image/webp"),      QStringLiteral("image/bmp"),
                                   QStringLiteral("image/x-ms-bmp"),  QStringLiteral("image/gif")};
    return mediaType.isEmpty() || shown.contains(mediaType, Qt::CaseInsensitive);
}

PageSource::PageSource(std::shared_ptr<PageServer> server) : m_server(std::move(server))
{
    connect(m_server.get(), &PageServer::opened, this, [this](const std::vector<QSizeF> &sizes) {
        m_sizes = sizes;
        m_state = State::Open;
        Q_EMIT opened();
    });
    connect(m_server.get(), &PageServer::failed, this, &PageSource::fail);
    connect(m_server.get(), &PageServer::drawn, this, &PageSource::drawn);
    connect(m_server.get(), &PageServer::undrawable, this, &PageSource::undrawable);
    connect(m_server.get(), &PageServer::found, this, &PageSource::found);
    PageServer::start(m_server);
}

PageSource::~PageSource()
{
    m_server->stop();
}

void PageSource::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT failed(error);
}

QSizeF PageSource::pageSize(int page) const
{
    return page >= 0 && page < pageCount() ? m_sizes[std::size_t(page)] : QSizeF();
}

void PageSource::order(int page, qreal dpi, int rotation)
{
    const QSize size = drawnSize(pageSize(page), dpi);
    if (size.isEmpty())
        return;
    if (const auto tooMany = m_server->order({{page, size, rotation}, dpi}))
        Q_EMIT dropped(tooMany->drawing.page, tooMany->dpi, tooMany->drawing.rotation);
}

void PageSource::withdraw(int page, qreal dpi, int rotation)
{
    m_server->withdraw(page, dpi, rotation);
}

void PageSource::find(const QString &words)
{
    m_server->find(words.left(MaxWordsLength));
}

} // namespace yongping
