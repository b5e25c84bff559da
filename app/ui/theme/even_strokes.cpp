#include "ui/theme/even_strokes.h"

#include <QFont>

#ifdef YONGPING_FREETYPE_IS_SHARED
#    include <ft2build.h>
#    include FT_FREETYPE_H
#    include FT_MODULE_H

// The library by which the toolkit draws, exported and in no header. The toolkit sets the property itself when it makes
// it, so that the environment variable for that has no effect.
QT_BEGIN_NAMESPACE
FT_Library qt_getFreetype();
QT_END_NAMESPACE
#endif

namespace yongping {

EvenStrokes::EvenStrokes()
{
#ifdef YONGPING_FREETYPE_IS_SHARED
    const FT_Bool none = 1;
    FT_Property_Set(qt_getFreetype(), "cff", "no-stem-darkening", &none);
    m_held = QRawFont::fromFont(QFont());
#endif
}

} // namespace yongping
