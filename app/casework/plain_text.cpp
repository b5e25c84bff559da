#include "casework/plain_text.h"

#include <algorithm>

namespace yongping {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

} // namespace

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

QString withoutControls(QString text)
{
    return text.removeIf(isControl);
}

} // namespace yongping
