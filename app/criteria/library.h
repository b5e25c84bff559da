#pragma once

#include "base/result.h"
#include "criteria/category.h"
#include "criteria/scoring_scheme.h"
#include "criteria/vocabularies.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace yongping {

// The criteria that ship inside the program (resources ":/criteria"), each loaded on first use and kept. Belongs to one
// thread; the categories that it hands out are immutable and may go anywhere.
class CriteriaLibrary
{
public:
    // The twelve ids in the order of the standard.
    static const QStringList &categoryIds();
    static QByteArray shippedFile(const QString &name); // "discrete-factory.json"

    // An unknown id is refused and named.
    Result<CategoryPtr> category(const QString &id);
    // Takes a criteria file in place of the shipped one of the same category (`--criteria FILE`).
    Result<CategoryPtr> replace(const QByteArray &file, const QString &fileName);

    const Vocabularies &vocabularies();
    // The shipped scheme: a default that the standard does not prescribe.
    const ScoringScheme &defaultScheme();
    // Whether this program ships the scheme, to the letter.
    static bool isShipped(const ScoringScheme &scheme);

private:
    QHash<QString, CategoryPtr> m_categories;
    std::optional<ScoringScheme> m_scheme;
};

} // namespace yongping
