#include "viewer/page_text.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace yongping {

namespace {

// One form for capital and small, full and half width.
QString folded(char32_t character)
{
    return QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// Scripts that are written without spaces: a space beside them is an accident of the layout.
bool runsOn(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF)
           || (unit >= 0xFE30 && unit <= 0xFE4F) || (unit >= 0xFF00 && unit <= 0xFFEF) || c.isSurrogate()
           || QStringView(u"“”‘’…—·").contains(c);
}

bool isOneLine(const QRectF &a, const QRectF &b)
{
    const qreal shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared > std::min(a.height(), b.height()) / 2 && b.left() >= a.left();
}

} // namespace

void PageText::add(char32_t character, const QRectF &area, After after)
{
    const QString text = folded(character);
    if (text.trimmed().isEmpty()) {
        m_spaceIsDue = true;
        return;
    }
    append(text, area);
    m_spaceIsDue = after == After::Space;
}

void PageText::append(const QString &text, const QRectF &area)
{
    if (m_spaceIsDue && !m_text.isEmpty() && !runsOn(m_text.back()) && !runsOn(text.front())) {
        m_text += u' ';
        m_areas.emplace_back();
    }
    m_text += text;
    m_areas.insert(m_areas.end(), static_cast<std::size_t>(text.size()), area);
}

std::vector<TextHit> PageText::find(const QString &words, int page) const
{
    PageText wanted;
    for (const uint character : words.toUcs4())
        wanted.add(character, {}, After::Nothing);
    std::vector<TextHit> hits;
    if (wanted.m_text.isEmpty())
        return hits;
    const qsizetype length = wanted.m_text.size();
    for (qsizetype at = m_text.indexOf(wanted.m_text); at >= 0; at = m_text.indexOf(wanted.m_text, at + length))
        hits.push_back(hitAt(at, length, page));
    return hits;
}

TextHit PageText::hitAt(qsizetype from, qsizetype length, int page) const
{
    TextHit hit{page, {}};
    for (qsizetype i = from; i < from + length; ++i) {
        const QRectF &area = m_areas[static_cast<std::size_t>(i)];
        if (area.isEmpty())
            continue;
        if (!hit.areas.empty() && isOneLine(hit.areas.back(), area))
            hit.areas.back() |= area;
        else
            hit.areas.push_back(area);
    }
    return hit;
}

} // namespace yongping
