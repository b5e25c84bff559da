#pragma once

#include "report/contents.h"
#include "report/layout/flow_item.h"

namespace yongping {

// Turns the contents of a review report into the flow of an official document, in language().
Flow reviewFlow(const ReviewContents &contents);

} // namespace yongping
