#include "workstation/places.h"

#include <QStandardPaths>

namespace yongping {

QString defaultStoreFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/yongping/store.ypstore");
}

} // namespace yongping
