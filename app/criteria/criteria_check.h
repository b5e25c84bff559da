#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// Something about a criteria file that its author has to mend. `place` is the id of the clause or check where there is
// one, else the path of the member in the file; `code` is stable and never translated; `message` is a whole sentence.
struct CriteriaFinding
{
    QString file;
    QString place;
    QString code;
    QString message;
};

// All that can be found wrong with a file of the criteria, of what they share or of a scoring scheme (told by its
// `format`) without evaluating a case: JSON, then the schema of that format, then the rules that a schema cannot state.
// Each step runs only where the one before found nothing. Golden cases are run by runGoldenCases() of the judgement.
std::vector<CriteriaFinding> checkCriteriaFile(const QByteArray &file, const QString &fileName);

} // namespace yongping
