#include "presentation/cases_export.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace yongping {

Result<void> exportCaseFile(const OpenReview &review, const QString &file)
{
    const QByteArray text = writeJsonIndented(caseFileJson(review.data(), *review.category(), &review.review()));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit())
        return {};
    return Error::failure(
        QStringLiteral("case.export"),
        QCoreApplication::translate("CasesExport", "The case could not be written to “%1”. Choose another folder.").arg(file),
        target.errorString());
}

QString suggestedCaseFileName(const CaseData &data)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString base = data.name;
    base.replace(unsafe, QStringLiteral("_"));
    base = base.trimmed().left(60);
    if (base.isEmpty())
        base = data.id.toString();
    return QStringLiteral("%1-%2.json").arg(base, name(data.stage));
}

} // namespace yongping
