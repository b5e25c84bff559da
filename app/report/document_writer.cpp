#include "report/document_writer.h"

#include "report/layout/units.h"
#include "wording/words.h"

#include <utility>

namespace yongping {

namespace {

const QColor HeadFill(0xEE, 0xF1, 0xF4);
const QColor WarningFill(0xFD, 0xF3, 0xE4);
const QColor WarningInk(0x8A, 0x48, 0x00);
const QColor TitleFill(0xDD, 0xE4, 0xEA);
const QColor Quiet(0x45, 0x4E, 0x58);

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

TextStyle headingStyle()
{
    return isChinese() ? TextStyle{Face::Heading, 16, 29} : TextStyle{Face::Heading, 13, 20};
}

TextStyle subheadingStyle()
{
    return isChinese() ? TextStyle{Face::Subheading, 14, 22} : TextStyle{Face::Heading, 11, 16};
}

} // namespace

DocumentWriter::DocumentWriter(qreal typeWidth) : m_width(typeWidth) {}

TextStyle DocumentWriter::tableStyle()
{
    return isChinese() ? TextStyle{Face::Song, 10.5, 16} : TextStyle{Face::Song, 10, 14.5};
}

TextStyle DocumentWriter::smallStyle()
{
    return isChinese() ? TextStyle{Face::Song, 9, 14, Quiet} : TextStyle{Face::Song, 8.5, 12, Quiet};
}

TextStyle DocumentWriter::labelStyle()
{
    TextStyle style = tableStyle();
    style.face = Face::Heading;
    return style;
}

TextStyle DocumentWriter::bodyStyle()
{
    if (isChinese())
        return {Face::Body, 16, 29, QColor(Qt::black), Qt::AlignJustify, 2};
    return {Face::Body, 12, 18, QColor(Qt::black), Qt::AlignLeft, 0};
}

void DocumentWriter::paragraph(const TextBlock &text, qreal spaceBefore, bool keepWithNext)
{
    auto item = std::make_unique<ParagraphItem>(text);
    item->spaceBefore = spaceBefore;
    item->keepWithNext = keepWithNext;
    add(std::move(item));
}

void DocumentWriter::title(const QString &text)
{
    const TextStyle style{Face::Title, 22, 33, QColor(Qt::black), Qt::AlignHCenter};
    paragraph(TextBlock(text, style, m_width), 0, true);
}

void DocumentWriter::appendix(const QString &mark, const QString &text)
{
    m_subsection = 0;
    const TextStyle markStyle{Face::Heading, 16, 29};
    paragraph(TextBlock(mark, markStyle, m_width), 0, true);
    m_flow.back()->startsPage = true;
    title(text);
    space(pt(8));
}

void DocumentWriter::heading(const QString &text)
{
    m_subsection = 0;
    paragraph(TextBlock(sectionNumber(++m_section) + text, headingStyle(), m_width), pt(isChinese() ? 12 : 14), true);
    space(pt(3));
}

void DocumentWriter::subheading(const QString &text, const QString &beside)
{
    std::vector<TextRun> runs{{subsectionNumber(++m_subsection) + text}};
    if (!beside.isEmpty())
        runs.push_back({QStringLiteral("　") + beside, Face::Song, Quiet});
    paragraph(TextBlock(runs, subheadingStyle(), m_width), pt(8), true);
    space(pt(2));
}

void DocumentWriter::body(const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        paragraph(TextBlock(line.trimmed(), bodyStyle(), m_width), isChinese() ? 0 : pt(3));
}

void DocumentWriter::note(const QString &text)
{
    paragraph(TextBlock(text, smallStyle(), m_width), pt(3));
}

void DocumentWriter::warning(const QString &label, const QString &text)
{
    TextStyle head = labelStyle();
    head.colour = WarningInk;
    const qreal width = RowItem::textWidth(m_width);
    add(std::make_unique<RowItem>(std::vector<Cell>{
        {m_width, {TextBlock(label, head, width), TextBlock(text, tableStyle(), width)}, {}, WarningFill, false}}));
}

void DocumentWriter::keyValue(const QString &key, const QString &value, qreal keyWidth)
{
    const qreal valueWidth = m_width - keyWidth;
    Cell keyCell{keyWidth, {TextBlock(key, labelStyle(), RowItem::textWidth(keyWidth))}, {}, HeadFill, true};
    Cell valueCell{valueWidth, {TextBlock(value, tableStyle(), RowItem::textWidth(valueWidth))}, {}, {}, true};
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
    TextStyle style = labelStyle();
    style.points = isChinese() ? 10 : 8.5;
    std::vector<Cell> cells;
    for (const Column &column : columns) {
        style.align = column.align;
        const TextBlock text(column.title, style, RowItem::textWidth(column.width));
        cells.push_back({column.width, {text}, {}, HeadFill, true});
    }
    auto head = std::make_unique<RowItem>(std::move(cells));
    if (title.isEmpty())
        return head;

    const TextBlock text(title, labelStyle(), RowItem::textWidth(m_width));
    const auto over = std::make_shared<RowItem>(std::vector<Cell>{{m_width, {text}, {}, TitleFill}});
    const std::shared_ptr<RowItem> below = std::move(head);
    return std::make_unique<FigureItem>(over->height() + below->height(), [=](QPainter &painter, QPointF topLeft) {
        over->paint(painter, topLeft);
        below->paint(painter, topLeft + QPointF(0, over->height()));
    });
}

void DocumentWriter::row(std::vector<Cell> cells, std::optional<TextBlock> continuation)
{
    auto item = std::make_unique<RowItem>(std::move(cells));
    item->continuation = std::move(continuation);
    item->head = m_head;
    add(std::move(item));
}

void DocumentWriter::add(std::unique_ptr<FlowItem> item)
{
    item->spaceBefore += std::exchange(m_space, 0);
    m_flow.push_back(std::move(item));
}

void DocumentWriter::keepLastWithNext(std::size_t items)
{
    for (std::size_t i = 1; i <= items && i <= m_flow.size(); ++i)
        m_flow[m_flow.size() - i]->keepWithNext = true;
}

} // namespace yongping
