#pragma once

#include "cli/command.h"
#include "workstation/official_document.h"

namespace yongping {

// {"file", "digest", "clauses", "found", "missing", "wording"}, or two lines for people.
void tellOfDocument(const CommandContext &context, const OfficialDocument &document);

} // namespace yongping
