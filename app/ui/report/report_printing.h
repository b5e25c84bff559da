#pragma once

#include "base/result.h"

#include <QFuture>

#include <memory>

class QPrinter;

namespace yongping {

class PdfDocument;

// Prints the pages that the printer's settings ask for, each filling the paper as it fills the page, away from the
// window's thread. What is printed is what the preview shows, signatures included.
QFuture<Result<void>> printDocument(std::shared_ptr<const PdfDocument> document, std::shared_ptr<QPrinter> printer);

} // namespace yongping
