#include "presentation/size_text.h"

#include "base/tr.h"

#include <QLocale>

namespace yongping {

QString sizeText(qint64 bytes)
{
    if (bytes == 1)
        return tr("1 byte"); // the toolkit knows many only
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace yongping
