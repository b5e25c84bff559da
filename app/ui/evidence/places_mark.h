#pragma once

#include "workstation/desk.h"

#include <QPushButton>

#include <memory>

namespace yongping {

// How many places speak for a check, as a small button on its card; not there where there are none.
class PlacesMark : public QPushButton
{
    Q_OBJECT
public:
    PlacesMark(const Check &check, const std::shared_ptr<OpenReview> &review, QWidget *parent);

private:
    void refresh();

    const Check &m_check;
    std::shared_ptr<OpenReview> m_review;
};

} // namespace yongping
