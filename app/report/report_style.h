#pragma once

#include "report/layout/text_block.h"
#include "report/layout/units.h"

#include <QColor>

namespace yongping {

// How every report looks: the sizes and faces of GB/T 9704-2012 for what is official text, smaller ones for tables, and
// the colours. In language(); nothing else in this module chooses a size, a face or a colour of its own, the marks of
// verdicts excepted.
namespace ReportStyle {

// The number of the layout. Reports carry it, and the pages of two programs are held against each other only where both
// have the same one. Raise it with every change by which the same case data come out otherwise on paper: in what this
// module says, the words or translations it says it in, their order, sizes, faces, colours, charts or page breaks. A
// test tells of most of these.
constexpr int Layout = 5;

// The type area holds 22 lines of 28 characters. The size of 16 pt would be 158 mm wide, so characters stand closer.
constexpr int LinesOnPage = 22;
constexpr int CharactersInLine = 28;
constexpr qreal LinePitch = 28.99;      // points; 10.23 mm
constexpr qreal CharacterPitch = 15.79; // points

// Official text.
TextStyle title();
TextStyle heading();    // 一、
TextStyle subheading(); // （一）
TextStyle body();       // and 1.
TextStyle appendixMark();
TextStyle signer(); // the name and the date under it
TextStyle signatureLabel();
TextStyle pageNumber(bool right);

// Tables and figures.
TextStyle table();
TextStyle tableHead();
TextStyle label();
TextStyle small();
TextStyle remark(); // people's own words
TextStyle ledgerRow();
TextStyle chartLabel();
TextStyle chartTick();
TextStyle conclusion(const QColor &colour); // the word that a report is about
TextStyle boxed(const QColor &colour, bool large);

// Outside the type area.
TextStyle runningHead();
TextStyle sampleMark();

// Between paragraphs.
qreal spaceBeforeHeading(bool afterText);
qreal spaceAfterHeading();
qreal spaceBeforeSubheading(bool afterText);
qreal spaceBeforeBody();

inline const QColor Ink(0x1C, 0x21, 0x27);
inline const QColor Quiet(0x45, 0x4E, 0x58);
inline const QColor Faint(0x56, 0x60, 0x6B);
inline const QColor Rule(0x6B, 0x74, 0x7E);   // of tables
inline const QColor Hairline(0xB4, 0xBC, 0xC4);
inline const QColor HeadFill(0xEE, 0xF1, 0xF4);
inline const QColor TitleFill(0xDD, 0xE4, 0xEA);
inline const QColor BoxFill(0xF5, 0xF7, 0xF9);
inline const QColor WarningFill(0xFD, 0xF3, 0xE4);
inline const QColor WarningInk(0x8A, 0x48, 0x00);
inline const QColor SampleRed(0xC0, 0x27, 0x2D);

} // namespace ReportStyle

} // namespace yongping
