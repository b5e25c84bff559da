#pragma once

#include "hostile_files.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace yongping::tests {

namespace hostile {

template<typename Number>
QByteArray big(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return big(quint32(content.size())) + type + content + big(crc(type + content));
}

inline QByteArray png(quint32 width, quint32 height, const QByteArray &pixels)
{
    return QByteArray::fromHex("89504e470d0a1a0a")
        + pngChunk("IHDR", big(width) + big(height) + QByteArray::fromHex("0806000000")) + pngChunk("IDAT", pixels)
        + pngChunk("IEND", {});
}

// Frame header with a size of the caller's; the rest of a small JPEG follows.
inline QByteArray jpegOfSize(quint16 width, quint16 height)
{
    QByteArray jpeg = honestImage("jpg");
    qsizetype at = jpeg.indexOf(QByteArray::fromHex("ffc0"));
    if (at < 0)
        at = jpeg.indexOf(QByteArray::fromHex("ffc2"));
    return jpeg.replace(at + 5, 4, QByteArray(big(height) + big(width)));
}

inline QByteArray bmp(qint32 width, qint32 height, quint16 bits, quint32 colours)
{
    return "BM" + little(quint32(54)) + little(quint32(0)) + little(quint32(54)) + little(quint32(40)) + little(width)
        + little(height) + little(quint16(1)) + little(bits) + little(quint32(0)) + little(quint32(0))
        + little(quint32(2835)) + little(quint32(2835)) + little(colours) + little(colours) + QByteArray(64, 'x');
}

inline QByteArray gif(quint16 width, quint16 height, int frames)
{
    QByteArray bytes = "GIF89a" + little(width) + little(height) + QByteArray::fromHex("800000000000ffffff");
    for (int i = 0; i < frames; ++i) {
        bytes += QByteArray::fromHex("21f904000100000000") + QByteArray::fromHex("2c00000000") + little(width)
            + little(height) + QByteArray::fromHex("00020244010000"); // one code and the end
    }
    return bytes + ';';
}

// Directories that point at each other, or at themselves, for ever.
inline QByteArray tiff(quint32 width, quint32 height, bool isCyclic)
{
    const auto entry = [](quint16 tag, quint16 type, quint32 count, quint32 value) -> QByteArray {
        return little(tag) + little(type) + little(count) + little(value);
    };
    const quint32 start = 8;
    return "II" + little(quint16(42)) + little(start) + little(quint16(8)) + entry(256, 4, 1, width)
        + entry(257, 4, 1, height) + entry(258, 3, 1, 8) + entry(259, 3, 1, 1) + entry(262, 3, 1, 1)
        + entry(273, 4, 1, start) + entry(278, 4, 1, height) + entry(279, 4, 1, 0xFFFFFFF0)
        + little(isCyclic ? start : quint32(0));
}

inline QByteArray nested(const QByteArray &open, const QByteArray &close, int depth)
{
    return open.repeated(depth) + close.repeated(depth);
}

inline void addTrees(QList<HostileFile> &files)
{
    const auto add = [&](const char *name, const QByteArray &bytes) {
        files.append({QString::fromLatin1(name), bytes});
    };
    add("an empty file", {});
    add("a header alone", "%PDF-1.7\n");
    add("no objects at all", pdfOf({}));
    add("a page tree that is its own child",
        pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"}));
    add("two nodes that are each other's child",
        pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2>>",
               "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 2>>"}));
    add("two thousand million pages",
        pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>",
               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>"}));
    add("less than no pages", pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count -5>>",
                                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>"}));
    add("twenty thousand times one page",
        pdfOf({"<</Type/Catalog/Pages 2 0 R>>",
               "<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(20'000) + "]/Count 20000>>",
               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>"}));
    add("a root that points nowhere", "%PDF-1.7\ntrailer<</Size 1/Root 9 0 R>>\nstartxref\n0\n%%EOF\n");
    add("a table of references before itself",
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    add("arrays ten thousand deep", pdfOf({"<</Type/Catalog/Pages 2 0 R/X " + nested("[", "]", 10'000) + ">>",
                                           "<</Type/Pages/Kids[]/Count 0>>"}));
    add("dictionaries a hundred thousand deep",
        pdfOf({"<</Type/Catalog/Pages 2 0 R/X " + nested("<</X ", ">>", 100'000) + ">>",
               "<</Type/Pages/Kids[]/Count 0>>"}));
    QList<QByteArray> chain{"<</Type/Catalog/Pages 2 0 R>>"};
    for (int i = 2; i < 3'000; ++i)
        chain.append("<</Type/Pages/Kids[" + QByteArray::number(i + 1) + " 0 R]/Count 1>>");
    chain.append("<</Type/Page/MediaBox[0 0 200 100]>>");
    add("a page three thousand nodes down", pdfOf(chain));
    const QByteArray locked = "/Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(" + QByteArray(32, 'o')
        + ")/U(" + QByteArray(32, 'u') + ")>>/ID[(a)(b)]";
    add("a password", onePage("/MediaBox[0 0 200 100]").replace("/Root 1 0 R", locked));
}

inline void addPages(QList<HostileFile> &files)
{
    const auto add = [&](const QString &name, const QByteArray &bytes) { files.append({name, bytes}); };
    const QByteArray boxes[] = {"[0 0 1000000000 1000000000]", "[0 0 100000 100000]", "[0 0 1 190000]", "[0 0 0 0]",
                                "[0 0 1e38 1e38]", "[5 5 5 9]", "[0 0 -200 -100]", "[0 0 0.0001 0.0001]", "[1 2]",
                                "[/a /b /c /d]"};
    for (const QByteArray &box : boxes)
        add(QStringLiteral("a page of ") + QString::fromLatin1(box), onePage("/MediaBox" + box));
    add(QStringLiteral("a unit of a thousand million"), onePage("/MediaBox[0 0 200 100]/UserUnit 1000000000"));
    const auto drawing = [&](const char *name, const QByteArray &content, const QByteArray &resources = {},
                             const QList<QByteArray> &more = {}) {
        add(QString::fromLatin1(name), onePage("/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<<" + resources + ">>",
                                               QList<QByteArray>{streamOf(content)} + more));
    };
    const QByteArray form = "/Type/XObject/Subtype/Form/BBox[0 0 200 100]";
    drawing("a form that draws itself", "/F Do", "/XObject<</F 5 0 R>>",
            {streamOf("/F Do /F Do", form + "/Resources<</XObject<</F 5 0 R>>>>")});
    drawing("two forms that draw each other", "/F Do", "/XObject<</F 5 0 R>>",
            {streamOf("/G Do /G Do", form + "/Resources<</XObject<</G 6 0 R>>>>"),
             streamOf("/F Do /F Do", form + "/Resources<</XObject<</F 5 0 R>>>>")});
    QList<QByteArray> doubling;
    for (int i = 5; i < 35; ++i)
        doubling.append(
            streamOf("/F Do /F Do", form + "/Resources<</XObject<</F " + QByteArray::number(i + 1) + " 0 R>>>>"));
    doubling.append(streamOf("0 0 9 9 re f", form));
    drawing("a form drawn two to the thirtieth times", "/F Do", "/XObject<</F 5 0 R>>", doubling);
    drawing("a pattern that is filled with itself", "/Pattern cs /P scn 0 0 200 100 re f", "/Pattern<</P 5 0 R>>",
            {streamOf("/Pattern cs /P scn 0 0 9 9 re f", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep "
                                                         "1/YStep 1/Resources<</Pattern<</P 5 0 R>>>>")});
    drawing(
        "a pattern with steps of nearly nothing", "/Pattern cs /P scn 0 0 200 100 re f", "/Pattern<</P 5 0 R>>",
        {streamOf("0 0 1 1 re f",
                  "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .00001/YStep .00001/Resources<<>>")});
    drawing("a glyph that draws itself", "BT /T 9 Tf (aaaa) Tj ET", "/Font<</T 5 0 R>>",
            {"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
             "/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</T 5 0 R>>>>>>",
             streamOf("9 0 0 0 9 9 d1 BT /T 1 Tf (a) Tj ET")});
    drawing("states saved a million times", QByteArray("q ").repeated(1'000'000));
    drawing("states restored that were never saved", QByteArray("Q ").repeated(100'000));
    drawing("a million strokes with dashes of nearly nothing",
            "[0.0001] 0 d " + QByteArray("0 0 m 200 100 l S ").repeated(20'000));
    drawing("a curve through points far out", "0 0 m 1e30 -1e30 1e38 1e38 -1e38 1e30 c S 99999999999 w 0 0 m 9 9 l S");
    drawing("an image of sixty thousand squared", "200 0 0 100 0 0 cm /I Do", "/XObject<</I 5 0 R>>",
            {streamOf("x",
                      "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB")});
    drawing("an image that is its own mask", "200 0 0 100 0 0 cm /I Do", "/XObject<</I 5 0 R>>",
            {streamOf(
                "xxxx",
                "/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 5 0 R")});
    drawing("a colour space within itself", "/C cs 1 sc 0 0 9 9 re f", "/ColorSpace<</C 5 0 R>>",
            {"[/Indexed 5 0 R 255 (x)]"});
    drawing("a function of functions of itself", "/S sh", "/Shading<</S 5 0 R>>",
            {"<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 200 100]/Function 6 0 R>>",
             "<</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>>"});
    drawing(
        "an endless program in a function", "/S sh", "/Shading<</S 5 0 R>>",
        {"<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 1e9 0 1e9]/Function 6 0 R>>",
         streamOf("{ " + QByteArray("dup mul ").repeated(50'000) + "}", "/FunctionType 4/Domain[0 1 0 1]/Range[0 1]")});
}

inline void addStreams(QList<HostileFile> &files)
{
    const auto add = [&](const char *name, const QByteArray &bytes) {
        files.append({QString::fromLatin1(name), bytes});
    };
    const auto content = [](const QByteArray &stream) {
        return onePage("/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<<>>", {stream});
    };
    const QByteArray spaces(64 * 1024 * 1024, ' ');
    const QByteArray once = deflated(spaces);
    add("a stream that unpacks a thousandfold", content(streamOf(once, "/Filter/FlateDecode")));
    add("a stream packed twice", content(streamOf(deflated(once), "/Filter[/FlateDecode/FlateDecode]")));
    const QByteArray strokes = deflated(QByteArray("0 0 m 200 100 l S ").repeated(2'000'000));
    add("two million strokes in a few bytes", content(streamOf(strokes, "/Filter/FlateDecode")));
    add("a stream packed in five hundred ways",
        content(streamOf("x", "/Filter[" + QByteArray("/ASCIIHexDecode ").repeated(500) + "]")));
    add("a stream of no known kind", content(streamOf("x", "/Filter/NoSuchDecode")));
    add("a stream longer than the file", content("<</Length 999999999>>\nstream\nx\nendstream"));
    add("a stream whose length is itself", content("<</Length 4 0 R>>\nstream\nx\nendstream"));
    add("a stream of negative length", content("<</Length -9>>\nstream\nx\nendstream"));
    add("a predictor of absurd columns",
        content(streamOf(once.left(2'000),
                         "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000/Colors 32>>")));
    add("fax lines of absurd width",
        onePage("/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>",
                {streamOf("200 0 0 100 0 0 cm /I Do"),
                 streamOf("xxxxxxxx",
                          "/Type/XObject/Subtype/Image/Width 2000000000/Height 2/ImageMask true/BitsPerComponent 1"
                          "/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2000000000>>")}));
    for (const char *filter : {"JBIG2Decode", "JPXDecode", "DCTDecode", "LZWDecode", "RunLengthDecode"}) {
        add(filter,
            onePage(
                "/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>",
                {streamOf("200 0 0 100 0 0 cm /I Do"),
                 streamOf(
                     QByteArray("\x00\x01\xff\x4f\xff\x51junk", 10).repeated(40),
                     "/Type/XObject/Subtype/Image/Width 900/Height 900/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/"
                         + QByteArray(filter))}));
    }
    for (const char *kind : {"FontFile", "FontFile2", "FontFile3"}) {
        const QByteArray name = QByteArray("a broken font in ") + kind;
        add(name.constData(),
            onePage(
                "/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</T 5 0 R>>>>",
                {streamOf("BT /T 40 Tf 9 9 Td (Broken) Tj ET"),
                 "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 9/Widths[1e30]/FontDescriptor 6 0 R>>",
                 "<</Type/FontDescriptor/FontName/X/Flags 4/" + QByteArray(kind) + " 7 0 R>>",
                 streamOf(QByteArray::fromHex("00010000ffff") + QByteArray(4'000, '\xff'), "/Subtype/Type1C")}));
    }
}

inline void addPictures(QList<HostileFile> &files)
{
    const auto add = [&](const char *name, const QByteArray &bytes) {
        files.append({QString::fromLatin1(name), bytes});
    };
    const QByteArray lines = deflated(QByteArray(8 * 1024 * 1024, '\0'));
    add("a PNG of two thousand million squared", png(2'000'000'000, 2'000'000'000, lines));
    add("a PNG of fifty thousand squared", png(50'000, 50'000, lines));
    add("a PNG of no width", png(0, 100, lines));
    add("a PNG of one line without end", png(1, 2'000'000'000, lines));
    add("a PNG with fewer pixels than it says", png(4'000, 4'000, deflated("x")));
    add("a PNG whose pixels are no zlib data", png(64, 64, "not packed"));
    add("a PNG with a chunk longer than the file", honestImage("png").left(33) + big(quint32(0x7FFFFFFF)) + "IDATx");
    add("a PNG with a hundred thousand notes",
        honestImage("png").insert(33, pngChunk("tEXt", QByteArray("k\0v", 3)).repeated(100'000)));
    add("a PNG with a note that unpacks a thousandfold",
        honestImage("png").insert(
            33, pngChunk("zTXt", QByteArray("k\0\0", 3) + deflated(QByteArray(64 * 1024 * 1024, 'v')))));
    add("a JPEG of sixty-five thousand squared", jpegOfSize(65'500, 65'500));
    add("a JPEG of no height", jpegOfSize(100, 0));
    add("a JPEG of one line without end", jpegOfSize(1, 65'500));
    add("a JPEG that ends in its tables", honestImage("jpg").left(90));
    add("a JPEG of markers alone", QByteArray::fromHex("ffd8") + QByteArray(1'000'000, '\xff'));
    add("a BMP of two thousand million squared", bmp(0x7FFFFFFF, 0x7FFFFFFF, 32, 0));
    add("a BMP of less than no height", bmp(100, int(0x80000000), 24, 0));
    add("a BMP with four thousand million colours", bmp(10, 10, 8, 0xFFFFFFFF));
    add("a GIF of sixty-five thousand squared", gif(65'535, 65'535, 1));
    add("a GIF of twenty thousand frames", gif(2'000, 2'000, 20'000));
    add("a GIF of no size", gif(0, 0, 1));
    add("a TIFF that is its own next page", tiff(10, 10, true));
    add("a TIFF of four thousand million squared", tiff(0xFFFFFFFF, 0xFFFFFFFF, false));
    add("a drawing with an entity of entities",
        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg>&b;</svg>");
    add("noise", [] {
        QByteArray bytes(100'000, '\0');
        QRandomGenerator(1).generate(bytes.begin(), bytes.end());
        return bytes;
    }());
}

// Honest files with some bytes replaced, always the same ones, and cut off.
inline void addMutations(QList<HostileFile> &files, int upTo)
{
    const QList<HostileFile> honest{{QStringLiteral("PDF"), honestPdf(3)},
                                    {QStringLiteral("PNG"), honestImage("png")},
                                    {QStringLiteral("JPEG"), honestImage("jpg")},
                                    {QStringLiteral("BMP"), honestImage("bmp")}};
    for (quint32 seed = 1; files.size() < upTo; ++seed) {
        const HostileFile &file = honest[seed % honest.size()];
        QRandomGenerator random(seed);
        QByteArray bytes = file.bytes;
        for (int i = 0; i < 40; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (seed % 3 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        files.append(
            {QStringLiteral("a %1 with other bytes here and there, number %2").arg(file.name).arg(seed), bytes});
    }
}

} // namespace hostile

inline QList<HostileFile> hostileFiles()
{
    constexpr int count = 112;
    QList<HostileFile> files;
    hostile::addTrees(files);
    hostile::addPages(files);
    hostile::addStreams(files);
    hostile::addPictures(files);
    hostile::addMutations(files, count);
    return files;
}

} // namespace yongping::tests
