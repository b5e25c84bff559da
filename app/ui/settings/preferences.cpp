#include "ui/settings/preferences.h"

#include "workstation/places.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace yongping {

namespace {

const QString ThemeKey = QStringLiteral("look/theme");
const QString ScaleKey = QStringLiteral("look/textScale");
const QString LanguageKey = QStringLiteral("look/language");
const QString PercentKey = QStringLiteral("look/scalePercent");
const QString RecentKey = QStringLiteral("stores/recent");
const QString TemplatesKey = QStringLiteral("review/templates");
const QString EvidenceWidthKey = QStringLiteral("review/evidenceWidth");
const QString GeometryKey = QStringLiteral("window/geometry");
const QString TimeStampKey = QStringLiteral("signing/timeStamps");
const QString TokenModuleKey = QStringLiteral("signing/tokenModule");
const QString TokenAddressKey = QStringLiteral("signing/tokenAddress");

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultFile()
{
    return placesFor(QCoreApplication::applicationDirPath()).settingsFolder + QStringLiteral("/settings.ini");
}

Theme::Mode Preferences::themeMode() const
{
    const QString mode = m_settings.value(ThemeKey).toString();
    if (mode == u"light")
        return Theme::Mode::Light;
    return mode == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(ThemeKey, mode == Theme::Mode::Light  ? QStringLiteral("light")
                                  : mode == Theme::Mode::Dark ? QStringLiteral("dark")
                                                              : QStringLiteral("system"));
}

qreal Preferences::textScale() const
{
    bool isNumber = false;
    const qreal scale = m_settings.value(ScaleKey).toString().toDouble(&isNumber);
    return isNumber ? qBound(Theme::LeastTextScale, scale, Theme::GreatestTextScale) : 1.0;
}

void Preferences::setTextScale(qreal scale)
{
    m_settings.setValue(ScaleKey, QString::number(scale, 'f', 2));
}

std::optional<int> Preferences::scalePercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(PercentKey).toString().toInt(&isNumber);
    if (!isNumber || percent < LeastScale || percent > GreatestScale)
        return std::nullopt;
    return percent;
}

void Preferences::setScalePercent(std::optional<int> percent)
{
    if (percent)
        m_settings.setValue(PercentKey, *percent);
    else
        m_settings.remove(PercentKey);
}

std::optional<Language> Preferences::chosenLanguage() const
{
    const QString name = m_settings.value(LanguageKey).toString();
    if (name == u"zh_CN")
        return Language::Chinese;
    return name == u"en" ? std::optional(Language::English) : std::nullopt;
}

void Preferences::setChosenLanguage(std::optional<Language> language)
{
    if (!language)
        m_settings.remove(LanguageKey);
    else
        m_settings.setValue(LanguageKey,
                            *language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QStringList Preferences::remarkTemplates() const
{
    return m_settings.value(TemplatesKey).toStringList();
}

void Preferences::setRemarkTemplates(const QStringList &templates)
{
    m_settings.setValue(TemplatesKey, templates);
}

std::optional<int> Preferences::evidenceWidth() const
{
    const int width = m_settings.value(EvidenceWidthKey).toInt();
    return width > 0 ? std::optional(width) : std::nullopt;
}

void Preferences::setEvidenceWidth(int width)
{
    m_settings.setValue(EvidenceWidthKey, width);
}

QString Preferences::fileBeside(const QString &name) const
{
    return QFileInfo(m_settings.fileName()).dir().filePath(name);
}

// Paths hold characters that group separators of the settings file would split.
QString Preferences::sessionKey(const QString &store, const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("session/%1/%2").arg(QString::fromLatin1(digest), name);
}

QString Preferences::lastCase(const QString &store) const
{
    return m_settings.value(sessionKey(store, QStringLiteral("case"))).toString();
}

QString Preferences::lastPage(const QString &store) const
{
    return m_settings.value(sessionKey(store, QStringLiteral("page"))).toString();
}

void Preferences::setLast(const QString &store, const QString &caseId, const QString &page)
{
    m_settings.setValue(sessionKey(store, QStringLiteral("case")), caseId);
    m_settings.setValue(sessionKey(store, QStringLiteral("page")), page);
}

QString Preferences::backupFolder(const QString &store) const
{
    return m_settings.value(sessionKey(store, QStringLiteral("backups"))).toString();
}

void Preferences::setBackupFolder(const QString &store, const QString &folder)
{
    m_settings.setValue(sessionKey(store, QStringLiteral("backups")), folder);
}

QString Preferences::timeStampAddress() const
{
    return m_settings.value(TimeStampKey).toString();
}

void Preferences::setTimeStampAddress(const QString &address)
{
    m_settings.setValue(TimeStampKey, address);
}

QString Preferences::tokenModule() const
{
    return m_settings.value(TokenModuleKey).toString();
}

QString Preferences::tokenAddress() const
{
    return m_settings.value(TokenAddressKey).toString();
}

void Preferences::setToken(const QString &module, const QString &address)
{
    m_settings.setValue(TokenModuleKey, module);
    m_settings.setValue(TokenAddressKey, address);
}

QVariantMap Preferences::pagePlace(const QString &store, const QString &page) const
{
    const QString text = m_settings.value(sessionKey(store, QString(QStringLiteral("at-") + page))).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

void Preferences::setPagePlace(const QString &store, const QString &page, const QVariantMap &place)
{
    const QByteArray text = QJsonDocument(QJsonObject::fromVariantMap(place)).toJson(QJsonDocument::Compact);
    m_settings.setValue(sessionKey(store, QString(QStringLiteral("at-") + page)), QString::fromUtf8(text));
}

QStringList Preferences::recentStores() const
{
    return m_settings.value(RecentKey).toStringList();
}

void Preferences::addRecentStore(const QString &file)
{
    QStringList stores = recentStores();
    stores.removeAll(file);
    stores.prepend(file);
    m_settings.setValue(RecentKey, QStringList(stores.mid(0, MostRecentStores)));
}

void Preferences::removeRecentStore(const QString &file)
{
    QStringList stores = recentStores();
    stores.removeAll(file);
    m_settings.setValue(RecentKey, stores);
}

void Preferences::save()
{
    m_settings.sync();
}

} // namespace yongping
