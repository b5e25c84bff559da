#pragma once

#include <QDateTime>

#include <string>

namespace yongping {

// A date as ISO 32000-1 7.9.4 writes it, in UTC: "D:20230630080000Z".
std::string toPdfDate(const QDateTime &time);
// The same backwards, with any offset; invalid if it cannot be read.
QDateTime fromPdfDate(const std::string &text);

} // namespace yongping
