#pragma once

#include "ui/forms/drop_sheet.h"

namespace yongping {

// Takes files that are dragged onto a page, wherever on it: a field under them would take their paths for text. Bundles
// are left to the window, which imports them.
class FileDrop : public DropSheet
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *page);

    void setOffered(bool offered) { m_offered = offered; }

protected:
    QStringList filesFor(const QObject &hovered, const QMimeData &dragged) const override;

private:
    bool m_offered = false;
};

} // namespace yongping
