#pragma once

#include "base/json.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace yongping {

// The project data of a case by the names of its members in files ("stageDate"), for histories, forms and reports.

QString datumWord(const QString &key); // "Date of the stage"; the key itself where it is not known
// A datum's value as people read it: stages and the platform status in words, yes and no, organisations by name.
QString datumText(const QString &key, const JsonValue &value);

QString yesNoWord(bool yes);
QString dateText(const QDate &date); // "2023年6月30日", "30 June 2023"; empty for no date
// Of the day that it is in China then, in whatever zone the computer is: a report judged again elsewhere has the same.
QString dayText(const QDateTime &moment);
// For the window: "2023-06-30 14:05" by the clock of the computer, in every language; empty for no moment.
QString momentText(const QDateTime &moment);

} // namespace yongping
