#include "viewer/pdf_document.h"

#include "base/tr.h"
#include "viewer/process/protocol.h"

#include <QLoggingCategory>

#include <poppler-qt6.h>

#include <cmath>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcViewer, "yongping.viewer")

constexpr qreal PointsPerInch = 72.0;

void logParserWarnings()
{
    static const bool installed = [] {
        Poppler::setDebugErrorFunction(
            [](const QString &message, const QVariant &) { qCDebug(lcViewer).noquote() << message; }, {});
        return true;
    }();
    Q_UNUSED(installed)
}

Error damaged()
{
    return Error::refused(
        QStringLiteral("pdf.damaged"),
        yongping::tr("This file cannot be shown: it is no PDF or it is damaged. Ask for it once more."));
}

} // namespace

PdfDocument::PdfDocument(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}

PdfDocument::~PdfDocument() = default;

Result<std::unique_ptr<PdfDocument>> PdfDocument::fromDevice(QIODevice &device)
{
    logParserWarnings();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(&device);
    if (!document)
        return damaged();
    if (document->isLocked()) {
        return Error::refused(QStringLiteral("pdf.encrypted"),
                              yongping::tr("This file asks for a password and cannot be shown. Ask for an open copy."));
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    std::unique_ptr<PdfDocument> result(new PdfDocument(std::move(document)));
    if (const Result<void> measured = result->measure(); !measured)
        return measured.error();
    return result;
}

Result<void> PdfDocument::measure()
{
    const int count = m_document->numPages();
    if (count < 1)
        return damaged();
    if (count > MaxPages) {
        return Error::refused(QStringLiteral("pdf.pages"),
                              yongping::tr("This file has more than %1 pages and is not shown.").arg(MaxPages));
    }
    m_pageSizes.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(i);
        const QSizeF size = page ? page->pageSizeF() : QSizeF();
        if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.width() <= 0 || size.height() <= 0)
            return damaged();
        m_pageSizes.push_back(size);
    }
    return {};
}

QSizeF PdfDocument::pageSize(int page) const
{
    return page >= 0 && page < pageCount() ? m_pageSizes[static_cast<std::size_t>(page)] : QSizeF();
}

QImage PdfDocument::draw(int page, const QSize &size) const
{
    const QSizeF points = pageSize(page);
    if (points.isEmpty() || size.isEmpty() || qint64(size.width()) * size.height() > MaxPixels)
        return {};
    const QMutexLocker lock(&m_mutex);
    const std::unique_ptr<Poppler::Page> source = m_document->page(page);
    return source ? source->renderToImage(size.width() * PointsPerInch / points.width(),
                                          size.height() * PointsPerInch / points.height(), 0, 0, size.width(),
                                          size.height())
                  : QImage();
}

PageText PdfDocument::text(int page) const
{
    PageText text;
    if (page < 0 || page >= pageCount())
        return text;
    const QMutexLocker lock(&m_mutex);
    const std::unique_ptr<Poppler::Page> source = m_document->page(page);
    if (!source)
        return text;
    for (const std::unique_ptr<Poppler::TextBox> &box : source->textList()) {
        const QList<uint> characters = box->text().toUcs4();
        const bool ends = box->hasSpaceAfter() || !box->nextWord();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const bool last = i + 1 == characters.size();
            text.add(characters[i], box->charBoundingBox(int(i)),
                     last && ends ? PageText::After::Space : PageText::After::Nothing);
        }
    }
    return text;
}

} // namespace yongping
