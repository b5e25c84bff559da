#pragma once

#include <QString>

namespace yongping {

// How large a file is, wherever the window says so: "6.6 kB", "1.3 MB".
QString sizeText(qint64 bytes);

} // namespace yongping
