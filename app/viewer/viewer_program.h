#pragma once

#include <QString>

namespace yongping {

// The program that draws pages, beside the running program or among the helpers of an installed one; empty where there
// is none.
QString viewerProgram();

} // namespace yongping
