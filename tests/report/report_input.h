#pragma once

#include "casework/case_file.h"
#include "report/review_report.h"

#include <QFile>
#include <QTimeZone>

namespace yongping::test {

inline QByteArray sampleFile(const QString &category)
{
    QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/") + category + u".json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything that a report of that case file needs, evaluated and scored by the shipped criteria and scheme.
inline ReviewReportInput reportInput(const QByteArray &caseFile, CriteriaLibrary &library)
{
    const Result<CaseFile> parsed = parseCaseFile(caseFile, library);
    if (!parsed)
        qFatal("%s", qUtf8Printable(parsed.error().message));
    const CaseFile &file = *parsed;
    ReviewReportInput input;
    input.data = file.data;
    input.review = {ReviewId(QStringLiteral("review-1")), QStringLiteral("王评审"), file.answers, file.remarks,
                    file.points, file.opinion, {}};
    input.criteria = {file.category->id, file.category->version, file.category->digest};
    input.evaluation = evaluate(file.category, *file.data.facts(), file.answers);
    input.scheme = library.defaultScheme();
    input.score = score(input.evaluation, input.scheme, file.points);
    input.vocabularies = library.vocabularies();
    input.made = QDateTime(QDate(2026, 11, 3), QTime(9, 30), QTimeZone::utc());
    return input;
}

inline ReviewReportInput sampleInput(const QString &category, CriteriaLibrary &library)
{
    return reportInput(sampleFile(category), library);
}

} // namespace yongping::test
