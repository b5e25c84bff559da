#include "main/session_mark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcSession, "yongping.session")

const QString CaseKey = QStringLiteral("case");

} // namespace

SessionMark::SessionMark(const QString &folder, const QString &store)
    : m_store(store)
{
    const QByteArray digest = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_file = QDir(folder).filePath(QStringLiteral("open-%1.json").arg(QString::fromLatin1(digest)));
}

std::optional<SessionMark::Left> SessionMark::left() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject text = QJsonDocument::fromJson(file.readAll()).object();
    Left left{text.value(CaseKey).toString(), QFileInfo(m_store).lastModified()};
    const QFileInfo ahead(m_store + QStringLiteral("-wal")); // where the store's last changes may still lie
    if (ahead.exists() && ahead.size() > 0)
        left.lastWritten = qMax(left.lastWritten, ahead.lastModified());
    return left;
}

void SessionMark::begin()
{
    m_begun = true;
    write({});
}

void SessionMark::note(const QString &caseName)
{
    if (m_begun)
        write(caseName);
}

void SessionMark::end()
{
    if (m_begun && !QFile::remove(m_file))
        qCWarning(lcSession) << "cannot remove" << m_file;
    m_begun = false;
}

void SessionMark::write(const QString &caseName) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QJsonObject text{{QStringLiteral("store"), m_store},
                           {CaseKey, caseName},
                           {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(text).toJson()) < 0 || !file.commit())
        qCWarning(lcSession) << "cannot write" << m_file << file.errorString();
}

} // namespace yongping
