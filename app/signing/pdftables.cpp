#include "signing/pdftables.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <vector>

namespace yongping {

namespace {

constexpr int MaxSections = 1000;
constexpr QByteArrayView Blanks("\0\t\n\f\r ", 6);
using Entries = std::map<QPDFObjGen, QPDFXRefEntry>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads words and numbers from a place on.
class Words
{
public:
    Words(QByteArrayView text, qsizetype place) : m_text(text), m_place(std::clamp<qsizetype>(place, 0, text.size())) {}

    qsizetype place() const { return m_place; }

    QByteArrayView next()
    {
        while (m_place < m_text.size() && Blanks.contains(m_text[m_place]))
            ++m_place;
        const qsizetype begin = m_place;
        while (m_place < m_text.size() && !Blanks.contains(m_text[m_place]))
            ++m_place;
        return m_text.sliced(begin, m_place - begin);
    }

    // Throws where there is none.
    long long number()
    {
        bool isNumber = false;
        const long long value = next().toByteArray().toLongLong(&isNumber);
        if (!isNumber || value < 0)
            throw std::runtime_error("a table is not what it should be");
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_place;
};

QPDFObjectHandle dictionaryIn(QPDF &pdf, QByteArrayView file, qsizetype begin, QByteArrayView end)
{
    const qsizetype behind = file.indexOf(end, begin);
    if (behind < 0)
        throw std::runtime_error("a table has no end");
    const std::string text = file.sliced(begin, behind - begin).toByteArray().toStdString();
    QPDFObjectHandle dictionary = QPDFObjectHandle::parse(&pdf, text);
    if (!dictionary.isDictionary())
        throw std::runtime_error("a table has no dictionary");
    return dictionary;
}

// One section of the tables, plain or as a stream: each object at most once, and no second table behind it.
class Section
{
public:
    Section(QPDF &pdf, QByteArrayView file, qsizetype place) : m_pdf(pdf)
    {
        Words words(file, place);
        if (words.next() == QByteArrayView("xref"))
            readPlain(file, words);
        else
            readStream(file, place);
    }

    std::optional<int> ambiguous() const { return m_ambiguous; }
    // Where the section before it begins, or -1.
    qsizetype previous() const { return m_previous; }
    // Where the objects stand that it lists.
    const std::set<qsizetype> &places() const { return m_places; }

private:
    void readPlain(QByteArrayView file, Words &words)
    {
        qsizetype before = words.place();
        for (QByteArrayView word = words.next(); !word.startsWith("trailer"); word = words.next()) {
            words = Words(file, before);
            const long long first = words.number();
            const long long count = words.number();
            add(first, count);
            for (long long i = 0; i < count; ++i) {
                const auto objectAt = static_cast<qsizetype>(words.number());
                words.number();
                if (words.next() == QByteArrayView("n"))
                    m_places.insert(objectAt);
            }
            before = words.place();
        }
        QPDFObjectHandle trailer = dictionaryIn(m_pdf, file, file.indexOf("trailer", before) + 7, "startxref");
        if (trailer.hasKey("/XRefStm"))
            m_ambiguous = 0;
        readPrevious(trailer);
    }

    void readStream(QByteArrayView file, qsizetype place)
    {
        Words words(file, place);
        const auto number = static_cast<int>(words.number());
        const auto generation = static_cast<int>(words.number());
        QPDFObjectHandle dictionary = dictionaryIn(m_pdf, file, file.indexOf("obj", place) + 3, "stream");
        QPDFObjectHandle index = dictionary.getKey("/Index");
        for (int i = 0; index.isArray() && i + 1 < index.getArrayNItems(); i += 2)
            add(index.getArrayItem(i).getIntValue(), index.getArrayItem(i + 1).getIntValue());
        readPrevious(dictionary);
        readRows(m_pdf.getObject(number, generation));
    }

    // Of the three fields of a row, the second one is the place of an object of the first kind.
    void readRows(QPDFObjectHandle stream)
    {
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        std::array<size_t, 3> widths{};
        for (int i = 0; i < 3; ++i) {
            const long long width = stream.getDict().getKey("/W").getArrayItem(i).getIntValue();
            widths.at(static_cast<size_t>(i)) = static_cast<size_t>(std::clamp(width, 0LL, 8LL));
        }
        const size_t size = widths[0] + widths[1] + widths[2];
        for (size_t row = 0; size > 0 && row + size <= data->getSize(); row += size) {
            const auto field = [&](size_t at, size_t width) {
                unsigned long long value = 0;
                for (size_t i = 0; i < width; ++i)
                    value = value << 8 | data->getBuffer()[row + at + i];
                return value;
            };
            if (widths[0] == 0 || field(0, widths[0]) == 1)
                m_places.insert(static_cast<qsizetype>(field(widths[0], widths[1])));
        }
    }

