#pragma once

#include <QString>

#include <map>

namespace yongping {

// Whose a signature field is: names of people by names of fields. A field that is not in it may be anybody's.
using ExpectedSigners = std::map<QString, QString>;

// Whether a certificate's name is that of the person, or holds it as a word of its own, as "李四 330200…" holds 李四.
// White space, capitals and the width of letters make no difference.
bool holdsName(const QString &certificateName, const QString &person);

} // namespace yongping
