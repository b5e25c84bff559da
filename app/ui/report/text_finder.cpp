#include "ui/report/text_finder.h"

#include "base/when_done.h"
#include "viewer/pdf_document.h"

#include <QtConcurrent>

#include <iterator>

namespace yongping {

// The texts of the pages that were read so far, shared by the searches that are under way.
class TextFinder::Pages
{
public:
    explicit Pages(std::shared_ptr<const PdfDocument> document)
        : m_document(std::move(document)), m_texts(static_cast<std::size_t>(m_document->pageCount()))
    {
    }

    int count() const { return m_document->pageCount(); }

    std::vector<TextHit> find(const QString &words, int page)
    {
        const QMutexLocker lock(&m_mutex);
        std::optional<PageText> &text = m_texts[static_cast<std::size_t>(page)];
        if (!text)
            text = m_document->text(page);
        return text->find(words, page);
    }

private:
    QMutex m_mutex;
    std::shared_ptr<const PdfDocument> m_document;
    std::vector<std::optional<PageText>> m_texts;
};

TextFinder::TextFinder(QObject *parent) : QObject(parent) {}

TextFinder::~TextFinder()
{
    ++*m_generation;
}

void TextFinder::setDocument(const std::shared_ptr<const PdfDocument> &document)
{
    m_pages = document ? std::make_shared<Pages>(document) : nullptr;
    m_hits.clear();
    look();
}

void TextFinder::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    look();
}

void TextFinder::look()
{
    const int generation = ++*m_generation;
    m_looking = m_pages && !m_words.trimmed().isEmpty();
    if (!m_looking) {
        m_hits.clear();
        Q_EMIT changed();
        return;
    }
    const auto search = [pages = m_pages, words = m_words, current = m_generation, generation] {
        std::vector<TextHit> hits;
        for (int page = 0; page < pages->count() && *current == generation && hits.size() < MaxHits; ++page) {
            std::vector<TextHit> more = pages->find(words, page);
            std::move(more.begin(), more.end(), std::back_inserter(hits));
        }
        if (hits.size() > MaxHits)
            hits.resize(MaxHits);
        return hits;
    };
    whenDone(QtConcurrent::run(search), this, [this, generation](const std::vector<TextHit> &hits) {
        if (*m_generation != generation)
            return;
        m_hits = hits;
        m_looking = false;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace yongping
