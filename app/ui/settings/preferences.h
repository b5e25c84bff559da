#pragma once

#include "base/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace yongping {

// What belongs to this user at this computer and not to a store: look, language, the window, where the work was left.
// One file of settings; an absent or broken value reads as the default.
class Preferences
{
public:
    explicit Preferences(const QString &file);
    // The file of this user.
    static QString defaultFile();

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    qreal textScale() const; // 0.8 … 1.6
    void setTextScale(qreal scale);
    std::optional<Language> chosenLanguage() const; // none: the system's
    void setChosenLanguage(std::optional<Language> language);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // Where the work on a store was left.
    QString lastCase(const QString &store) const;
    QString lastPage(const QString &store) const;
    void setLast(const QString &store, const QString &caseId, const QString &page);

    // Of the service that stamps signatures with the time (RFC 3161); empty: none.
    QString timeStampAddress() const;
    void setTimeStampAddress(const QString &address);
    // The PKCS#11 module and the key on a token that were used last.
    QString tokenModule() const;
    QString tokenAddress() const;
    void setToken(const QString &module, const QString &address);

private:
    static QString sessionKey(const QString &store, const QString &name);

    QSettings m_settings;
};

} // namespace yongping
