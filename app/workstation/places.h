#pragma once

#include <QString>

namespace yongping {

// Where the store lies when nobody says otherwise: the same for window and command line.
QString defaultStoreFile();

} // namespace yongping
