#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

namespace yongping {

// The words that a page's content stream draws, by the ToUnicode maps of its fonts, without white space. Glyphs that no
// map names count as U+FFFD. Throws as QPDF does, and where a page holds more than is read.
QString wordsOf(QPDFObjectHandle page, const QByteArray &content);

} // namespace yongping
