#pragma once

#include "presentation/review_filter.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace yongping {

// The chips over the cards: which clauses are shown, each with how many there are. The arrows go from chip to chip.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void showCounts(const ReviewFilter &filter);
    void showChosen(ReviewShow show);
    // Only for a case with several reviews that may be seen.
    void setDisagreedOffered(bool offered);
    QWidget *chip(ReviewShow show) const;

    static QString title(ReviewShow show);

Q_SIGNALS:
    void chosen(yongping::ReviewShow show); // also where it was chosen already

private:
    std::array<QPushButton *, ReviewShowCount> m_chips{};
};

} // namespace yongping
