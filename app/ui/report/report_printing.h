#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

#include <memory>

class QPrinter;

namespace yongping {

// Prints the pages that the printer's settings ask for, away from the window's thread. A printer gets the PDF itself,
// handed to CUPS, so that the paper shows exactly what the file does, signatures included; a PDF file that takes all
// pages gets its bytes. Only some pages for a file, and a computer without CUPS's lp, draw the pages as pictures.
QFuture<Result<void>> printDocument(const QByteArray &pdf, std::shared_ptr<QPrinter> printer);

// What lp is told for these settings; the PDF follows on its standard input.
QStringList printCommand(const QPrinter &printer);

} // namespace yongping
