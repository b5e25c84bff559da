#pragma once

#include <QHash>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace yongping {

// The words that pages of one untrusted document draw, by the ToUnicode maps of its fonts, without white space. Glyphs
// that no map names count as U+FFFD. Reads each map once, and throws std::length_error where all maps or all words
// together are more than a report can have.
class PdfWords
{
public:
    // Throws as QPDF does too.
    QString of(QPDFObjectHandle page, const QByteArray &content);

private:
    using GlyphMap = QHash<ushort, QString>;
    class PageWords;

    const GlyphMap &mapOf(QPDFObjectHandle toUnicode);

    std::map<QPDFObjGen, GlyphMap> m_maps;
    qsizetype m_mapBytesLeft = 64 * 1024 * 1024;
    qsizetype m_wordsLeft = 16 * 1024 * 1024; // UTF-16 units
};

} // namespace yongping
