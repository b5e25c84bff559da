#pragma once

#include "base/result.h"
#include "viewer/page_text.h"

#include <QImage>
#include <QMutex>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace Poppler {
class Document;
}

namespace yongping {

// The pages of a PDF as pictures, form fields and signature widgets drawn. If an object exists, the file has at least
// one page. A file that is no PDF, is cut off or asks for a password gives an error. May be used from any thread; one
// page is drawn at a time. Rendering happens in the process that asks: files from anywhere belong to PageSource, which
// has them drawn by a process of its own.
class PdfDocument
{
public:
    // Reads from it as pages are drawn; the device must live as long.
    static Result<std::unique_ptr<PdfDocument>> fromDevice(QIODevice &device);
    ~PdfDocument();

    int pageCount() const { return static_cast<int>(m_pageSizes.size()); }
    QSizeF pageSize(int page) const; // in points, as it is shown (turned pages turned); empty for an unknown page
    // On white paper, in exactly this many pixels, whatever the proportions of the page. A null image where the page is
    // unknown or cannot be drawn, or where it would be larger than MaxPixels.
    QImage draw(int page, const QSize &size) const;
    // Empty for an unknown page and where a page has only pictures.
    PageText text(int page) const;

    static constexpr qint64 MaxPixels = 100'000'000;

private:
    explicit PdfDocument(std::unique_ptr<Poppler::Document> document);
    Result<void> measure();

    std::unique_ptr<Poppler::Document> m_document;
    std::vector<QSizeF> m_pageSizes;
    mutable QMutex m_mutex; // poppler reads one page of a document at a time
};

} // namespace yongping
