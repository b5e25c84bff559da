#pragma once

#include "report/acceptance_report.h"
#include "report/report_input.h"

namespace yongping::test {

inline QDateTime madeAt()
{
    return QDateTime(QDate(2026, 11, 3), QTime(9, 30), QTimeZone::utc());
}

// An answer that meets whatever is asked.
inline Answer goodAnswer(const Check &check)
{
    switch (check.kind) {
    case CheckKind::Judgement:
        return Judgement::Met;
    case CheckKind::Count:
    case CheckKind::Money:
        return Decimal(123456789);
    case CheckKind::Percent:
        return Decimal(100);
    case CheckKind::Choice:
        return ChosenOptions{{check.options.front().id}};
    case CheckKind::Choices: {
        ChosenOptions chosen;
        for (const Option &option : check.options)
            chosen.members.append(option.id);
        return chosen;
    }
    case CheckKind::Indicators: {
        IndicatorValues values;
        for (const IndicatorSpec &spec : check.indicators) {
            const bool falls = spec.direction == Direction::Fall;
            IndicatorValue value;
            value.baseline = Decimal(100);
            value.current = falls ? Decimal(60) : Decimal(160);
            value.target = falls ? Decimal(55) : Decimal(150);
            values.values.insert(spec.id, value);
        }
        return values;
    }
    case CheckKind::Text:
        return QStringLiteral("已形成可复制推广的经验。");
    }
    Q_UNREACHABLE();
}

inline AnswerSet goodAnswers(const Category &category)
{
    AnswerSet answers;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks)
                answers.set(check.id, goodAnswer(check));
        }
    }
    return answers;
}

inline QString reviewerName(int number)
{
    static const QStringList names{QStringLiteral("王建国"), QStringLiteral("李明"),     QStringLiteral("张晓华"),
                                   QStringLiteral("陈思远"), QStringLiteral("欧阳文博"), QStringLiteral("赵敏"),
                                   QStringLiteral("周立新"), QStringLiteral("吴海涛"),   QStringLiteral("徐静怡"),
                                   QStringLiteral("孙卫东"), QStringLiteral("马骏"),     QStringLiteral("朱丽")};
    return names.value(number, QStringLiteral("专家%1").arg(number));
}

// A case whose panel answered all alike; tests then let them differ. Holds what a report's input points into.
struct PanelCase
{
    CaseRecord record;
    CategoryPtr category;
    ScoringScheme scheme;
    Vocabularies vocabularies;
    std::optional<PanelTable> table;
    std::optional<Promises> promises;

    // Chair first; the member at `absent` (from 0) is not there.
    void decide(Decision decision, const QString &reason = {}, int members = 3, int absent = -1)
    {
        PanelDecision made;
        made.decision = decision;
        made.reason = reason;
        for (int i = 0; i < members; ++i)
            made.members.push_back({reviewerName(i), i == 0 ? MemberRole::Chair : MemberRole::Member, i != absent});
        if (decision == Decision::AcceptedAfterRectification) {
            made.conditions = {QStringLiteral("补充设备联网清单并由监理单位确认。"),
                               QStringLiteral("完成网络安全等级保护测评，提交测评报告。")};
            made.rectifyBy = QDate(2027, 1, 31);
        }
        record.panel.decision = made;
    }

    void say(std::size_t reviewer, const QString &check, const Answer &answer)
    {
        record.reviews[reviewer].answers.set(check, answer);
    }

    AcceptanceReportInput input()
    {
        const Result<PanelTable> made = panelTable(record, category, scheme);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        table = *made;
        promises = promisesOf({&record}, category);
        return {record, *table, promises->rows.empty() ? nullptr : &*promises, scheme, vocabularies, madeAt()};
    }
};

inline PanelCase panelCase(const QString &categoryId, int reviewers, CriteriaLibrary &library)
{
    const Result<CaseFile> file = parseCaseFile(sampleFile(categoryId), library);
    if (!file)
        qFatal("%s", qUtf8Printable(file.error().message));
    PanelCase made;
    made.category = file->category;
    made.scheme = library.defaultScheme();
    made.vocabularies = library.vocabularies();
    made.record.data = file->data;
    made.record.data.stage = Stage::Acceptance;
    made.record.criteria = {file->category->id, file->category->version, file->category->digest};
    for (int i = 0; i < reviewers; ++i) {
        Review review;
        review.id = ReviewId(QStringLiteral("review-%1").arg(i));
        review.reviewer = reviewerName(i);
        review.answers = goodAnswers(*file->category);
        made.record.reviews.push_back(review);
    }
    made.decide(Decision::Accepted, {}, reviewers);
    return made;
}

} // namespace yongping::test
