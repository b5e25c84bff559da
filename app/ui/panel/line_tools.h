#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace yongping {

// The small buttons of the lists that are made line by line. A button that takes a line away is called "remove".
QToolButton *makeRemoveButton(const QString &words, QWidget *parent);
QPushButton *makeAddButton(const QString &text, const QString &name, QWidget *parent);

} // namespace yongping
