#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// What the pages of a PDF show, for holding two layouts of the same report against each other.
struct PdfPage
{
    QByteArray drawing; // SHA-256 of all that is drawn, fonts and pictures included; signature fields left out
    QString words;      // in the order of drawing, without white space
};

struct PdfPages
{
    QString language;  // BCP 47, as the catalog says
    QStringList fonts; // sorted, without the marks of subsets
    std::vector<PdfPage> pages;
};

// Of an untrusted PDF. Errors as of openPdf().
Result<PdfPages> readPdfPages(const QByteArray &pdf);

} // namespace yongping
