#include "presentation/cases_export.h"

#include "base/json.h"
#include "workstation/receipts.h"

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
        QCoreApplication::translate("CasesExport", "The case could not be written to “%1”. Choose another folder.")
            .arg(file),
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

QString freeBundleFile(const QString &folder, const std::vector<CaseData> &cases)
{
    QStringList words;
    if (cases.size() == 1)
        words << (cases.front().name.isEmpty() ? cases.front().id.toString() : cases.front().name)
              << name(cases.front().stage);
    else
        words << QCoreApplication::translate("CasesExport", "cases");
    return freePath(folder, fileNameOf(words, QStringLiteral(".ypb")));
}

} // namespace yongping
