#pragma once

#include "base/result.h"
#include "casework/event.h"
#include "criteria/library.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace yongping {

// The history of one case outside the store, as bundles carry it: one canonical JSON object per line, hash included.
// Entries may be withheld; only their place in the chain can then be proven.

QByteArray historyLines(const std::vector<Event> &events);
// Strict: what is read is written again byte by byte the same. Errors name the line: "history.syntax".
Result<std::vector<Event>> historyFromLines(QByteArrayView text);

// One chain from its first entry on, without gaps, every hash right and tied to the one before. Errors name the entry:
// "history.broken".
Result<void> proveChain(const std::vector<Event> &events);

// The case as it stood after entry `number` of a proven chain. Where entries are withheld it holds what the others
// tell. "history.no_case" where it did not exist then or its making is withheld, "history.broken" where entries
// contradict each other.
Result<CaseRecord> replayTo(const std::vector<Event> &events, qint64 number, CriteriaLibrary &library);

} // namespace yongping
