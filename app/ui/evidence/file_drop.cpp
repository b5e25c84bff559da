#include "ui/evidence/file_drop.h"

#include "ui/forms/dragged_files.h"

#include <QApplication>
#include <QMimeData>

#include <algorithm>

namespace yongping {

FileDrop::FileDrop(QWidget *page) : DropSheet(tr("Drop files here to attach them to the case"), page)
{
    setObjectName(QStringLiteral("evidence-drop"));
    qApp->installEventFilter(this);
}

QStringList FileDrop::filesFor(const QObject &hovered, const QMimeData &dragged) const
{
    const auto *widget = qobject_cast<const QWidget *>(&hovered);
    if (!m_offered || !widget || (widget != place() && !place()->isAncestorOf(widget)))
        return {};
    const QStringList files = localFiles(dragged);
    const bool areBundles = std::ranges::all_of(
        files, [](const QString &file) { return file.endsWith(u".ypb", Qt::CaseInsensitive); });
    return areBundles ? QStringList() : files;
}

} // namespace yongping
