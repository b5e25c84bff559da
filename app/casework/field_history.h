#pragma once

#include "casework/event.h"

#include <QString>

#include <vector>

namespace yongping {

// All that happened to one field, the first first: of entries that brought whole contents (a case taken in, a review
// opened) the part that is about it. Each is told as a change of the field, with the number, time and author of its
// entry, so that it can be worded and gone back to like one. Of a case's data `key` is one member's name.
std::vector<Event> fieldHistory(const std::vector<Event> &events, Field field, const ReviewId &reviewId,
                                const QString &key);

// Whether an entry takes something back or does again what was taken back.
enum class Retraction { None, Undo, Redo };
Retraction retractionOf(const Event &event, const std::vector<Event> &history);

} // namespace yongping
