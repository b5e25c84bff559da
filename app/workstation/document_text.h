#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yongping {

// The text of a document from anywhere: plain text (UTF-8 or UTF-16), a PDF, read by a process of its own, or a Word
// document (.docx); what it is, its bytes say. Cell after cell, line after line; for a background thread. An error
// names the file: "file.read", "document.kind", "document.size", "document.damaged", "document.empty", or one of a PDF.
Result<QString> documentText(const QByteArray &content, const QString &fileName);

constexpr qint64 MaxDocumentSize = 64LL * 1024 * 1024;

} // namespace yongping
