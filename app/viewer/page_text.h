#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace yongping {

// One place where the words looked for stand: an area for each line that they run over, in points from the upper left
// corner of the page as it is shown.
struct TextHit
{
    int page = 0;
    std::vector<QRectF> areas;
};

// The text of one page in the order of reading and where each character stands. Capitals and the widths of characters
// make no difference to a search, and neither does a line's end: Chinese runs on, other words have one space between.
class PageText
{
public:
    // A character and what follows it.
    enum class After { Nothing, Space };
    void add(char32_t character, const QRectF &area, After after);

    // In the order of reading; hits do not overlap. Nothing is found for a text without a visible character.
    std::vector<TextHit> find(const QString &words, int page) const;
    std::size_t size() const { return m_areas.size(); }

private:
    void append(const QString &folded, const QRectF &area);
    TextHit hitAt(qsizetype from, qsizetype length, int page) const;

    QString m_text;              // folded
    std::vector<QRectF> m_areas; // of each of its code units; empty for a space
    bool m_spaceIsDue = false;
};

} // namespace yongping
