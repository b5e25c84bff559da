#pragma once

#include <QStringList>

class QMimeData;

namespace yongping {

// The files of this computer among what is dragged or pasted.
QStringList localFiles(const QMimeData &data);

} // namespace yongping
