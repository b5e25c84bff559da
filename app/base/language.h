#pragma once

#include <QString>

namespace yongping {

enum class Language { Chinese, English };

// A text that exists in both languages of the program; criteria and vocabularies are made of these.
struct LocalText
{
    QString zh;
    QString en;

    const QString &in(Language language) const { return language == Language::Chinese ? zh : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace yongping
