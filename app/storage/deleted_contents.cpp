#include "storage/case_tables.h"

#include "storage/case_records.h"

namespace yongping {

Result<void> keepContents(Connection &connection, const CaseRow &row)
{
    for (const auto &[field, values] : row.entries) {
        for (const JsonValue &value : values) {
            for (const NeededContent &needed : contentsOf(field, value)) {
                const auto noted =
                    connection.run(QStringLiteral("INSERT OR IGNORE INTO deleted_contents (case_id, digest)"
                                                  " VALUES (?, ?)"),
                                   {bound(row.id.toString()), needed.digest});
                if (!noted)
                    return noted;
            }
        }
    }
    return {};
}

} // namespace yongping
