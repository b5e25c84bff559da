#include "workstation/official_document.h"

#include "base/digest.h"
#include "base/file_ops.h"
#include "base/tr.h"
#include "workstation/document_text.h"

#include <QFile>
#include <QFileInfo>

namespace yongping {

namespace {

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    QByteArray content = file.read(MaxDocumentSize + 1);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(std::move(content)) : cannotRead(file);
}

} // namespace

Result<OfficialDocument> readOfficialDocument(const QString &file, CriteriaLibrary &library)
{
    const Result<QByteArray> content = readFile(file);
    if (!content)
        return content.error();
    const QString name = QFileInfo(file).fileName();
    const Result<QString> text = documentText(*content, name);
    if (!text)
        return text.error();
    const Result<std::vector<CategoryPtr>> categories = categoriesOfStandard(library);
    if (!categories)
        return categories.error();
    OfficialDocument document{name, sha256(*content), findOfficialWording(*text, *categories), 0, {}};
    takeStock(document, *categories);
    if (document.wording.isEmpty()) {
        return Error::refused(QStringLiteral("document.unknown"),
                              tr("No clause of the standard was found in %1. Choose the published document with the "
                                 "conditions of all categories.")
                                  .arg(name),
                              name);
    }
    return document;
}

} // namespace yongping
