#pragma once

#include <QStringList>

namespace yongping {

class Connection;

// Proves a store: the file's own integrity, its foreign keys, every chain of its history and, where the schema is the
// present one, every content and that the tables hold exactly what a replay of the history gives. Findings are whole
// sentences; none means all is well. What cannot even be read is a finding too.
enum class CheckScope { FileAndHistory, Everything };
QStringList storeFindings(Connection &connection, CheckScope scope);

} // namespace yongping
