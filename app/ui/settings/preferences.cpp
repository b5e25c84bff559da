#include "ui/settings/preferences.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace yongping {

namespace {

const QString ThemeKey = QStringLiteral("look/theme");
const QString ScaleKey = QStringLiteral("look/textScale");
const QString LanguageKey = QStringLiteral("look/language");
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
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
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
    return isNumber ? qBound(0.8, scale, 1.6) : 1.0;
}

void Preferences::setTextScale(qreal scale)
{
    m_settings.setValue(ScaleKey, QString::number(scale, 'f', 2));
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
        m_settings.setValue(LanguageKey, *language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
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

} // namespace yongping
