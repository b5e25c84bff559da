#pragma once

#include "report/layout/flow_item.h"

namespace yongping {

struct PlacedItem
{
    std::shared_ptr<const FlowItem> item;
    qreal top = 0; // from the top of the type area
};

using LaidOutPage = std::vector<PlacedItem>;

// Puts the flow on pages of that height: what is kept together stays so where a page can hold it, divided tables repeat
// their head, and no line is left alone where it can be helped. What is kept loosely stays together unless more than a
// quarter of a page would be empty before it, or a page cannot hold it.
std::vector<LaidOutPage> paginate(Flow flow, qreal pageHeight);

} // namespace yongping
