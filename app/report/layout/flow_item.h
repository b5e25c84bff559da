#pragma once

#include "report/layout/text_block.h"

#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace yongping {

// A place in an item that is asked for later, from the item's top left corner.
struct Anchor
{
    QString name;
    QRectF area;
};

// One thing in the flow of a document, set to the width of the type area. The paginator puts it on a page whole, or
// divides it.
class FlowItem
{
public:
    virtual ~FlowItem() = default;

    virtual qreal height() const = 0;
    // The least that may stand at the foot of a page.
    virtual qreal leastHeight() const { return height(); }
    virtual void paint(QPainter &painter, QPointF topLeft) const = 0;
    // Keeps what fits into `room` and gives back the rest; null where it cannot be divided so.
    virtual std::unique_ptr<FlowItem> splitAt(qreal room);

    qreal spaceBefore = 0;                // dropped at the top of a page
    bool keepWithNext = false;
    bool keepLoosely = false;             // with the next one only where that leaves little of a page empty
    std::shared_ptr<const FlowItem> head; // repeated where a page begins with this item
    bool startsPage = false;
    std::vector<Anchor> anchors;
};

using Flow = std::vector<std::unique_ptr<FlowItem>>;

// A paragraph or a heading. Never leaves one line alone.
class ParagraphItem final : public FlowItem
{
public:
    explicit ParagraphItem(TextBlock text) : m_text(std::move(text)) {}

    qreal height() const override { return m_text.height(); }
    qreal leastHeight() const override;
    void paint(QPainter &painter, QPointF topLeft) const override { m_text.paint(painter, topLeft); }
    std::unique_ptr<FlowItem> splitAt(qreal room) override;

private:
    TextBlock m_text;
};

// Something drawn as a whole: a chart, the place of a signature.
class FigureItem final : public FlowItem
{
public:
    using Paint = std::function<void(QPainter &, QPointF)>;
    FigureItem(qreal height, Paint paint) : m_height(height), m_paint(std::move(paint)) {}

    qreal height() const override { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const override { m_paint(painter, topLeft); }

private:
    qreal m_height;
    Paint m_paint;
};

} // namespace yongping
