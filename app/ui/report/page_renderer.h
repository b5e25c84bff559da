#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>

namespace yongping {

class PdfDocument;

// Draws pages of one document away from the window's thread and keeps the drawn ones that are still near the eye. Lives
// on the window's thread. A picture that was ordered for an older document or resolution is dropped when it arrives.
class PageRenderer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Forgets everything drawn. May be null.
    void setDocument(std::shared_ptr<const PdfDocument> document);
    // Pictures of another resolution stay until the sharp ones arrive.
    void setResolution(qreal dpi);

    // The picture as far as there is one; orders the right one where it is missing.
    QImage picture(int page);
    // Gives up the pictures of all other pages.
    void keepOnly(int first, int last);

Q_SIGNALS:
    void drawn(int page);

private:
    struct Drawn
    {
        QImage image;
        qreal dpi = 0;
    };

    void order(int page);
    void take(int page, int generation, qreal dpi, const QImage &image);

    std::shared_ptr<const PdfDocument> m_document;
    QHash<int, Drawn> m_pictures;
    QSet<int> m_ordered;
    qreal m_dpi = 96;
    // Grows with every document and resolution; shared, so that outdated orders in the queue cost nothing.
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
};

} // namespace yongping
