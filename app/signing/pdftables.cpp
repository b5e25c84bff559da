#include "signing/pdftables.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
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
        while (m_place < m_text.size() && Blanks.contains(m_text[m_place])) {
            ++m_place;
        }
        const qsizetype begin = m_place;
        while (m_place < m_text.size() && !Blanks.contains(m_text[m_place])) {
            ++m_place;
        }
        return m_text.sliced(begin, m_place - begin);
    }

    // Throws where there is none.
    long long number()
    {
        bool isNumber = false;
        const long long value = next().toByteArray().toLongLong(&isNumber);
        if (!isNumber || value < 0) {
            throw std::runtime_error("a table is not what it should be");
        }
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_place;
};

QPDFObjectHandle dictionaryIn(QPDF &pdf, QByteArrayView file, qsizetype begin, QByteArrayView end)
{
    const qsizetype behind = file.indexOf(end, begin);
    if (behind < 0) {
        throw std::runtime_error("a table has no end");
    }
    const std::string text = file.sliced(begin, behind - begin).toByteArray().toStdString();
    QPDFObjectHandle dictionary = QPDFObjectHandle::parse(&pdf, text);
    if (!dictionary.isDictionary()) {
        throw std::runtime_error("a table has no dictionary");
    }
    return dictionary;
}

// One section of the tables, plain or as a stream: each object at most once, and no second table behind it.
class Section
{
public:
    Section(QPDF &pdf, QByteArrayView file, qsizetype place) : m_pdf(pdf)
    {
        Words words(file, place);
        if (words.next() == QByteArrayView("xref")) {
            readPlain(file, words);
        } else {
            readStream(file, file.indexOf("obj", place) + 3);
        }
    }

    std::optional<int> ambiguous() const { return m_ambiguous; }
    // Where the section before it begins, or -1.
    qsizetype previous() const { return m_previous; }

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
                words.number();
                words.number();
                words.next();
            }
            before = words.place();
        }
        QPDFObjectHandle trailer = dictionaryIn(m_pdf, file, file.indexOf("trailer", before) + 7, "startxref");
        if (trailer.hasKey("/XRefStm")) {
            m_ambiguous = 0;
        }
        readPrevious(trailer);
    }

    void readStream(QByteArrayView file, qsizetype begin)
    {
        QPDFObjectHandle dictionary = dictionaryIn(m_pdf, file, begin, "stream");
        QPDFObjectHandle index = dictionary.getKey("/Index");
        for (int i = 0; index.isArray() && i + 1 < index.getArrayNItems(); i += 2) {
            add(index.getArrayItem(i).getIntValue(), index.getArrayItem(i + 1).getIntValue());
        }
        readPrevious(dictionary);
    }

    void readPrevious(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle previous = dictionary.getKey("/Prev");
        m_previous = previous.isInteger() ? static_cast<qsizetype>(previous.getIntValue()) : -1;
    }

    void add(long long first, long long count)
    {
        for (const auto &[otherFirst, otherEnd] : m_ranges) {
            if (first < otherEnd && otherFirst < first + count) {
                m_ambiguous = static_cast<int>(std::max(first, otherFirst));
            }
        }
        m_ranges.emplace_back(first, first + count);
    }

    QPDF &m_pdf;
    std::vector<std::pair<long long, long long>> m_ranges;
    std::optional<int> m_ambiguous;
    qsizetype m_previous = -1;
};

std::optional<int> listedTwice(QPDF &pdf, QByteArrayView file, qsizetype begin)
{
    qsizetype place = Words(file, file.lastIndexOf("startxref") + 9).number();
    for (int i = 0; place >= begin; ++i) {
        const Section section(pdf, file, place);
        if (section.ambiguous() || section.previous() >= place || i >= MaxSections) {
            return section.ambiguous().value_or(0);
        }
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
        while (place > 0 && Blanks.contains(file[place - 1])) {
            --place;
        }
        const qsizetype digits = place;
        while (place > 0 && isDigit(file[place - 1])) {
            --place;
        }
        if (digits == end || digits == place) {
            return {-1, 0};
        }
    }
    return {place, Words(file, place).next().toByteArray().toInt()};
}

bool leadsTo(const Entries &entries, QByteArrayView file, qsizetype place, int number)
{
    return std::any_of(entries.lower_bound(QPDFObjGen(number, 0)), entries.upper_bound(QPDFObjGen(number, 65535)),
                       [&](const auto &entry) {
                           if (entry.second.getType() != 1) {
                               return false;
                           }
                           const auto start = static_cast<qsizetype>(entry.second.getOffset());
                           return start <= place && file.sliced(start, place - start).trimmed().isEmpty();
                       });
}

std::optional<int> writtenTwice(QByteArrayView file, qsizetype begin, const Entries &entries,
                                const std::set<int> &known)
{
    for (qsizetype place = file.indexOf("obj", begin); place >= 0; place = file.indexOf("obj", place + 3)) {
        const auto [start, number] = headBefore(file, place);
        if (start >= begin && known.contains(number) && !leadsTo(entries, file, start, number)) {
            return number;
        }
    }
    return {};
}

// Where an object stream names one object twice, or at another place than the tables say.
std::optional<int> packedTwice(QPDF &pdf, const Entries &entries, const std::set<int> &known)
{
    std::map<int, std::vector<int>> contents;
    for (const auto &[id, entry] : entries) {
        if (entry.getType() != 2 || known.contains(entry.getObjStreamNumber())) {
            continue;
        }
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
        if (count != 1 || index >= found->second.size() || found->second[index] != id.getObj()) {
            return id.getObj();
        }
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
        if (const auto object = otherGeneration(entries, known)) {
            return object;
        }
        if (const auto object = listedTwice(pdf, file, begin)) {
            return object;
        }
        if (const auto object = packedTwice(pdf, entries, known)) {
            return object;
        }
        return writtenTwice(file, begin, entries, known);
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace yongping
