#include "signing/pdftext.h"

#include <qpdf/QPDF.hh>

#include <string>

namespace yongping {

namespace {

// ISO 32000-1 table 123: not all characters are of the Latin alphabet.
constexpr int SymbolicFont = 4;
constexpr int UnknownStem = 50;
constexpr int UsualWidth = 1000; // of what /W does not name

QPDFObjectHandle name(const std::string &text)
{
    return QPDFObjectHandle::newName('/' + text);
}

QPDFObjectHandle integer(int value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &data)
{
    return QPDFObjectHandle::newStream(&pdf, data.toStdString());
}

// Which numbers the part holds, one bit each; PDF/A-1 asks for it.
QByteArray numbersIn(const PdfFont &font)
{
    QByteArray bits(font.widths.rbegin()->first / 8 + 1, '\0');
    for (const auto &[code, width] : font.widths)
        bits[code / 8] = static_cast<char>(bits[code / 8] | (0x80 >> (code % 8)));
    return bits;
}

// Each stretch of numbers in a row: the first, and the widths of all.
QPDFObjectHandle widthsOf(const PdfFont &font)
{
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    QPDFObjectHandle stretch;
    unsigned int next = 0;
    for (const auto &[code, width] : font.widths) {
        if (width == UsualWidth)
            continue;
        if (!stretch.isInitialized() || code != next) {
            stretch = QPDFObjectHandle::newArray();
            all.appendItem(QPDFObjectHandle::newInteger(code));
            all.appendItem(stretch);
        }
        stretch.appendItem(integer(width));
        next = code + 1;
    }
    return all;
}

QPDFObjectHandle descriptorOf(QPDF &pdf, const PdfFont &font)
{
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse("<< /Type /FontDescriptor /ItalicAngle 0 >>");
    descriptor.replaceKey("/FontName", name(font.name.toStdString()));
    descriptor.replaceKey("/Flags", integer(SymbolicFont));
    descriptor.replaceKey("/FontBBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                           qRound(font.box.left()), qRound(font.box.top()), qRound(font.box.right()),
                                           qRound(font.box.bottom()))));
    descriptor.replaceKey("/Ascent", integer(font.ascent));
    descriptor.replaceKey("/Descent", integer(font.descent));
    descriptor.replaceKey("/CapHeight", integer(font.ascent));
    descriptor.replaceKey("/StemV", integer(UnknownStem));
    QPDFObjectHandle program = stream(pdf, font.program);
    if (font.format == FontFormat::TrueType) {
        program.getDict().replaceKey("/Length1", integer(static_cast<int>(font.program.size())));
        descriptor.replaceKey("/FontFile2", program);
    } else {
        program.getDict().replaceKey("/Subtype", name("CIDFontType0C"));
        descriptor.replaceKey("/FontFile3", program);
    }
    descriptor.replaceKey("/CIDSet", stream(pdf, numbersIn(font)));
    return pdf.makeIndirectObject(descriptor);
}

QPDFObjectHandle fontObject(QPDF &pdf, const PdfFont &font)
{
    QPDFObjectHandle part = QPDFObjectHandle::parse(
        "<< /Type /Font /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    if (font.format == FontFormat::TrueType) {
        part.replaceKey("/Subtype", name("CIDFontType2"));
        part.replaceKey("/CIDToGIDMap", name("Identity"));
    } else {
        part.replaceKey("/Subtype", name("CIDFontType0"));
    }
    part.replaceKey("/BaseFont", name(font.name.toStdString()));
    part.replaceKey("/FontDescriptor", descriptorOf(pdf, font));
    part.replaceKey("/DW", integer(UsualWidth));
    part.replaceKey("/W", widthsOf(font));

    QPDFObjectHandle whole = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    whole.replaceKey("/BaseFont", name(font.name.toStdString()));
    QPDFObjectHandle parts = QPDFObjectHandle::newArray();
    parts.appendItem(pdf.makeIndirectObject(part));
    whole.replaceKey("/DescendantFonts", parts);
    whole.replaceKey("/ToUnicode", stream(pdf, font.toUnicode));
    return pdf.makeIndirectObject(whole);
}

} // namespace

void addText(QPDF &pdf, const PdfText &text)
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (std::size_t i = 0; i < text.fonts.size(); ++i)
        fonts.replaceKey("/T" + std::to_string(i), fontObject(pdf, text.fonts[i]));
    fonts = pdf.makeIndirectObject(fonts);
    // The drawings may leave coordinates of their own behind.
    QPDFObjectHandle save = stream(pdf, "q\n");
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.size() && i < text.pages.size(); ++i) {
        pages[i].getKey("/Resources").replaceKey("/Font", fonts);
        pages[i].addPageContents(save, true);
        pages[i].addPageContents(stream(pdf, "Q\n" + text.pages[i]), false);
    }
}

} // namespace yongping
