#pragma once

#include "viewer/page_text.h"

#include <QMutex>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace yongping {

class PdfDocument;

// Looks for words in a document away from the window's thread. Lives on the window's thread; each page is read once. A
// search that was replaced by another one ends without an answer.
class TextFinder : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MaxHits = 10'000;

    explicit TextFinder(QObject *parent = nullptr);
    ~TextFinder() override;

    // May be null. Looks for the same words in it.
    void setDocument(const std::shared_ptr<const PdfDocument> &document);
    // Nothing but spaces finds nothing.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }

    bool isLooking() const { return m_looking; }
    const std::vector<TextHit> &hits() const { return m_hits; } // in the order of the pages; at most MaxHits

Q_SIGNALS:
    void changed(); // hits or whether it is still looking

private:
    class Pages;

    void look();

    std::shared_ptr<Pages> m_pages;
    QString m_words;
    std::vector<TextHit> m_hits;
    bool m_looking = false;
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
};

} // namespace yongping
