#pragma once

#include "base/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace yongping {

// What belongs to this user at this computer and not to a store: look, language, the window, where the work was left.
// One file of settings; an absent or broken value reads as the default.
class Preferences
{
public:
    static constexpr int LeastScale = 100, GreatestScale = 300; // per cent
    static constexpr int MostRecentStores = 8;

    explicit Preferences(const QString &file);
    // The file of this user.
    static QString defaultFile();

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    qreal textScale() const; // 0.8 … 1.6
    void setTextScale(qreal scale);
    // Everything in the window, for the next start; none: as the screen says.
    std::optional<int> scalePercent() const;
    void setScalePercent(std::optional<int> percent);
    std::optional<Language> chosenLanguage() const; // none: the system's
    void setChosenLanguage(std::optional<Language> language);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // The reviewer's own templates of remarks.
    QStringList remarkTemplates() const;
    void setRemarkTemplates(const QStringList &templates);
    // Of the evidence beside the form, in pixels; none: as usual.
    std::optional<int> evidenceWidth() const;
    void setEvidenceWidth(int width);
    // A file beside the settings, for what changes too often to be among them.
    QString fileBeside(const QString &name) const;

    // Where the work on a store was left.
    QString lastCase(const QString &store) const;
    QString lastPage(const QString &store) const;
    void setLast(const QString &store, const QString &caseId, const QString &page);
    // Of its copies, where the user chose one; empty: beside the store.
    QString backupFolder(const QString &store) const;
    void setBackupFolder(const QString &store, const QString &folder);
    QVariantMap pagePlace(const QString &store, const QString &page) const;
    void setPagePlace(const QString &store, const QString &page, const QVariantMap &place);

    // Of the service that stamps signatures with the time (RFC 3161); empty: none.
    QString timeStampAddress() const;
    void setTimeStampAddress(const QString &address);
    // The PKCS#11 module and the key on a token that were used last.
    QString tokenModule() const;
    QString tokenAddress() const;
    void setToken(const QString &module, const QString &address);

    // Stores that were open, the last one first, whether or not they are still there.
    QStringList recentStores() const;
    void addRecentStore(const QString &file);
    void removeRecentStore(const QString &file);

    // Writes what was set to the disk now.
    void save();

private:
    static QString sessionKey(const QString &store, const QString &name);

    QSettings m_settings;
};

} // namespace yongping
