#pragma once

#include <QString>

#include <qpdf/QPDF.hh>

namespace yongping {

// Where in the document an object belongs, in words for the user: "page 2", "the signature field “chair”".
QString placeInWords(QPDF &pdf, QPDFObjGen id);

} // namespace yongping
