#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// The vocabularies of general rules one and two, for the wizard: industry clusters and the grouping of the categories.

struct VocabularyEntry
{
    QString id;
    LocalText title;
};

struct ClusterGroup
{
    QString id;
    LocalText title;
    std::vector<VocabularyEntry> entries;
};

struct CategoryGroup
{
    QString id;
    LocalText title;
    QStringList categories;
};

struct Vocabularies
{
    std::vector<ClusterGroup> clusters;
    std::vector<CategoryGroup> categoryGroups;

    // The title of a cluster entry, or empty for an unknown id.
    LocalText clusterTitle(QStringView id) const;
};

} // namespace yongping
