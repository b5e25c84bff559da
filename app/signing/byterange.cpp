#include "signing/byterange.h"

#include "signing/text.h"

#include <QByteArrayMatcher>
#include <QString>

#include <openssl/asn1.h>

#include <algorithm>
#include <array>

namespace yongping {

namespace {

Error wrongRange(const char *detail)
{
    return {ErrorKind::Refused, QStringLiteral("signature.range"),
            SigningText::tr("The signature does not cover the document as it should: its range was tampered with."),
            QString::fromLatin1(detail), {}};
}

bool readNumbers(QPDFObjectHandle array, qsizetype fileSize, ByteRange &range)
{
    std::array<long long, 4> numbers{};
    if (!array.isArray() || array.getArrayNItems() != static_cast<int>(numbers.size()))
        return false;
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i) {
        const QPDFObjectHandle item = array.getArrayItem(i);
        QPDFObjectHandle number = item;
        if (!number.isInteger())
            return false;
        numbers[static_cast<size_t>(i)] = number.getIntValue();
    }
    const auto [first, gap, after, rest] = numbers;
    // Each bound before the sum, so that the sum cannot overflow.
    if (first != 0 || gap <= 0 || after <= gap || after > fileSize || rest <= 0 || rest > fileSize - after)
        return false;
    range = {gap, after, after + rest, {}};
    return true;
}

bool isHexadecimal(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

// The length of the outermost DER element, or -1.
qsizetype derSize(const QByteArray &data)
{
    const auto *const start = reinterpret_cast<const unsigned char *>(data.constData());
    const unsigned char *position = start;
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int flags = ASN1_get_object(&position, &length, &tag, &tagClass, data.size());
    // Bit 7: an error; bit 0: indefinite length, which DER does not know.
    return (flags & 0x81) != 0 || length < 0 ? -1 : position - start + length;
}

bool endsRevision(const QByteArray &file, qsizetype end)
{
    QByteArrayView head = QByteArrayView(file).first(end);
    if (head.endsWith('\n'))
        head.chop(1);
    if (head.endsWith('\r'))
        head.chop(1);
    return head.endsWith("%%EOF");
}

} // namespace

Result<ByteRange> readByteRange(const QByteArray &file, QPDFObjectHandle signature)
{
    ByteRange range;
    if (!readNumbers(signature.getKey("/ByteRange"), file.size(), range))
        return wrongRange("ByteRange is not [0 a b c] inside the file");
    const QByteArray gap = file.mid(range.gap, range.after - range.gap);
    if (!gap.startsWith('<') || !gap.endsWith('>') || gap.size() % 2 != 0
        || !isHexadecimal(QByteArrayView(gap).sliced(1).chopped(1)))
        return wrongRange("the gap is not one hexadecimal string");
    const QByteArray contents = QByteArray::fromHex(gap);
    QPDFObjectHandle value = signature.getKey("/Contents");
    if (!value.isString() || QByteArray::fromStdString(value.getStringValue()) != contents)
        return wrongRange("the gap is not the signature's /Contents");
    const qsizetype size = derSize(contents);
    if (size <= 0 || size > contents.size()
        || std::any_of(contents.begin() + size, contents.end(), [](char c) { return c != 0; })) {
        return wrongRange("other bytes than zeros after the signature");
    }
    if (!endsRevision(file, range.end))
        return wrongRange("the range does not end at the end of a revision");
    range.signature = contents.left(size);
    return range;
}

std::vector<qsizetype> earlierRevisionEnds(const QByteArray &file)
{
    static const QByteArrayMatcher Keyword("startxref");
    constexpr QByteArrayView Mark("%%EOF");
    // Between keyword and mark stand one number and blanks; a bounded look keeps hostile files cheap.
    constexpr qsizetype Window = 48;
    const QByteArrayView all(file);
    const QByteArrayView text = all.trimmed();
    const qsizetype textEnd = text.data() - all.data() + text.size();
    std::vector<qsizetype> ends;
    for (qsizetype place = Keyword.indexIn(file); place >= 0; place = Keyword.indexIn(file, place + 1)) {
        const qsizetype mark = all.sliced(place).first(std::min(Window, all.size() - place)).indexOf(Mark);
        const qsizetype behind = place + mark + Mark.size();
        if (mark >= 0 && behind < textEnd)
            ends.push_back(behind);
    }
    return ends;
}

} // namespace yongping
