#pragma once

#include "presentation/panel_summary.h"

#include <QWidget>

namespace yongping {

// What the reviewers say, side by side: a tile for each with the name and the value, in the width that it needs. Who
// says something else than most has a line at the tile's left and the word for it. Nothing of it can be changed.
class Voices : public QWidget
{
    Q_OBJECT
public:
    explicit Voices(QWidget *parent);

    void showValues(const std::vector<ReviewerValue> &values);
    struct Remark
    {
        QString reviewer;
        QString text;
    };
    void showRemarks(const std::vector<Remark> &remarks);

private:
    static QString shownName(const ReviewerValue &value);
    static int tileWidth(const std::vector<ReviewerValue> &values);
    void clear();
};

} // namespace yongping
