#pragma once

#include <QHeaderView>

namespace yongping {

// Headings that stand exactly above their figures and wrap where a language needs two lines.
class FigureHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FigureHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace yongping
