#pragma once

#include "viewer/page_text.h"

#include <QObject>

#include <memory>
#include <vector>

namespace yongping {

class PageSource;

// What was found so far of the words looked for in a source. Lives on the window's thread. What arrives late for words
// that were replaced is dropped.
class TextFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~TextFinder() override;

    // May be null. Looks for the same words in it.
    void setSource(const std::shared_ptr<PageSource> &source);
    // Nothing but spaces finds nothing.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }

    bool isLooking() const { return m_looking; }
    const std::vector<TextHit> &hits() const { return m_hits; } // in the order of the pages

Q_SIGNALS:
    void changed(); // hits or whether it is still looking

private:
    void look();
    void take(const QString &words, const std::vector<TextHit> &more, bool isLast);

    std::shared_ptr<PageSource> m_source;
    QString m_words;
    std::vector<TextHit> m_hits;
    bool m_looking = false;
};

} // namespace yongping
