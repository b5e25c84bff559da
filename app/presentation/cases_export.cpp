#include "presentation/cases_export.h"

#include "workstation/receipts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yongping {

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
