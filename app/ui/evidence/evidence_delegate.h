#pragma once

#include "ui/review/row_delegates.h"

namespace yongping {

// A place or a file of the evidence: the sign of its kind, its name, and beneath it where or how large and how linked.
class EvidenceDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Content content(const QModelIndex &index) const override;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace yongping
