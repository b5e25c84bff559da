#pragma once

#include <QRawFont>

namespace yongping {

// Chinese as bold as Latin beside it, on dark as on light. The toolkit has the outlines of CFF, the format of most
// Chinese fonts, thickened and blends them by the rules of linear light, all others neither: on dark, Chinese looks
// bold then, and true bold cannot be told from it. While this object lives, CFF is drawn as everything else is. Made
// after the application and before its first text.
class EvenStrokes
{
public:
    EvenStrokes();

private:
    QRawFont m_held; // with its last face the toolkit drops what was set for all of them
};

} // namespace yongping
