#pragma once

#include "casework/case_file.h"
#include "casework/panel_table.h"

#include <QFile>

namespace yongping {

// A shipped sample with several reviewers, who all answer as the sample does but for what they change.
class PanelCase
{
public:
    explicit PanelCase(const QString &sample)
    {
        QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/%1.json").arg(sample));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const Result<CaseFile> read = parseCaseFile(file.readAll(), m_library);
        category = read->category;
        answers = read->answers;
        record.data = read->data;
    }

    // `changes`: answers as JSON; null takes one away.
    Review &add(const QString &reviewer, const QByteArray &changes = QByteArrayLiteral("{}"))
    {
        Review review;
        review.id = ReviewId(QStringLiteral("r-") + reviewer);
        review.reviewer = reviewer;
        review.answers = answers;
        const JsonValue json = *parseJson(changes);
        for (const auto &[key, value] : json.toObject()) {
            if (value.isNull())
                review.answers.remove(key);
            else
                review.answers.set(key, answer(key, value));
        }
        record.reviews.push_back(review);
        return record.reviews.back();
    }

    Answer answer(const QString &check, const JsonValue &value) const
    {
        return *parseAnswer(*category->check(check), value, check);
    }

    void agree(const QString &check, const JsonValue &value)
    {
        record.panel.agreed.insert(check, {answer(check, value), QStringLiteral("seen on site"), {}});
    }

    // The next round with these experts; those without interests have declared none.
    Round &issue(const QStringList &reviewers)
    {
        Round round;
        round.number = static_cast<int>(record.rounds.size()) + 1;
        for (const QString &reviewer : reviewers)
            round.assignments.push_back({round.number, reviewer, {}, QString(), {}});
        record.rounds.push_back(round);
        return record.rounds.back();
    }

    PanelTable table() { return *panelTable(record, category, m_library.defaultScheme()); }

    static const PanelRow &row(const PanelTable &table, QStringView clause)
    {
        return *std::find_if(table.rows.begin(), table.rows.end(),
                             [&](const PanelRow &row) { return row.clause->id == clause; });
    }

    static const PanelCheck &check(const PanelTable &table, QStringView id)
    {
        for (const PanelRow &row : table.rows) {
            for (const PanelCheck &check : row.checks) {
                if (check.check->id == id)
                    return check;
            }
        }
        Q_UNREACHABLE();
    }

    CategoryPtr category;
    AnswerSet answers;
    CaseRecord record;

private:
    CriteriaLibrary m_library;
};

inline void submit(Review &review)
{
    review.standing.state = ReviewState::Submitted;
    ++review.standing.submissions;
}

} // namespace yongping
