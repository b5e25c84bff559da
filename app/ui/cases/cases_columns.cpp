#include "ui/cases/cases_columns.h"

#include "presentation/cases_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"

#include <QHeaderView>
#include <QTableView>

namespace yongping {

namespace {

constexpr int ShortestBar = 56;

} // namespace

void shareCasesColumns(QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    const QFontMetrics body(Theme::instance().bodyFont());
    // Wide enough for every text of the column and for its title with the mark of sorting.
    const auto wide = [&body, &header](CasesModel::Column column, const QStringList &texts) {
        int width = header.sectionSizeHint(column);
        for (const QString &text : texts)
            width = qMax(width, body.horizontalAdvance(text) + Theme::Space24);
        return width;
    };
    const QStringList date{QStringLiteral("2023-06-30")};
    QStringList stages;
    for (const Stage each : {Stage::Application, Stage::Acceptance, Stage::Recognition})
        stages << stageWord(each);
    int conclusion = header.sectionSizeHint(CasesModel::ConclusionName);
    for (const Conclusion each : {Conclusion::Satisfied, Conclusion::NotSatisfied, Conclusion::Undetermined})
        conclusion = qMax(conclusion, VerdictChip::sizeFor(body, conclusionWord(each)).width() + Theme::Space16);
    const int stage = wide(CasesModel::StageName, stages);
    const int figures = QFontMetrics(Theme::instance().captionFont()).horizontalAdvance(QStringLiteral("000/000"));
    const int progress = qMax(header.sectionSizeHint(CasesModel::ProgressShare),
                              ShortestBar + Theme::Space8 + figures + Theme::Space24);
    const int due = wide(CasesModel::Due, date);
    const int updated = wide(CasesModel::Updated, date);
    const int rest = qMax(300, table.viewport()->width() - due - updated - conclusion - stage - progress);
    const int applicant = rest * 26 / 100;
    const int category = rest * 27 / 100;
    header.resizeSection(CasesModel::Applicant, applicant);
    header.resizeSection(CasesModel::CategoryTitle, category);
    header.resizeSection(CasesModel::Name, rest - applicant - category);
    header.resizeSection(CasesModel::StageName, stage);
    header.resizeSection(CasesModel::ProgressShare, progress);
    header.resizeSection(CasesModel::ConclusionName, conclusion);
    header.resizeSection(CasesModel::Due, due);
    header.resizeSection(CasesModel::Updated, updated);
}

} // namespace yongping
