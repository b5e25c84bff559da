#pragma once

#include <QLabel>

namespace yongping {

// One line of text that gives way: cut with "…" where it does not fit, whole in the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace yongping
