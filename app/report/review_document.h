#pragma once

#include "report/contents.h"
#include "report/layout/flow_item.h"

namespace yongping {

// The anchor of the place where the reviewer signs.
inline QString reviewerAnchor() { return QStringLiteral("reviewer"); }

// Where, from the top left corner of that item.
QRectF signatureArea();

// Turns the contents of a review report into the flow of an official document, in language().
Flow reviewFlow(const ReviewContents &contents);

} // namespace yongping
