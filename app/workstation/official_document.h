#pragma once

#include "criteria/official_wording.h"
#include "workstation/seat.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// The published standard as somebody attached it to a store: its own wording of the clauses, to be shown beside the
// checklist. Nothing is judged by it. The program ships no sentence of the standard.
struct OfficialDocument
{
    QString fileName;    // without its folder
    QString digest;      // SHA-256 of the file
    OfficialWording wording;
    int clauses = 0;     // of the checklists
    QStringList missing; // those of them that were not found, in the order of the standard

    int found() const { return clauses - int(missing.size()); }
    // Empty where the document has no such clause, or where it could not be told apart.
    QString of(const Clause &clause) const { return wording.value(clause.source); }
};

// All twelve.
Result<std::vector<CategoryPtr>> categoriesOfStandard(CriteriaLibrary &library);
// Counts the clauses and names those that are missing.
void takeStock(OfficialDocument &document, const std::vector<CategoryPtr> &categories);

// Finds the clauses in a file, see documentText(); for a background thread, with a library of its own. A document in
// which none is found is refused ("document.unknown").
Result<OfficialDocument> readOfficialDocument(const QString &file, CriteriaLibrary &library);

// In the place of the one before.
Result<void> keepOfficialDocument(const Seat &seat, const OfficialDocument &document);
Result<void> dropOfficialDocument(const Seat &seat);
Result<std::optional<OfficialDocument>> officialDocument(Store &store, CriteriaLibrary &library);

} // namespace yongping
