#pragma once

#include "base/result.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>

namespace yongping {

class PageSource;

// Has pages of one source drawn and keeps the drawn ones that are still near the eye, within a bound of memory. Lives
// on the window's thread. A picture of an older source, resolution or turn is dropped when it arrives.
class PageRenderer : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxBytes = 192LL * 1024 * 1024;

    using QObject::QObject;
    ~PageRenderer() override;

    // Forgets everything drawn. May be null.
    void setSource(const std::shared_ptr<PageSource> &source);
    // Pictures of another resolution stay until the sharp ones arrive; those turned otherwise go.
    void setResolution(qreal dpi, int rotation);

    // The picture as far as there is one; orders the right one where it is missing.
    QImage picture(int page);
    // Why a page cannot be drawn; null where it can or is not known yet.
    const Error *fault(int page) const;
    // Whether the picture is the right one: nothing better will come.
    bool isSharp(int page) const;
    // Gives up the pictures of all other pages.
    void keepOnly(int first, int last);
    qint64 bytes() const; // of the pictures kept

Q_SIGNALS:
    void drawn(int page); // or given up

private:
    struct Drawn
    {
        QImage image;
        qreal dpi = 0;
    };

    void take(int page, qreal dpi, int rotation, const QImage &image);
    void withdrawAll();
    void keepWithinBounds(int page);

    std::shared_ptr<PageSource> m_source;
    QHash<int, Drawn> m_pictures;
    QHash<int, Error> m_faults;
    QSet<int> m_ordered;
    qreal m_dpi = 96;
    int m_rotation = 0;
};

} // namespace yongping
