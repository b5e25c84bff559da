#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// A place that does not fit its JSON Schema, the innermost of what failed, and the validator's words for it.
struct SchemaFault
{
    QString place; // "elements[0].clauses[2].level"; empty for the whole file
    QString description;
};

// Validates a text that parseJson() took against one of the shipped schemas (draft-07), by its file name in
// ":/criteria/schema". A schema that is not there or broken is a bug and ends the program.
std::vector<SchemaFault> validateAgainstSchema(const QByteArray &file, const QString &schemaName);

} // namespace yongping
