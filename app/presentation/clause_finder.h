#pragma once

#include "criteria/category.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// Finds clauses by what a person may remember of them: the id or its beginning, the element's title with the number,
// any words of the text or of the checks, in Chinese and English whatever the program speaks. Every word must occur.
class ClauseFinder
{
public:
    explicit ClauseFinder(CategoryPtr category);

    // Those whose id or name fits first, then in the order of the criteria; none where nothing was asked for.
    std::vector<const Clause *> find(const QString &words, int most) const;

private:
    struct Entry
    {
        const Clause *clause;
        QString id;
        QString names; // as quoted, and the titles of the element in both languages with the number
        QString texts;
    };

    static int rank(const Entry &entry, const QStringList &words);

    CategoryPtr m_category;
    std::vector<Entry> m_entries;
};

} // namespace yongping
