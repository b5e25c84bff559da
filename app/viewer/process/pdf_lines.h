#pragma once

#include <QFileDevice>
#include <QString>

#include <memory>

namespace poppler {
class document;
}

namespace yongping {

// The text of a PDF line by line, in the order in which the file holds it: of a table mostly cell after cell. Poppler's
// interface for Qt gives the words of that order without their lines.
class PdfLines
{
public:
    // The file must stay open as long. A file that is no PDF has no text.
    explicit PdfLines(QFileDevice &file);
    ~PdfLines();
    QString page(int number) const;

private:
    std::unique_ptr<poppler::document> m_document;
};

} // namespace yongping
