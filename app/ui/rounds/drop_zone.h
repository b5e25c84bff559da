#pragma once

#include "ui/forms/drop_sheet.h"

namespace yongping {

// Takes bundles and case files that are dragged onto a window.
class DropZone : public DropSheet
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *window);

protected:
    QStringList filesFor(const QObject &hovered, const QMimeData &dragged) const override;
};

} // namespace yongping
