#include "signing/pdfwords.h"

#include "signing/limitedbuffer.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace yongping {

namespace {

constexpr qsizetype MaxMap = 4 * 1024 * 1024;
constexpr qsizetype MaxTarget = 32; // UTF-16 units of one glyph; a ligature has three or four
constexpr int MaxEntries = 2 * 65536; // twice what a map of two bytes' codes can say

// The fonts of a report have codes of two bytes; a map's other codes are drawn by none.
std::optional<ushort> codeOf(const QByteArray &hex)
{
    bool isCode = false;
    const ushort code = hex.toUShort(&isCode, 16);
    return isCode ? std::optional(code) : std::nullopt;
}

QString targetOf(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.first(std::min(hex.size(), MaxTarget * 4)));
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1])));
    return text;
}

// Reads the two kinds of sections that a ToUnicode map has: single characters, and ranges with one target or a list.
class MapReader
{
public:
    explicit MapReader(QByteArray text) : m_text(std::move(text)) {}

    QHash<ushort, QString> read()
    {
        for (QByteArray token = next(); !token.isEmpty() && m_left > 0; token = next()) {
            if (token == "beginbfchar")
                readCharacters();
            else if (token == "beginbfrange")
                readRanges();
        }
        return m_map;
    }

private:
    // A word, the digits of a hexadecimal string, or a bracket.
    QByteArray next()
    {
        while (m_place < m_text.size() && QByteArrayView(" \t\r\n\f").contains(m_text[m_place]))
            ++m_place;
        if (m_place >= m_text.size())
            return {};
        const qsizetype begin = m_place++;
        if (m_text[begin] == '[' || m_text[begin] == ']')
            return m_text.mid(begin, 1);
        if (m_text[begin] == '<' && m_place < m_text.size() && m_text[m_place] != '<') {
            const qsizetype end = m_text.indexOf('>', m_place);
            m_place = end < 0 ? m_text.size() : end + 1;
            return m_text.mid(begin + 1, m_place - begin - 2);
        }
        while (m_place < m_text.size() && !QByteArrayView(" \t\r\n\f<[]").contains(m_text[m_place]))
            ++m_place;
        return m_text.mid(begin, m_place - begin);
    }

    void insert(std::optional<ushort> code, const QString &target)
    {
        if (code && m_left-- > 0)
            m_map.insert(*code, target);
    }

    void readCharacters()
    {
        for (QByteArray code = next(); !code.isEmpty() && code != "endbfchar"; code = next())
            insert(codeOf(code), targetOf(next()));
    }

    void readRanges()
    {
        for (QByteArray token = next(); !token.isEmpty() && token != "endbfrange"; token = next()) {
            const std::optional<ushort> first = codeOf(token);
            const std::optional<ushort> last = codeOf(next());
            const QByteArray target = next();
            if (target == "[")
                readList(first);
            else if (first && last)
                fill(*first, *last, targetOf(target));
        }
    }

    void readList(std::optional<ushort> first)
    {
        int code = first.value_or(0);
        for (QByteArray one = next(); !one.isEmpty() && one != "]"; one = next(), ++code)
            insert(first && code <= 0xFFFF ? std::optional(static_cast<ushort>(code)) : std::nullopt, targetOf(one));
    }

    void fill(int first, int last, QString text)
    {
        for (int code = first; code <= last && m_left > 0 && !text.isEmpty(); ++code) {
            insert(static_cast<ushort>(code), text);
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
    }

    const QByteArray m_text;
    qsizetype m_place = 0;
    int m_left = MaxEntries;
    QHash<ushort, QString> m_map;
};

} // namespace

class PdfWords::PageWords final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageWords(PdfWords &document, QPDFObjectHandle fonts) : m_document(document), m_fonts(std::move(fonts)) {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && !m_operands.empty() && m_operands.front().isName())
            chooseFont(m_operands.front().getName());
        else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            show();
        m_operands.clear();
    }
    void handleEOF() override {}

    QString take() { return std::move(m_words); }

private:
    void chooseFont(const std::string &name)
    {
        QPDFObjectHandle font = m_fonts.isDictionary() ? m_fonts.getKey(name) : QPDFObjectHandle::newNull();
        m_map = &m_document.mapOf(font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull());
    }

    void show()
    {
        for (QPDFObjectHandle &operand : m_operands) {
            if (operand.isString()) {
                add(operand.getStringValue());
            } else if (operand.isArray()) {
                for (QPDFObjectHandle &item : operand.getArrayAsVector()) {
                    if (item.isString())
                        add(item.getStringValue());
                }
            }
        }
    }

    void add(const std::string &codes)
    {
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto code = static_cast<ushort>((static_cast<uchar>(codes[i]) << 8) | static_cast<uchar>(codes[i + 1]));
            const QString text = m_map ? m_map->value(code, QString(QChar::ReplacementCharacter)) : QString();
            for (const QChar character : text) {
                if (!character.isSpace())
                    m_words += character;
            }
            m_document.m_wordsLeft -= text.size();
            if (m_document.m_wordsLeft < 0)
                throw std::length_error("the pages hold more words than are read");
        }
    }

    PdfWords &m_document;
    QPDFObjectHandle m_fonts;
    const GlyphMap *m_map = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    QString m_words;
};

QString PdfWords::of(QPDFObjectHandle page, const QByteArray &content)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    PageWords words(*this, resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull());
    // QPDF reads content from a stream of a document; a small one of its own holds what is unpacked already.
    QPDF scratch;
    scratch.emptyPDF();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&scratch, content.toStdString());
    QPDFObjectHandle::parseContentStream(stream, &words);
    return words.take();
}

const PdfWords::GlyphMap &PdfWords::mapOf(QPDFObjectHandle toUnicode)
{
    const auto [entry, isNew] = m_maps.try_emplace(toUnicode.getObjGen());
    if (isNew && toUnicode.isStream()) {
        LimitedBuffer unpacked(std::min(MaxMap, m_mapBytesLeft));
        toUnicode.pipeStreamData(&unpacked, 0, qpdf_dl_generalized, true);
        const QByteArray text = unpacked.take();
        m_mapBytesLeft -= text.size();
        entry->second = MapReader(text).read();
    }
    return entry->second;
}

} // namespace yongping
