#pragma once

#include "base/result.h"
#include "viewer/page_text.h"

#include <QImage>
#include <QObject>
#include <QSizeF>

#include <memory>
#include <vector>

namespace yongping {

class PageServer;

struct PageLimits
{
    int msecs = 10'000;     // for one page; what takes longer is ended
    int idleMsecs = 60'000; // after which the process ends until it is needed again
    QString program = {};   // that draws; empty: the one of this installation
};

// The pages of a PDF or of a picture from anywhere, drawn and searched by a process of its own with limits of time and
// memory. Lives on the window's thread and never waits there; everything is answered by a signal, later. A process that
// dies is started anew; a page that ends it twice is given up, the others go on.
class PageSource : public QObject
{
    Q_OBJECT
public:
    enum class State { Opening, Open, Failed };
    static constexpr std::size_t MaxHits = 10'000;

    // The media type, where it is known, says what is not worth trying; the bytes decide what the file is.
    static std::unique_ptr<PageSource> open(const QString &file, const QString &mediaType = {},
                                            const PageLimits &limits = {});
    static std::unique_ptr<PageSource> fromData(const QByteArray &data, const QString &mediaType = {},
                                                const PageLimits &limits = {});
    // Whether files of this type are shown at all.
    static bool canShow(const QString &mediaType);
    ~PageSource() override;

    State state() const { return m_state; }
    const Error &error() const { return m_error; } // of State::Failed
    int pageCount() const { return static_cast<int>(m_sizes.size()); } // 0 until it is open
    QSizeF pageSize(int page) const; // in points, upright; empty for an unknown page

    // Asks for a page, turned to the right by 0, 90, 180 or 270 degrees. What would be too large comes less finely.
    // Finer orders go first. Each is answered by drawn(), undrawable() or dropped(), unless it is withdrawn.
    void order(int page, qreal dpi, int rotation = 0);
    void withdraw(int page, qreal dpi, int rotation = 0);
    // Looks for words on all pages, drawing goes before; takes the place of the search before. Empty words end it.
    void find(const QString &words);

Q_SIGNALS:
    void opened();
    void failed(const yongping::Error &error); // nothing of the file is shown
    void drawn(int page, qreal dpi, int rotation, const QImage &image);
    void undrawable(int page, const yongping::Error &error); // at any resolution
    void dropped(int page, qreal dpi, int rotation); // too many were waiting: to be ordered anew if still wanted
    // More of the places, in the order of the pages, at most MaxHits in all.
    void found(const QString &words, const std::vector<yongping::TextHit> &more, bool isLast);

private:
    explicit PageSource(std::shared_ptr<PageServer> server);
    void fail(const Error &error);

    std::shared_ptr<PageServer> m_server;
    State m_state = State::Opening;
    Error m_error;
    std::vector<QSizeF> m_sizes;
};

} // namespace yongping
