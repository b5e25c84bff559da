#include "report/cells.h"

#include "report/document_writer.h"
#include "report/layout/units.h"
#include "report/report_style.h"
#include "report/verdict_mark.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

// English verdicts are longer words.
qreal verdictWidth()
{
    return language() == Language::Chinese ? mm(25) : mm(32);
}

TextStyle withAlign(TextStyle style, Qt::Alignment align)
{
    style.align = align;
    return style;
}

Cell textCell(qreal width, const QString &text)
{
    return textCell(width, text, ReportStyle::table());
}

Cell textCell(qreal width, const QString &text, const TextStyle &style)
{
    return {width, {TextBlock(text, style, RowItem::textWidth(width))}, {}, {}, false};
}

Cell numberCell(qreal width, const QString &text)
{
    return textCell(width, text, withAlign(ReportStyle::table(), Qt::AlignRight));
}

Cell markCell(qreal width, Verdict mark, const QString &word)
{
    TextStyle style = ReportStyle::label();
    style.points -= 0.5;
    style.colour = verdictColour(mark);
    return {width, {TextBlock(word, style, RowItem::textWidth(width, true))}, mark, {}, false};
}

Cell verdictCell(Verdict verdict, const QString &word)
{
    return markCell(verdictWidth(), verdict, word);
}

Cell clauseCell(qreal width, const QString &name, const QString &id)
{
    Cell cell = textCell(width, name);
    cell.texts.emplace_back(id, ReportStyle::small(), RowItem::textWidth(width));
    return cell;
}

QString labelText(const QString &label)
{
    //: The label of a text, before it
    return QCoreApplication::translate("Report", "%1: ").arg(label);
}

TextBlock labelledBlock(const QString &label, const QString &text, const TextStyle &style, qreal width)
{
    return TextBlock({{labelText(label), Face::Heading, ReportStyle::Quiet}, {text}}, style, width);
}

} // namespace yongping
