#pragma once

#include <QString>

namespace yongping {

// Texts of a case are plain: line ends and tabs are the only control characters that they may have. Others come along
// unseen when a text is pasted.
bool hasControls(const QString &text);
QString withoutControls(QString text);

} // namespace yongping
