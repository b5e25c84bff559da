#include "wording/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace yongping {

namespace {

Language &current()
{
    static Language language = Language::English;
    return language;
}

// The translators in use; QCoreApplication does not own what is installed in it.
std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

} // namespace

Language language()
{
    return current();
}

Language systemLanguage()
{
    constexpr std::array Variables{"LC_ALL", "LC_MESSAGES", "LANG"};
    for (const char *variable : Variables) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("zh") ? Language::Chinese : Language::English;
    }
    return Language::English;
}

void installLanguage(Language language)
{
    for (const std::unique_ptr<QTranslator> &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();

    current() = language;
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    if (chinese)
        install(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English texts need theirs, too: it has the plural forms.
    install(chinese ? QStringLiteral("yongping_zh_CN") : QStringLiteral("yongping_en"), QStringLiteral(":/i18n"));
}

} // namespace yongping
