#pragma once

class QTableView;

namespace yongping {

// Gives every column of the case list its width: the short ones what their texts need, the three long ones a share of
// the rest, so that there is never a horizontal scroll bar.
void shareCasesColumns(QTableView &table);

} // namespace yongping
