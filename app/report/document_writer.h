#pragma once

#include "report/layout/flow_item.h"
#include "report/layout/row_item.h"

#include <QString>

#include <vector>

namespace yongping {

// A column of a table: its head and its width in layout units.
struct Column
{
    QString title;
    qreal width = 0;
    Qt::Alignment align = Qt::AlignLeft;
};

// Builds a flow in the styles of an official document: numbered headings, body text, tables. Knows styles and spaces,
// not what is reported.
class DocumentWriter
{
public:
    // The text styles, which other drawings on the page share.
    static TextStyle tableStyle();
    static TextStyle smallStyle();
    static TextStyle labelStyle();
    static TextStyle bodyStyle();

    void title(const QString &text);
    void heading(const QString &text);                               // 一、 / 1.
    void subheading(const QString &text, const QString &beside = {}); // （一） / (1), numbered anew under each heading
    void body(const QString &text);
    void note(const QString &text); // small, quiet
    void space(qreal height) { m_space = height; }

    void keyValue(const QString &key, const QString &value, qreal keyWidth);
    void beginTable(const std::vector<Column> &columns);
    void row(std::vector<Cell> cells, std::optional<TextBlock> continuation = {});
    void add(std::unique_ptr<FlowItem> item);

    void keepLastWithNext();
    Flow take() { return std::move(m_flow); }

private:
    void paragraph(const TextBlock &text, qreal spaceBefore, bool keepWithNext = false);

    Flow m_flow;
    std::shared_ptr<const FlowItem> m_head;
    int m_section = 0;
    int m_subsection = 0;
    qreal m_space = 0;
};

} // namespace yongping
