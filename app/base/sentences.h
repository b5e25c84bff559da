#pragma once

#include <QString>
#include <QStringList>

namespace yongping {

// Whole sentences one after the other; the empty ones are left out. Chinese sets no blank between sentences.
inline QString joinSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        const bool needsBlank = !text.isEmpty() && !sentence.isEmpty() && !text.endsWith(u'。');
        text += needsBlank ? u' ' + sentence : sentence;
    }
    return text;
}

} // namespace yongping
