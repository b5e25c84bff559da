#pragma once

#include "report/layout/row_item.h"
#include "report/report_parts.h"

namespace yongping {

// The cells and small texts from which the tables of reports are made, in the styles of DocumentWriter.

qreal verdictWidth(); // of a column of verdicts
TextStyle withAlign(TextStyle style, Qt::Alignment align);

Cell textCell(qreal width, const QString &text);
Cell textCell(qreal width, const QString &text, const TextStyle &style);
Cell numberCell(qreal width, const QString &text);
Cell markCell(qreal width, Verdict mark, const QString &word); // a word with the mark of a verdict
Cell verdictCell(Verdict verdict, const QString &word);
Cell clauseCell(qreal width, const QString &name, const QString &id); // the name, below it the id

QString labelText(const QString &label); // "label: "
TextBlock labelledBlock(const QString &label, const QString &text, const TextStyle &style, qreal width);

} // namespace yongping
