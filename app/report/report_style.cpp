#include "report/report_style.h"

#include "wording/words.h"

namespace yongping::ReportStyle {

namespace {

const QColor Black(Qt::black);

bool isChinese()
{
    return language() == Language::Chinese;
}

// The text of an official document in one of its faces, two characters in.
TextStyle official(Face face)
{
    TextStyle style{face, 16, LinePitch, Black, Qt::AlignJustify, 2};
    style.characterPitch = CharacterPitch;
    return style;
}

} // namespace

TextStyle title()
{
    return {Face::Title, 22, 33, Black, Qt::AlignHCenter};
}

TextStyle heading()
{
    return isChinese() ? official(Face::Heading) : TextStyle{Face::Heading, 13, 20};
}

TextStyle subheading()
{
    return isChinese() ? official(Face::Subheading) : TextStyle{Face::Heading, 11, 16};
}

TextStyle body()
{
    return isChinese() ? official(Face::Body) : TextStyle{Face::Body, 12, 18};
}

TextStyle appendixMark()
{
    return {Face::Heading, 16, LinePitch};
}

TextStyle signer()
{
    TextStyle style = body();
    style.align = Qt::AlignLeft;
    style.indent = 0;
    return style;
}

TextStyle signatureLabel()
{
    return {Face::Heading, 12, 18};
}

TextStyle pageNumber(bool right)
{
    return {Face::Song, 14, 18, Black, right ? Qt::AlignRight : Qt::AlignLeft};
}

TextStyle table()
{
    return isChinese() ? TextStyle{Face::Song, 10.5, 16} : TextStyle{Face::Song, 10, 14.5};
}

TextStyle tableHead()
{
    TextStyle style = label();
    style.points = isChinese() ? 10 : 8.5;
    return style;
}

TextStyle label()
{
    TextStyle style = table();
    style.face = Face::Heading;
    return style;
}

TextStyle small()
{
    return isChinese() ? TextStyle{Face::Song, 9, 14, Quiet} : TextStyle{Face::Song, 8.5, 12, Quiet};
}

TextStyle remark()
{
    TextStyle style = table();
    style.face = Face::Subheading;
    return style;
}

// More cases fit on a page than in the style of tables.
TextStyle ledgerRow()
{
    TextStyle style = table();
    style.points = 9.5;
    style.pitch = 13.5;
    return style;
}

TextStyle chartLabel()
{
    return {Face::Song, 9, 11.5, Ink, Qt::AlignRight};
}

TextStyle chartTick()
{
    return {Face::Song, 7, 7, Faint, Qt::AlignHCenter};
}

TextStyle conclusion(const QColor &colour)
{
    return {Face::Heading, 18, 27, colour};
}

TextStyle boxed(const QColor &colour, bool large)
{
    if (!large)
        return {Face::Heading, 14, 20, colour};
    return isChinese() ? TextStyle{Face::Heading, 22, 30, colour} : TextStyle{Face::Heading, 17, 23, colour};
}

TextStyle runningHead()
{
    return {Face::Song, 9, 12, Faint};
}

TextStyle sampleMark()
{
    return {Face::Heading, 12, 18, SampleRed, Qt::AlignHCenter};
}

// Text that follows text keeps to the lines of the page.
qreal spaceBeforeHeading(bool afterText)
{
    if (isChinese())
        return afterText ? 0 : pt(10);
    return pt(14);
}

qreal spaceAfterHeading()
{
    return isChinese() ? 0 : pt(3);
}

qreal spaceBeforeSubheading(bool afterText)
{
    if (isChinese())
        return afterText ? 0 : pt(6);
    return pt(8);
}

qreal spaceBeforeBody()
{
    return isChinese() ? 0 : pt(3);
}

} // namespace yongping::ReportStyle
