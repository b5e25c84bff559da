#pragma once

namespace yongping {

// Draws the pages of the file behind the descriptor `file`, asked through the descriptors `input` and `output`, until
// the asking side closes. The whole life of the program yongping-viewer.
int servePages(int file, int input, int output);

} // namespace yongping
