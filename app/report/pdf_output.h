#pragma once

#include "report/layout/page_geometry.h"
#include "report/layout/paginator.h"

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

// Paints the pages as PDF/A-1b on A4, with page numbers. The same pages and dress give the same objects, without an
// identifier of the file: preparePdf() gives it one, and with it the same bytes.
QByteArray writePdf(const std::vector<LaidOutPage> &pages, const PageDress &dress);

} // namespace yongping
