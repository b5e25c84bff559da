#include "ui/viewer/text_finder.h"

#include "viewer/page_source.h"

namespace yongping {

TextFinder::~TextFinder()
{
    if (m_source)
        m_source->find({});
}

void TextFinder::setSource(const std::shared_ptr<PageSource> &source)
{
    if (m_source) {
        disconnect(m_source.get(), nullptr, this, nullptr);
        m_source->find({});
    }
    m_source = source;
    if (m_source)
        connect(m_source.get(), &PageSource::found, this, &TextFinder::take);
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
    m_hits.clear();
    m_looking = m_source && !m_words.trimmed().isEmpty();
    if (m_source)
        m_source->find(m_words);
    Q_EMIT changed();
}

void TextFinder::take(const QString &words, const std::vector<TextHit> &more, bool isLast)
{
    if (!m_looking || words != m_words)
        return;
    m_hits.insert(m_hits.end(), more.begin(), more.end());
    m_looking = !isLast;
    Q_EMIT changed();
}

} // namespace yongping
