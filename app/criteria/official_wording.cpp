#include "criteria/official_wording.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace yongping {

namespace {

constexpr int LongestHeading = 60;      // characters; a sentence that names a category is longer
constexpr int MostLinesOfHeading = 3;   // of a narrow cell
constexpr qsizetype LongestWording = 4'000; // of one clause; more than that is not one

using Lines = QStringList;

QString headingEnd()
{
    return QStringLiteral("要素条件");
}

// Layout, quotes and dashes make no difference to a heading.
QString folded(const QString &text)
{
    static const QRegularExpression layout(QStringLiteral("[\\s“”\"'‘’—–-]"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    return plain.remove(layout);
}

// Some PDFs name the shape of a radical where the character is meant.
QString withoutRadicals(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x2F00 && c.unicode() <= 0x2FD5)
            c = c.decomposition().front();
    }
    return text;
}

Lines linesOf(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\t\\f\\v\\x{2028}\\x{2029}]+"));
    static const QRegularExpression pageNumber(QStringLiteral("^[-—–\\s]*\\d{1,3}[-—–\\s]*$"));
    Lines lines;
    for (const QString &part : text.split(breaks, Qt::SkipEmptyParts)) {
        const QString line = withoutRadicals(part.simplified());
        if (!line.isEmpty() && !pageNumber.match(line).hasMatch())
            lines.append(line);
    }
    return lines;
}

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0; // behind the last
};

// Where the first heading ends, which may run over lines, and where it begins at the latest.
template<typename IsHeading>
std::optional<Range> findHeading(const Lines &lines, Range within, IsHeading isHeading)
{
    for (qsizetype last = within.from; last < within.to; ++last) {
        QString heading;
        for (qsizetype from = last; from >= within.from && last - from < MostLinesOfHeading; --from) {
            heading.prepend(folded(lines[from]));
            if (heading.size() > LongestHeading)
                break;
            if (isHeading(heading))
                return Range{from, last + 1};
        }
    }
    return {};
}

// Chinese runs on over a line's end, other words have a space between.
void appendLine(QString &text, const QString &line)
{
    const auto isNarrow = [](QChar c) { return c.unicode() < 0x2E80 && !c.isSpace(); };
    if (!text.isEmpty() && !line.isEmpty() && isNarrow(text.back()) && isNarrow(line.front())
        && text.back().isLetter() && line.front().isLetter())
        text += u' ';
    text += line;
}

// Takes the lines of one element apart into its clauses.
class ElementReader
{
public:
    ElementReader(const Element &element, OfficialWording &found) : m_element(element), m_found(found)
    {
        begin(QStringLiteral("0"));
    }

    void read(const QString &line)
    {
        static const QRegularExpression leadIn(QStringLiteral("[（(]可选项[）)]"));
        if (knows(QStringLiteral("optional")) && !m_isOptional && leadIn.match(line).hasMatch()) {
            m_isOptional = true;
            m_next = 1;
            begin(QStringLiteral("optional"));
        }
        QString rest = line;
        while (const std::optional<Marker> marker = nextMarker(rest)) {
            appendLine(m_text, rest.left(marker->at));
            begin(numbered(m_next));
            ++m_next;
            rest = rest.mid(marker->behind);
        }
        appendLine(m_text, rest);
    }

    // With `isCertain` false something that belongs elsewhere may follow the last clause.
    void end(bool isCertain)
    {
        if (!isCertain)
            m_text.clear();
        keep();
    }

private:
    struct Marker
    {
        qsizetype at = 0;
        qsizetype behind = 0;
    };

    QString numbered(int number) const
    {
        return m_isOptional ? QStringLiteral("optional.%1").arg(number) : QString::number(number);
    }

    QString sourceOf(const QString &part) const
    {
        const QString end = u'/' + part;
        const auto has = [&](const Clause &clause) { return clause.source.endsWith(end); };
        const auto clause = std::ranges::find_if(m_element.clauses, has);
        return clause == m_element.clauses.end() ? QString() : clause->source;
    }

    bool knows(const QString &part) const { return !sourceOf(part).isEmpty(); }

