#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/result.h"
#include "casework/panel.h"
#include "casework/round.h"
#include "criteria/category.h"
#include "judgement/answers.h"
#include "judgement/facts.h"
#include "judgement/score.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

using CaseId = Id<struct CaseTag>;
using ReviewId = Id<struct ReviewTag>;

struct Organisation
{
    QString name;
    QString creditCode; // 18 characters with a valid check digit, or empty where it is not known

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

// What is known of a case besides anybody's answers: the project, who applies, the stage and the facts that branch.
struct CaseData
{
    CaseId id;
    QString projectId; // the cases of one project share it
    QString name;
    QString category;
    Stage stage = Stage::Application;
    QDate stageDate; // of the review stage
    QDate operatingSince;
    std::optional<PlatformStatus> platformStatus;
    std::optional<bool> processIndustry;
    QString industryCluster; // id of a vocabulary entry
    Organisation applicant;
    std::vector<Organisation> consortium;
    QDate dueDate; // until when the review is wanted
    JsonValue targets; // what was promised of the measures, an object by check id as in answers; null where nothing was
    bool sample = false; // made up, and marked as such wherever it is shown

    // The facts for evaluation; a stated platform status that contradicts the dates is refused.
    Result<Facts> facts() const;

    friend bool operator==(const CaseData &, const CaseData &) = default;
};

// The criteria that a case was opened with; a new version never touches it silently.
struct CriteriaPin
{
    QString category;
    QString version;
    QString digest;

    friend bool operator==(const CriteriaPin &, const CriteriaPin &) = default;
};

using Remarks = QHash<QString, QString>; // by clause id

// A part of a page, in ten-thousandths of the page's width and height as it is shown upright.
struct PageRegion
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(const PageRegion &, const PageRegion &) = default;
};

// A place in a file of the case that speaks for or against a check.
struct EvidencePlace
{
    QString digest; // of the attachment
    QString name;   // by which the attachment went when it was linked
    int page = 0;   // from 1; 0: the whole file
    std::optional<PageRegion> region;
    QString note;

    friend bool operator==(const EvidencePlace &, const EvidencePlace &) = default;
};

using Evidence = QHash<QString, std::vector<EvidencePlace>>; // by check id; never an empty list

// One expert's answers to a case.
struct Review
{
    ReviewId id;
    QString reviewer;
    AnswerSet answers;
    Remarks remarks;
    ManualPointsMap points;
    QString opinion; // the reviewer's remark on the case as a whole
    Standing standing;
    QSet<QString> flags = {}; // clauses that the reviewer marked to come back to; for nobody else
    Evidence evidence = {};
};

// A file that belongs to a case. Its content lies in the store under its SHA-256, whatever names it goes by.
struct Attachment
{
    QString digest;
    qint64 size = 0; // bytes
    QString name;    // a file name without folders
    QString mediaType;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct CaseRecord
{
    CaseData data;
    CriteriaPin criteria;
    std::vector<Review> reviews;
    std::vector<Attachment> attachments; // by name, then digest
    std::vector<Round> rounds;           // the first first
    Panel panel;
    std::optional<JsonValue> scheme;     // the organiser's that the case is pinned to; none: the shipped default
    std::vector<MergeRecord> merges; // the first first
    QDateTime updated;               // UTC

    const Review *review(const ReviewId &id) const;
    const Review *reviewOf(const QString &reviewer) const;
    // The last round that a reviewer was given the case in, and the part in it; null where that never was.
    const Round *lastRoundOf(const QString &reviewer) const;
    const Assignment *lastAssignmentOf(const QString &reviewer) const;
};

} // namespace yongping
