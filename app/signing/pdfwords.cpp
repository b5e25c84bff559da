#include "signing/pdfwords.h"

#include "signing/limitedbuffer.h"

#include <QByteArray>
#include <QHash>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <map>
#include <string>

namespace yongping {

namespace {

constexpr qsizetype MaxMap = 4 * 1024 * 1024;
constexpr uint MaxRange = 65536;

using GlyphMap = QHash<uint, QString>;

uint codeOf(const QByteArray &hex)
{
    return hex.toUInt(nullptr, 16);
}

QString targetOf(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
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

    GlyphMap read()
    {
        for (QByteArray token = next(); !token.isEmpty(); token = next()) {
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

    void readCharacters()
    {
        for (QByteArray code = next(); !code.isEmpty() && code != "endbfchar"; code = next())
            m_map.insert(codeOf(code), targetOf(next()));
    }

    void readRanges()
    {
        for (QByteArray token = next(); !token.isEmpty() && token != "endbfrange"; token = next()) {
            uint code = codeOf(token);
            const uint last = codeOf(next());
            const QByteArray target = next();
            if (target == "[") {
                for (QByteArray one = next(); !one.isEmpty() && one != "]"; one = next())
                    m_map.insert(code++, targetOf(one));
                continue;
            }
            QString text = targetOf(target);
            for (uint end = std::min(last, code + MaxRange); code <= end && !text.isEmpty(); ++code) {
                m_map.insert(code, text);
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
            }
        }
    }

    const QByteArray m_text;
    qsizetype m_place = 0;
    GlyphMap m_map;
};

class WordReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit WordReader(QPDFObjectHandle fonts) : m_fonts(std::move(fonts)) {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && !m_operands.empty() && m_operands.front().isName())
            m_map = mapOf(m_operands.front().getName());
        else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            show();
        m_operands.clear();
    }
    void handleEOF() override {}

    QString take() { return std::move(m_words); }

private:
    const GlyphMap *mapOf(const std::string &name)
    {
        const auto known = m_maps.find(name);
        if (known != m_maps.end())
            return &known->second;
        GlyphMap map;
        QPDFObjectHandle font = m_fonts.isDictionary() ? m_fonts.getKey(name) : QPDFObjectHandle::newNull();
        QPDFObjectHandle stream = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
        if (stream.isStream()) {
            LimitedBuffer text(MaxMap);
            stream.pipeStreamData(&text, 0, qpdf_dl_generalized, true);
            map = MapReader(text.take()).read();
        }
        return &m_maps.emplace(name, std::move(map)).first->second;
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

    // The fonts of a report have codes of two bytes.
    void add(const std::string &codes)
    {
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const uint code = (static_cast<uchar>(codes[i]) * 256U) + static_cast<uchar>(codes[i + 1]);
            const QString text = m_map ? m_map->value(code, QString(QChar::ReplacementCharacter)) : QString();
            for (const QChar character : text) {
                if (!character.isSpace())
                    m_words += character;
            }
        }
    }

    QPDFObjectHandle m_fonts;
    std::map<std::string, GlyphMap> m_maps;
    const GlyphMap *m_map = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    QString m_words;
};

} // namespace

QString wordsOf(QPDFObjectHandle page, const QByteArray &content)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    WordReader reader(resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull());
    // QPDF reads content from a stream of a document; a small one of its own holds what is unpacked already.
    QPDF scratch;
    scratch.emptyPDF();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&scratch, content.toStdString());
    QPDFObjectHandle::parseContentStream(stream, &reader);
    return reader.take();
}

} // namespace yongping
