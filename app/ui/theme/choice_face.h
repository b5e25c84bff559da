#pragma once

namespace yongping {

// To a screen reader Qt makes check boxes of all buttons that stay pressed. From here on those of which one is chosen
// out of several are radio buttons; what is switched on and off stays a check box, the nearest that Qt has for it.
void installChoiceFaces();

} // namespace yongping
