#pragma once

#include "base/json.h"
#include "base/result.h"
#include "criteria/category.h"
#include "criteria/scoring_scheme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// A scoring scheme while it is being edited: the numbers as they are typed, what is wrong with them in words, and the
// file that it becomes. Knows every category; one without any points is not counted by the scheme.
class SchemeDraft
{
    Q_DECLARE_TR_FUNCTIONS(yongping::SchemeDraft)

public:
    struct Line
    {
        QString element;
        QString title;
        QString typed;
    };
    struct Sheet
    {
        QString category;
        QString title;
        std::vector<Line> lines; // of the elements that can earn points
    };
    enum class State { Unused, Sound, Faulty };

    SchemeDraft(const ScoringScheme &scheme, const std::vector<CategoryPtr> &categories);
    // The same points under an id and a title of their own.
    static SchemeDraft copyOf(const ScoringScheme &scheme, const std::vector<CategoryPtr> &categories);

    QString titleZh, titleEn; // one of them is enough
    QString noteZh, noteEn;   // the same; reports print it
    QString partialPercent; // of a clause's points that `partial` earns
    QString bonusPerClause;
    QString bonusCap;

    const QString &id() const { return m_id; }
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    void setPoints(std::size_t sheet, std::size_t line, const QString &typed);

    State state(std::size_t sheet) const;
    QString sumText(std::size_t sheet) const;
    QString lineFault(std::size_t sheet, std::size_t line) const; // empty: a number of zero or more, or nothing
    QString partialFault() const;
    QString bonusFault(const QString &typed) const;
    QStringList faults() const; // all that keeps it from being saved

    JsonValue json() const; // of a draft without faults

private:
    QString m_id;
    std::vector<Sheet> m_sheets;
};

} // namespace yongping
