#include "presentation/experts_draft.h"

#include "presentation/wizard_draft.h"
#include "wording/words.h"
#include "workstation/key_files.h"

#include <QDir>
#include <QSet>

namespace yongping {

std::vector<ExpertsDraft::Fault> ExpertsDraft::faults() const
{
    std::vector<Fault> faults;
    QSet<QString> names;
    for (std::size_t i = 0; i < input.experts.size(); ++i) {
        const Row &row = input.experts[i];
        if (isEmpty(row))
            continue;
        const QString place = QStringLiteral("experts.%1.").arg(i);
        const QString name = row.name.trimmed();
        if (name.isEmpty())
            faults.push_back({place + u"name", tr("Type the expert's name.")});
        else if (names.contains(name))
            faults.push_back({place + u"name", tr("“%1” is named twice.").arg(name)});
        names.insert(name);
        if (const QString file = row.certificateFile.trimmed(); !file.isEmpty()) {
            if (const Result<QString> certificate = certificateOf(file); !certificate)
                faults.push_back({place + u"certificate", errorText(certificate.error())});
        }
    }
    if (names.isEmpty())
        faults.push_back({QStringLiteral("experts"), tr("Name at least one expert.")});
    if (input.due.trimmed().isEmpty())
        faults.push_back({QStringLiteral("due"), tr("Say until when the reviews are due.")});
    else if (!due().isValid())
        faults.push_back({QStringLiteral("due"), tr("This is no date; type it as in 2023-06-30.")});
    if (input.folder.trimmed().isEmpty())
        faults.push_back({QStringLiteral("folder"), tr("Choose the folder for the bundles.")});
    return faults;
}

std::vector<Expert> ExpertsDraft::experts() const
{
    std::vector<Expert> experts;
    for (const Row &row : input.experts) {
        if (isEmpty(row))
            continue;
        Expert expert{row.name.trimmed(), {}};
        if (const QString file = row.certificateFile.trimmed(); !file.isEmpty()) {
            const Result<QString> certificate = certificateOf(file);
            expert.certificate = certificate ? *certificate : QString();
        }
        experts.push_back(expert);
    }
    return experts;
}

QDate ExpertsDraft::due() const
{
    return WizardDraft::parseDate(input.due.trimmed());
}

Result<QString> ExpertsDraft::certificateOf(const QString &file)
{
    const Result<Certificate> certificate = certificateOfFile(QDir::fromNativeSeparators(file));
    return certificate ? Result<QString>(QString::fromLatin1(certificate->toPem())) : certificate.error();
}

} // namespace yongping
