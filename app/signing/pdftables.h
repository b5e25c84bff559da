#pragma once

#include <QByteArray>

#include <optional>
#include <set>

class QPDF;

namespace yongping {

// An object of an earlier revision, `known`, that other programs may read otherwise than this one does, because of what
// was added to the file behind `begin`; 0 where no single one can be named. Tables that list an object twice or hide
// others behind them, another generation of an object, an object written and not listed: programs differ in which one
// they take. `pdf` is `file` read whole. No program that signs writes such things.
std::optional<int> ambiguousObject(QByteArrayView file, qsizetype begin, QPDF &pdf, const std::set<int> &known);

} // namespace yongping
