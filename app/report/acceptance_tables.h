#pragma once

#include "report/acceptance_contents.h"
#include "report/document_writer.h"

namespace yongping {

// The tables that only an acceptance report has.
void writeMembers(DocumentWriter &writer, const std::vector<AcceptanceMember> &members);
void writeScores(DocumentWriter &writer, const AcceptanceContents &contents);
void writeElements(DocumentWriter &writer, const AcceptanceContents &contents);
void writePromises(DocumentWriter &writer, const std::vector<AcceptancePromise> &promises);
void writeDifferences(DocumentWriter &writer, const std::vector<AcceptanceDifference> &differences);
void writeDissents(DocumentWriter &writer, const std::vector<AcceptanceDissent> &dissents);

} // namespace yongping
