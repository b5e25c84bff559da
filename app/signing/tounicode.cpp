#include "signing/tounicode.h"

#include "signing/radicals.h"

#include <QString>
#include <QVector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>
#include <utility>

namespace yongping {

namespace {

// A range varies in the last byte of its codes only.
constexpr uint MaxRange = 256;

char32_t repaired(char32_t character)
{
    switch (character) {
    case 0x0009:
        return 0x0020; // tab → space
    case 0x2003:
        return 0x3000; // em space → ideographic space
    case 0x2215:
        return 0xFF0F; // division slash → fullwidth solidus
    case 0x301C:
        return 0xFF5E; // wave dash → fullwidth tilde
    case 0x2329:
        return 0x3008; // angle brackets
    case 0x232A: return 0x3009;
    default: return unifiedIdeograph(character);
    }
}

QByteArray toHex(const QVector<char32_t> &characters)
{
    QByteArray hex;
    const QString text = QString::fromUcs4(characters.constData(), characters.size());
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

QVector<char32_t> fromHex(const QByteArray &token)
{
    const QByteArray bytes = QByteArray::fromHex(token);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto high = static_cast<uchar>(bytes.at(i));
        const auto low = static_cast<uchar>(bytes.at(i + 1));
        text += QChar(static_cast<char16_t>((high << 8) | low));
    }
    QVector<char32_t> characters;
    for (const uint character : text.toUcs4())
        characters.append(character);
    return characters;
}

QByteArray repairedTarget(const QByteArray &token)
{
    QVector<char32_t> characters = fromHex(token);
    bool changed = false;
    for (char32_t &character : characters) {
        changed = changed || repaired(character) != character;
        character = repaired(character);
    }
    return changed ? toHex(characters) : token;
}

// A range with one target counts on from it: if any of its characters needs repair, it is written as a list.
QByteArray repairedRange(const QByteArray &first, const QByteArray &last, const QByteArray &target)
{
    const uint from = first.mid(1, first.size() - 2).toUInt(nullptr, 16);
    const uint to = last.mid(1, last.size() - 2).toUInt(nullptr, 16);
    QVector<char32_t> characters = fromHex(target);
    if (characters.isEmpty() || to < from || to - from >= MaxRange)
        return target;
    bool changed = false;
    QByteArray list = "[";
    for (uint code = from; code <= to; ++code, ++characters.last()) {
        QVector<char32_t> one = characters;
        one.last() = repaired(one.last());
        changed = changed || one.last() != characters.last();
        list += toHex(one);
    }
    return changed ? QByteArray(list + ']') : target;
}

// Passes the map through token by token and replaces targets where they stand.
class CMapRepair
{
public:
    explicit CMapRepair(const QByteArray &cmap) : m_cmap(cmap) {}

    QByteArray run()
    {
        while (m_position < m_cmap.size()) {
            const char c = m_cmap.at(m_position);
            if (c == '<' && m_cmap.mid(m_position, 2) != "<<") {
                const qsizetype end = m_cmap.indexOf('>', m_position);
                if (end < 0)
                    return m_cmap;
                m_output += target(m_cmap.mid(m_position, end + 1 - m_position));
                m_position = end + 1;
            } else if (c == '[' || c == ']') {
                m_inList = c == '[';
                m_column = m_inList ? m_column : 0;
                copy(1);
            } else if (isWord(c)) {
                copyWord();
            } else {
                copy(c == '<' ? 2 : 1);
            }
        }
        return m_output;
    }

private:
    enum class Section { None, Characters, Ranges };

    static bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    void copy(qsizetype count)
    {
        m_output += m_cmap.mid(m_position, count);
        m_position += count;
    }

    void copyWord()
    {
        qsizetype end = m_position;
        while (end < m_cmap.size() && isWord(m_cmap.at(end)))
            ++end;
        const QByteArray word = m_cmap.mid(m_position, end - m_position);
        if (word == "beginbfchar" || word == "beginbfrange") {
            m_section = word == "beginbfchar" ? Section::Characters : Section::Ranges;
            m_column = 0;
        } else if (word == "endbfchar" || word == "endbfrange") {
            m_section = Section::None;
        }
        copy(end - m_position);
    }

    // The hexadecimal string as it stands, unless it is the target of a mapping.
    QByteArray target(const QByteArray &token)
    {
        if (m_section == Section::None)
            return token;
        if (m_inList)
            return repairedTarget(token);
        const int last = m_section == Section::Characters ? 1 : 2;
        if (m_column < last) {
            m_codes[m_column++] = token;
            return token;
        }
        m_column = 0;
        return last == 1 ? repairedTarget(token) : repairedRange(m_codes[0], m_codes[1], token);
    }

    const QByteArray &m_cmap;
    QByteArray m_output;
    qsizetype m_position = 0;
    Section m_section = Section::None;
    bool m_inList = false;
    int m_column = 0; // how many codes of the current line were read
    QByteArray m_codes[2];
};

} // namespace

QByteArray repairToUnicode(const QByteArray &cmap)
{
    return CMapRepair(cmap).run();
}

void repairToUnicode(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray old(reinterpret_cast<const char *>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        map.replaceStreamData(repairToUnicode(old).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

} // namespace yongping
