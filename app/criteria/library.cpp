#include "criteria/library.h"

#include "criteria/loader.h"

#include <QCoreApplication>
#include <QFile>

namespace yongping {

namespace {

// The shipped files are part of the program: that they load is checked by the tests, not by every caller.
const SharedCriteria &sharedCriteria()
{
    static const SharedCriteria shared = [] {
        Result<SharedCriteria> loaded = loadShared(CriteriaLibrary::shippedFile(QStringLiteral("shared.json")),
                                                   QStringLiteral("shared.json"));
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error().message));
        return *std::move(loaded);
    }();
    return shared;
}

} // namespace

const QStringList &CriteriaLibrary::categoryIds()
{
    static const QStringList ids{QStringLiteral("discrete-factory"),
                                 QStringLiteral("process-factory"),
                                 QStringLiteral("fiveg-pilot"),
                                 QStringLiteral("equipment-retrofit"),
                                 QStringLiteral("platform-supply-chain"),
                                 QStringLiteral("platform-industry"),
                                 QStringLiteral("platform-industrial-os"),
                                 QStringLiteral("platform-identifier-node"),
                                 QStringLiteral("platform-security-service"),
                                 QStringLiteral("platform-shared-manufacturing"),
                                 QStringLiteral("system-solution"),
                                 QStringLiteral("industrial-app")};
    return ids;
}

QByteArray CriteriaLibrary::shippedFile(const QString &name)
{
    QFile file(QStringLiteral(":/criteria/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<CategoryPtr> CriteriaLibrary::category(const QString &id)
{
    if (const auto known = m_categories.constFind(id); known != m_categories.constEnd())
        return *known;
    if (!categoryIds().contains(id)) {
        return Error::refused(
            QStringLiteral("category.unknown"),
            QCoreApplication::translate("Criteria", "The category “%1” is not known.").arg(id.left(80)),
            QStringLiteral("category"));
    }
    const QString fileName = id + u".json";
    Result<CategoryPtr> loaded = loadCategory(shippedFile(fileName), fileName, sharedCriteria());
    if (loaded)
        m_categories.insert(id, *loaded);
    return loaded;
}

Result<CategoryPtr> CriteriaLibrary::replace(const QByteArray &file, const QString &fileName)
{
    Result<CategoryPtr> loaded = loadCategory(file, fileName, sharedCriteria());
    if (!loaded)
        return loaded;
    if (!categoryIds().contains((*loaded)->id)) {
        return Error::refused(QStringLiteral("category.unknown"),
                              QCoreApplication::translate("Criteria", "%1: the category “%2” is not known.")
                                  .arg(fileName, (*loaded)->id.left(80)),
                              QStringLiteral("id"));
    }
    m_categories.insert((*loaded)->id, *loaded);
    return loaded;
}

const Vocabularies &CriteriaLibrary::vocabularies()
{
    return sharedCriteria().vocabularies;
}

const ScoringScheme &CriteriaLibrary::defaultScheme()
{
    if (!m_scheme) {
        const Result<JsonValue> json = parseJson(shippedFile(QStringLiteral("scoring/default.json")));
        Result<ScoringScheme> scheme = json ? ScoringScheme::fromJson(*json) : Result<ScoringScheme>(json.error());
        if (!scheme)
            qFatal("%s", qUtf8Printable(scheme.error().message));
        m_scheme = *std::move(scheme);
    }
    return *m_scheme;
}

bool CriteriaLibrary::isShipped(const ScoringScheme &scheme)
{
    static const QString digest = CriteriaLibrary().defaultScheme().digest;
    return scheme.digest == digest;
}

} // namespace yongping
