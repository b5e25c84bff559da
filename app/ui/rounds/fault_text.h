#pragma once

class QLabel;
class QString;
class QWidget;

namespace yongping {

// What is wrong, below the field that it is about; takes no room where nothing is. The dialog around it grows where the
// text needs that.
void showFaultText(QLabel &label, const QString &text, QWidget *editor = nullptr);

} // namespace yongping
