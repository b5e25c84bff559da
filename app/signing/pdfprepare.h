#pragma once

#include "base/result.h"
#include "signing/pdftext.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// Where a signature will stand. `name` may have parts ("member.1"); `page` counts from 0; `rect` is in points from the
// page's top left corner; `label` is what a reader shows and speaks for the field.
struct SignatureField
{
    QString name;
    int page = 0;
    QRectF rect;
    QString label;
    // After this one has signed, nothing may be added any more.
    bool locksDocument = false;
};

// A file inside the PDF, the machine-readable data behind it.
struct PdfAttachment
{
    QString name;
    QString mimeType;
    QByteArray data;
    QString description;
    QDateTime modified;
};

struct PrepareOptions
{
    std::vector<SignatureField> fields;
    std::optional<PdfAttachment> attachment;
    QString language; // BCP 47, "zh-CN"; empty leaves it open
    PdfText text = {}; // what the pages say and do not hold yet
};

// Turns a freshly laid out PDF (QPdfWriter, PDF/A-1b) into one that can be signed by several people in turn and
// archived: plain objects and cross-reference table, repaired ToUnicode maps, all signature fields, empty. With an
// attachment the file declares PDF/A-3b, which allows one. Done once, before the first signature: a PDF that holds
// signatures is refused ("pdf.signed"). The same input gives the same bytes.
Result<QByteArray> preparePdf(const QByteArray &pdf, const PrepareOptions &options);

} // namespace yongping
