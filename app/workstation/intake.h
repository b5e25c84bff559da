#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "casework/case_file.h"
#include "casework/store.h"
#include "criteria/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// Taking cases in, for window and command line alike.

enum class Taken { New, Unchanged, Replaced };

struct TakenCase
{
    CaseId id;
    QString name;
    Taken how = Taken::New;
};

struct IntakeOptions
{
    QString reviewer;     // whose review the answers of the file become
    bool replace = false; // a case with the same id and other content gives way, other reviewers' answers excepted
    bool named = false;   // the reviewer was asked for, and is not merely the store's identity
};

// Puts a case into the store. An id seen before: the same content changes nothing, another is refused without
// `replace`; without an id the case is new.
Result<TakenCase> takeIn(Store &store, const CaseFile &file, const IntakeOptions &options, Clock &clock);
// Several at once, or none: what is refused, or fails on the way, changes nothing.
// `fileNames` name the files in errors, one each; no two of the files have the same id.
Result<std::vector<TakenCase>> takeInAll(Store &store, const std::vector<CaseFile> &files, const QStringList &fileNames,
                                         const IntakeOptions &options, Clock &clock);
// Reads case files; the first that is refused is named. Two of the same id are refused.
Result<std::vector<CaseFile>> readCaseFiles(const QStringList &fileNames, CriteriaLibrary &library);
// Both in turn.
Result<std::vector<TakenCase>> takeInFiles(Store &store, const QStringList &fileNames, CriteriaLibrary &library,
                                           const IntakeOptions &options, Clock &clock);

// Reads a file whole; up to the limit of JSON texts. "-" is standard input.
Result<QByteArray> readFile(const QString &fileName);
// Such a text; an error names the file.
Result<JsonValue> readJsonFile(const QString &fileName);
// Writes a file whole or not at all.
Result<void> writeFile(const QString &fileName, const QByteArray &data);
// Puts the file's name before the message.
Error named(const QString &fileName, Error error);

} // namespace yongping
