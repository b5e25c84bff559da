#pragma once

#include "base/json.h"
#include "base/result.h"
#include "criteria/category.h"
#include "criteria/vocabularies.h"

#include <QByteArray>
#include <QString>

namespace yongping {

// What all criteria files share ("yongping-shared/1"): the general rules' element, indicators, units, vocabularies.
struct SharedCriteria
{
    JsonValue json; // as read; the loader takes elements from it
    QHash<QString, LocalText> indicatorTitles;
    QHash<QString, LocalText> indicatorUnits;
    QHash<QString, LocalText> units;
    Vocabularies vocabularies;
};

Result<SharedCriteria> loadShared(const QByteArray &file, const QString &fileName);

// Reads one criteria file ("yongping-criteria/1") and puts the shared elements it includes before its own. The first
// thing that cannot be understood, or that no evaluation could make sense of (a requirement of an unknown check, a
// branch without a value that its subject can take), is refused by file and place.
Result<CategoryPtr> loadCategory(const QByteArray &file, const QString &fileName, const SharedCriteria &shared);
// The same for checkCriteriaFile() alone, which lists all that is wrong: what it returns must not be evaluated.
Result<CategoryPtr> loadCategoryToCheck(const QByteArray &file, const QString &fileName, const SharedCriteria &shared);

// A golden case of a criteria file: an input and what a careful reader says of it.
struct GoldenCase
{
    QString name;
    JsonValue caseFile; // "yongping-case/1", complete
    QString conclusion; // empty where the case says nothing of it
    QList<std::pair<QString, QString>> verdicts; // clause id → verdict name
};

Result<std::vector<GoldenCase>> loadGoldenCases(const QByteArray &file, const QString &fileName,
                                                const Category &category);

} // namespace yongping
