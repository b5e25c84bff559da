#include "ui/rounds/drop_zone.h"

#include "ui/forms/dragged_files.h"

#include <QMimeData>

namespace yongping {

DropZone::DropZone(QWidget *window) : DropSheet(tr("Drop bundles and case files here to import them"), window)
{
    setObjectName(QStringLiteral("dropZone"));
    window->installEventFilter(this);
}

QStringList DropZone::filesFor(const QObject &, const QMimeData &dragged) const
{
    QStringList files = localFiles(dragged);
    files.removeIf([](const QString &file) {
        return !file.endsWith(u".ypb", Qt::CaseInsensitive) && !file.endsWith(u".json", Qt::CaseInsensitive);
    });
    return files;
}

} // namespace yongping
