#include "report/document_writer.h"

#include "report/layout/units.h"
#include "report/report_style.h"
#include "wording/words.h"

#include <utility>

namespace yongping {

namespace {

bool isChinese()
{
    return language() == Language::Chinese;
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const QString ten = QStringLiteral("十");
    QString text;
    if (number >= 20)
        text = digits.mid(number / 10, 1);
    if (number >= 10)
        text += ten;
    if (number % 10 != 0)
        text += digits.mid(number % 10, 1);
    return text;
}

QString sectionNumber(int number)
{
    if (isChinese())
        return chineseNumber(number) + u'、';
    return QString::number(number) + u". ";
}

QString subsectionNumber(int number)
{
    if (isChinese())
        return u'（' + chineseNumber(number) + u'）';
    return u'(' + QString::number(number) + u") ";
}

void keepStrictly(FlowItem &item)
{
    item.keepWithNext = true;
    item.keepLoosely = false;
}

// With the row beside it; one of many lines may stand alone.
void keepRow(FlowItem &row)
{
    constexpr qreal Low = mm(20);
    if (row.height() < Low)
        keepStrictly(row);
}

} // namespace

DocumentWriter::DocumentWriter(qreal typeWidth) : m_width(typeWidth) {}

void DocumentWriter::paragraph(const TextBlock &text, qreal spaceBefore, bool keepWithNext)
{
    auto item = std::make_unique<ParagraphItem>(text);
    item->spaceBefore = spaceBefore;
    item->keepWithNext = keepWithNext;
    add(std::move(item));
    m_afterText = true;
}

void DocumentWriter::title(const QString &text)
{
    paragraph(TextBlock(text, ReportStyle::title(), m_width), 0, true);
}

void DocumentWriter::appendix(const QString &mark, const QString &text)
{
    m_subsection = 0;
    paragraph(TextBlock(mark, ReportStyle::appendixMark(), m_width), 0, true);
    m_flow.back()->startsPage = true;
    space(pt(ReportStyle::LinePitch)); // the title stands in the third line
    title(text);
    space(pt(8));
}

void DocumentWriter::heading(const QString &text)
{
    m_subsection = 0;
    paragraph(TextBlock(sectionNumber(++m_section) + text, ReportStyle::heading(), m_width),
              ReportStyle::spaceBeforeHeading(m_afterText), true);
    space(ReportStyle::spaceAfterHeading());
}

void DocumentWriter::subheading(const QString &text, const QString &beside)
{
    std::vector<TextRun> runs{{subsectionNumber(++m_subsection) + text}};
    if (!beside.isEmpty())
        runs.push_back({QStringLiteral("　") + beside, Face::Song, ReportStyle::Quiet});
    paragraph(TextBlock(runs, ReportStyle::subheading(), m_width), ReportStyle::spaceBeforeSubheading(m_afterText),
              true);
    space(ReportStyle::spaceAfterHeading());
}

void DocumentWriter::body(const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        paragraph(TextBlock(line.trimmed(), ReportStyle::body(), m_width), ReportStyle::spaceBeforeBody());
}

void DocumentWriter::note(const QString &text)
{
    paragraph(TextBlock(text, ReportStyle::small(), m_width), pt(3));
    m_afterText = false; // too small to be a line of the page
}

void DocumentWriter::warning(const QString &label, const QString &text)
{
    TextStyle head = ReportStyle::label();
    head.colour = ReportStyle::WarningInk;
    const qreal width = RowItem::textWidth(m_width);
    add(std::make_unique<RowItem>(
        std::vector<Cell>{{m_width,
                           {TextBlock(label, head, width), TextBlock(text, ReportStyle::table(), width)},
                           {},
                           ReportStyle::WarningFill,
                           false}}));
}

void DocumentWriter::keyValue(const QString &key, const QString &value, qreal keyWidth)
{
    const qreal valueWidth = m_width - keyWidth;
    Cell keyCell{keyWidth,
                 {TextBlock(key, ReportStyle::label(), RowItem::textWidth(keyWidth))},
                 {},
                 ReportStyle::HeadFill,
                 true};
    Cell valueCell{valueWidth, {TextBlock(value, ReportStyle::table(), RowItem::textWidth(valueWidth))}, {}, {}, true};
    add(std::make_unique<RowItem>(std::vector<Cell>{std::move(keyCell), std::move(valueCell)}));
}

void DocumentWriter::beginTable(const std::vector<Column> &columns)
{
    beginTable({}, columns);
}

void DocumentWriter::beginTable(const QString &title, const std::vector<Column> &columns)
{
    m_head = tableHead(title, columns);
    auto first = tableHead(title, columns);
    first->keepWithNext = true;
    add(std::move(first));
}

std::unique_ptr<FlowItem> DocumentWriter::tableHead(const QString &title, const std::vector<Column> &columns) const
{
    TextStyle style = ReportStyle::tableHead();
    std::vector<Cell> cells;
    for (const Column &column : columns) {
        style.align = column.align;
        const TextBlock text(column.title, style, RowItem::textWidth(column.width));
        cells.push_back({column.width, {text}, {}, ReportStyle::HeadFill, true});
    }
    auto head = std::make_unique<RowItem>(std::move(cells));
    if (title.isEmpty())
        return head;

    const TextBlock text(title, ReportStyle::label(), RowItem::textWidth(m_width));
    const auto over = std::make_shared<RowItem>(std::vector<Cell>{{m_width, {text}, {}, ReportStyle::TitleFill}});
    const std::shared_ptr<RowItem> below = std::move(head);
    return std::make_unique<FigureItem>(over->height() + below->height(), [=](QPainter &painter, QPointF topLeft) {
        over->paint(painter, topLeft);
        below->paint(painter, topLeft + QPointF(0, over->height()));
    });
}

void DocumentWriter::row(std::vector<Cell> cells, std::optional<TextBlock> continuation)
{
    if (m_rows == 1)
        keepRow(*m_flow.back());
    else if (m_rows > 1 && m_wholeTable)
        keepLastLoosely();
    auto item = std::make_unique<RowItem>(std::move(cells));
    item->continuation = std::move(continuation);
    item->head = m_head;
    append(std::move(item));
    ++m_rows;
}

// Neither the first row nor the last one stands on a page without the one beside it.
void DocumentWriter::endTable()
{
    if (m_rows > 1)
        keepRow(*m_flow[m_flow.size() - 2]);
    m_rows = 0;
    m_wholeTable = false;
}

void DocumentWriter::add(std::unique_ptr<FlowItem> item)
{
    endTable();
    append(std::move(item));
}

void DocumentWriter::append(std::unique_ptr<FlowItem> item)
{
    item->spaceBefore += std::exchange(m_space, 0);
    m_flow.push_back(std::move(item));
    m_afterText = false;
}

void DocumentWriter::keepLastWithNext(std::size_t items)
{
    for (std::size_t i = 1; i <= items && i <= m_flow.size(); ++i)
        keepStrictly(*m_flow[m_flow.size() - i]);
}

void DocumentWriter::keepLastLoosely()
{
    m_flow.back()->keepWithNext = true;
    m_flow.back()->keepLoosely = true;
}

Flow DocumentWriter::take()
{
    endTable();
    return std::move(m_flow);
}

} // namespace yongping
