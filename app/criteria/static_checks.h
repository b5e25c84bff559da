#pragma once

#include "base/json.h"
#include "criteria/category.h"
#include "criteria/criteria_check.h"

#include <vector>

namespace yongping {

// Where findings gather: knows the file that they are about.
class FindingList
{
public:
    explicit FindingList(QString file) : m_file(std::move(file)) {}

    void add(const QString &place, const QString &code, const QString &message)
    {
        m_findings.push_back({m_file, place, code, message});
    }
    bool isEmpty() const { return m_findings.empty(); }
    std::vector<CriteriaFinding> take() { return std::move(m_findings); }

private:
    QString m_file;
    std::vector<CriteriaFinding> m_findings;
};

// Rules on the elements of a loaded category, those named in `skipped` left out (they are checked with the file that
// holds them). `sourceRoot` starts the source of every clause: the id of the category, or nothing for shared elements.
void checkElements(const Category &category, const QStringList &skipped, const QString &sourceRoot,
                   FindingList &findings);

// Facts that branches use and facts that the file lists.
void checkFacts(const Category &category, FindingList &findings);

// Rules on requirements as written, before the loader hands modifiers down: no part is due earlier than the whole.
void checkStagesAsWritten(const JsonValue &elements, FindingList &findings);

// Names, clause ids and answer keys of the golden cases and of the complete answers.
void checkGoldenCases(const Category &category, const JsonValue &file, FindingList &findings);

} // namespace yongping