    // The number of the clause that comes next, at the beginning of a line or behind the end of a sentence. "2.5G" is
    // the second one, "2.5" a number.
    std::optional<Marker> nextMarker(const QString &line) const
    {
        if (!knows(numbered(m_next)))
            return {};
        const QRegularExpression marker(
            QStringLiteral("(?:^|[；;。])\\s*(%1[.．、]\\s*(?:(?=5G)|(?!\\d)))").arg(m_next));
        const QRegularExpressionMatch match = marker.match(line);
        if (!match.hasMatch())
            return {};
        return Marker{match.capturedStart(1), match.capturedEnd(1)};
    }

    void begin(const QString &part)
    {
        keep();
        m_part = part;
    }

    void keep()
    {
        QString text = m_text.simplified();
        while (text.endsWith(u'；') || text.endsWith(u';'))
            text.chop(1);
        const QString source = sourceOf(m_part);
        if (!source.isEmpty() && !text.isEmpty() && text.size() <= LongestWording)
            m_found.insert(source, text);
        m_text.clear();
    }

    const Element &m_element;
    OfficialWording &m_found;
    QString m_part;
    QString m_text;
    int m_next = 1;
    bool m_isOptional = false;
};

void readElements(const Lines &lines, Range within, const Category &category, OfficialWording &found)
{
    std::vector<std::optional<Range>> titles;
    qsizetype from = within.from;
    for (const Element &element : category.elements) {
        const QString title = folded(element.title.zh);
        titles.push_back(findHeading(lines, {from, within.to}, [&](const QString &line) { return line == title; }));
        if (titles.back())
            from = titles.back()->to;
    }
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (!titles[i])
            continue;
        const bool isLast = i + 1 == titles.size();
        const auto next = std::find_if(titles.begin() + std::ptrdiff_t(i) + 1, titles.end(),
                                       [](const auto &title) { return title.has_value(); });
        const qsizetype to = next == titles.end() ? within.to : (*next)->from;
        ElementReader reader(category.elements[i], found);
        for (qsizetype at = titles[i]->to; at < to; ++at)
            reader.read(lines[at]);
        reader.end(isLast || titles[i + 1].has_value());
    }
}

// The rules that stand before the categories and hold for all of them: one paragraph each, numbered in Chinese.
void readGeneralRules(const Lines &lines, Range within, OfficialWording &found)
{
    static const QString numbers = QStringLiteral("一二三四五六七八九");
    QString text;
    int next = 0;
    const auto keep = [&] {
        if (next > 0 && text.size() <= LongestWording)
            found.insert(QStringLiteral("general/%1").arg(next), text.simplified());
        text.clear();
    };
    for (qsizetype at = within.from; at < within.to; ++at) {
        const QString &line = lines[at];
        if (line.startsWith(QStringLiteral("附件")))
            break;
        if (next < numbers.size() && line.startsWith(QString(numbers[next]) + u'、')) {
            keep();
            ++next;
            text = line.mid(2);
        } else {
            appendLine(text, line);
        }
    }
    keep();
}

// In the order of the categories; some may not be there.
std::vector<std::optional<Range>> categoryHeadings(const Lines &lines, const std::vector<CategoryPtr> &categories)
{
    std::vector<std::optional<Range>> headings;
    for (const CategoryPtr &category : categories) {
        const QString title = folded(category->title.zh);
        headings.push_back(findHeading(lines, {0, lines.size()}, [&](const QString &line) {
            return line.endsWith(headingEnd()) && line.contains(title);
        }));
    }
    return headings;
}

// What stands under a heading ends with the next one, also with one that is no category's.
Range tableUnder(const Range &heading, const Lines &lines, const std::vector<std::optional<Range>> &headings)
{
    Range table{heading.to, lines.size()};
    for (const std::optional<Range> &other : headings) {
        if (other && other->from >= heading.to)
            table.to = std::min(table.to, other->from);
    }
    const auto next = findHeading(lines, table, [](const QString &line) { return line.endsWith(headingEnd()); });
    return next ? Range{table.from, next->from} : table;
}

} // namespace

OfficialWording findOfficialWording(const QString &text, const std::vector<CategoryPtr> &categories)
{
    const Lines lines = linesOf(text);
    const std::vector<std::optional<Range>> headings = categoryHeadings(lines, categories);
    OfficialWording found;
    qsizetype first = lines.size();
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (!headings[i])
            continue;
        first = std::min(first, headings[i]->from);
        readElements(lines, tableUnder(*headings[i], lines, headings), *categories[i], found);
    }
    if (first < lines.size())
        readGeneralRules(lines, {0, first}, found);
    return found;
}

} // namespace yongping