    void readPrevious(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle previous = dictionary.getKey("/Prev");
        m_previous = previous.isInteger() ? static_cast<qsizetype>(previous.getIntValue()) : -1;
    }

    void add(long long first, long long count)
    {
        for (const auto &[otherFirst, otherEnd] : m_ranges) {
            if (first < otherEnd && otherFirst < first + count)
                m_ambiguous = static_cast<int>(std::max(first, otherFirst));
        }
        m_ranges.emplace_back(first, first + count);
    }

    QPDF &m_pdf;
    std::vector<std::pair<long long, long long>> m_ranges;
    std::optional<int> m_ambiguous;
    qsizetype m_previous = -1;
    std::set<qsizetype> m_places;
};

// Adds to `places` where all objects stand that are listed.
std::optional<int> listedTwice(QPDF &pdf, QByteArrayView file, qsizetype begin, std::set<qsizetype> &places)
{
    qsizetype place = Words(file, file.lastIndexOf("startxref") + 9).number();
    for (int i = 0; place >= begin; ++i) {
        const Section section(pdf, file, place);
        if (section.ambiguous() || section.previous() >= place || i >= MaxSections)
            return section.ambiguous().value_or(0);
        places.insert(section.places().begin(), section.places().end());
        place = section.previous();
    }
    return {};
}

// "19 0 obj" that ends before `keyword`: where it begins, and its number; -1 if none does.
std::pair<qsizetype, int> headBefore(QByteArrayView file, qsizetype keyword)
{
    qsizetype place = keyword;
    for (int part = 0; part < 2; ++part) {
        const qsizetype end = place;
        while (place > 0 && Blanks.contains(file[place - 1]))
            --place;
        const qsizetype digits = place;
        while (place > 0 && isDigit(file[place - 1]))
            --place;
        if (digits == end || digits == place)
            return {-1, 0};
    }
    return {place, Words(file, place).next().toByteArray().toInt()};
}

bool isListed(const std::set<qsizetype> &places, QByteArrayView file, qsizetype place)
{
    const auto after = places.upper_bound(place);
    if (after == places.begin())
        return false;
    const qsizetype listed = *std::prev(after);
    return file.sliced(listed, place - listed).trimmed().isEmpty();
}

// Each revision may write an object anew, and lists what it writes.
std::optional<int> writtenUnlisted(QByteArrayView file, qsizetype begin, const std::set<qsizetype> &places,
                                   const std::set<int> &known)
{
    for (qsizetype place = file.indexOf("obj", begin); place >= 0; place = file.indexOf("obj", place + 3)) {
        const auto [start, number] = headBefore(file, place);
        if (start >= begin && known.contains(number) && !isListed(places, file, start))
            return number;
    }
    return {};
}

// Where an object stream names one object twice, or at another place than the tables say.
std::optional<int> packedTwice(QPDF &pdf, const Entries &entries, const std::set<int> &known)
{
    std::map<int, std::vector<int>> contents;
    for (const auto &[id, entry] : entries) {
        if (entry.getType() != 2 || known.contains(entry.getObjStreamNumber()))
            continue;
        auto [found, isNew] = contents.try_emplace(entry.getObjStreamNumber());
        if (isNew) {
            QPDFObjectHandle stream = pdf.getObject(entry.getObjStreamNumber(), 0);
            const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
            Words words(QByteArrayView(data->getBuffer(), static_cast<qsizetype>(data->getSize())), 0);
            for (long long i = stream.getDict().getKey("/N").getIntValue(); i > 0; --i) {
                found->second.push_back(static_cast<int>(words.number()));
                words.number();
            }
        }
        const auto index = static_cast<size_t>(entry.getObjStreamIndex());
        const auto count = std::count(found->second.begin(), found->second.end(), id.getObj());
        if (count != 1 || index >= found->second.size() || found->second[index] != id.getObj())
            return id.getObj();
    }
    return {};
}

std::optional<int> otherGeneration(const Entries &entries, const std::set<int> &known)
{
    const auto twice = std::adjacent_find(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        return a.first.getObj() == b.first.getObj() && known.contains(a.first.getObj());
    });
    return twice == entries.end() ? std::nullopt : std::optional<int>(twice->first.getObj());
}

} // namespace

std::optional<int> ambiguousObject(QByteArrayView file, qsizetype begin, QPDF &pdf, const std::set<int> &known)
{
    try {
        const Entries entries = pdf.getXRefTable();
        if (const auto object = otherGeneration(entries, known))
            return object;
        std::set<qsizetype> places;
        if (const auto object = listedTwice(pdf, file, begin, places))
            return object;
        if (const auto object = packedTwice(pdf, entries, known))
            return object;
        return writtenUnlisted(file, begin, places, known);
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace yongping
