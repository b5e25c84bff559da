#pragma once

#include "report/layout/page_geometry.h"
#include "report/layout/paginator.h"
#include "signing/pdftext.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace yongping {

// What stands on every page besides the flow, and what the file says of itself.
struct PageDress
{
    QString title;      // of the document
    QString runningHead; // from the second page on
    bool sample = false; // made up, and marked as such on every page
    QDateTime made;
    PageGeometry geometry = PageGeometry::portrait();
};

// Pages as PDF/A-1b on A4 without their texts, and these.
struct WrittenPages
{
    QByteArray pdf;
    PdfText text;
};

// Paints the pages, with page numbers. The same pages and dress give the same objects, without an identifier of the
// file: preparePdf() gives it one, and puts in the texts. Empty where a font is damaged.
WrittenPages writePdf(const std::vector<LaidOutPage> &pages, const PageDress &dress);

} // namespace yongping
