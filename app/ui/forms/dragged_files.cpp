#include "ui/forms/dragged_files.h"

#include <QMimeData>
#include <QUrl>

namespace yongping {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace yongping
