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
    explicit DocumentWriter(qreal typeWidth);

    qreal width() const { return m_width; }

    void title(const QString &text);
    // Begins the appendix on a page of its own: its mark at the left, its title in the middle.
    void appendix(const QString &mark, const QString &title);
    void heading(const QString &text);                               // 一、 / 1.
    void subheading(const QString &text, const QString &beside = {}); // （一） / (1), numbered anew under each heading
    void body(const QString &text);
    void note(const QString &text); // small, quiet
    void warning(const QString &label, const QString &text); // framed, what must not be overlooked
    void space(qreal height) { m_space = height; }

    void keyValue(const QString &key, const QString &value, qreal keyWidth);
    void beginTable(const std::vector<Column> &columns);
    // The same under a row over all columns, which is repeated with the head.
    void beginTable(const QString &title, const std::vector<Column> &columns);
    // The table just begun is divided only where keeping it whole would leave much of a page empty.
    void keepTableWhole() { m_wholeTable = true; }
    void row(std::vector<Cell> cells, std::optional<TextBlock> continuation = {});
    void add(std::unique_ptr<FlowItem> item);

    void keepLastWithNext(std::size_t items = 1); // the last ones with each other and with what follows
    void keepLastLoosely(); // with what follows, unless a page would be left rather empty
    Flow take();

private:
    std::unique_ptr<FlowItem> tableHead(const QString &title, const std::vector<Column> &columns) const;
    void append(std::unique_ptr<FlowItem> item);
    void endTable();
    void paragraph(const TextBlock &text, qreal spaceBefore, bool keepWithNext = false);

    qreal m_width;
    Flow m_flow;
    std::shared_ptr<const FlowItem> m_head;
    std::size_t m_rows = 0; // of the table that is being written
    bool m_wholeTable = false;
    int m_section = 0;
    int m_subsection = 0;
    qreal m_space = 0;
    bool m_afterText = false; // the last item is a paragraph in lines of the page
};

} // namespace yongping
