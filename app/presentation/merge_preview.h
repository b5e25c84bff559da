#pragma once

#include "workstation/bundles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// What taking in one case of a bundle would do, as the preview says it.
struct MergePreview
{
    enum class Tone { Quiet, Warning };
    struct Note
    {
        QString text;
        Tone tone = Tone::Quiet;

        friend bool operator==(const Note &, const Note &) = default;
    };

    CaseId id;
    QString name;
    QString outcome; // a sentence: what becomes of it
    QString figures; // "3 new, 2 changed, 41 unchanged"; empty where nothing was compared
    std::vector<Note> notes;
    int conflicts = 0;
};

MergePreview mergePreview(const Incoming &incoming);
std::vector<MergePreview> mergePreviews(const Imported &imported);

// Whether importing would change anything, a merge that stays open included.
bool bringsNews(const Imported &imported);
bool hasConflicts(const Imported &imported);
bool bringsReviews(const Imported &imported); // receipts are written for these
// What was done, in a sentence or two.
QString importedSentence(const Imported &imported);

} // namespace yongping
