#pragma once

#include <QByteArray>
#include <QStringList>

namespace yongping {

// What copies of one document have in common, whatever was done to their signatures, and what tells one copy from
// another: who keeps both knows a file that was rolled back or stripped.
struct PdfTraces
{
    // Of the document: its file identifier ("id.…"), the drawing of its pages ("pages.…") and the files that it carries
    // ("data.…"). Copies that share one of them are copies of one document.
    QStringList marks;
    // SHA-256 of the file up to the end of each revision, the oldest first; white space after the last mark counts for
    // nothing.
    QStringList revisions;
};

// Of an untrusted PDF; empty if it cannot be read.
PdfTraces readPdfTraces(const QByteArray &pdf);

} // namespace yongping
