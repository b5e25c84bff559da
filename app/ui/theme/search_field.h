#pragma once

class QLineEdit;

namespace yongping {

// Dresses a field, that has its accessible name already, for a search: the sign in front of it and the button that
// clears it, both with names for a screen reader, which finds them as buttons.
void makeSearchField(QLineEdit &field);

} // namespace yongping
