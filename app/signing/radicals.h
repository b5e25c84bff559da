#pragma once

namespace yongping {

// The ordinary ideograph that a radical's code point stands for (U+2F6C → 目), or the character itself if it is no
// radical. Fonts such as Noto CJK share one glyph between both, and Qt picks the radical when it writes ToUnicode.
char32_t unifiedIdeograph(char32_t character);

} // namespace yongping
