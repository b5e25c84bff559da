#include "ui/panel/voices.h"

#include "ui/review/editors/flow_layout.h"
#include "ui/review/editors/judgement_segment.h"
#include "ui/review/verdict_mark.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Least = 104, Most = 260, RemarkWidth = 280, AccentWidth = 3, MarkSize = 16, RemarkMark = 13;

// One reviewer's tile; all tiles of a row have the same width, so that the eye can go along them.
class Tile : public QWidget
{
public:
    Tile(int width, bool isOutlier, QWidget *parent) : QWidget(parent), m_width(width), m_isOutlier(isOutlier)
    {
        column = new QVBoxLayout(this);
        column->setContentsMargins(Theme::Space8 + AccentWidth, Theme::Space4, Theme::Space8, Theme::Space4);
        column->setSpacing(2);
        setFixedWidth(width);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override { return {m_width, QWidget::sizeHint().height()}; }

    QVBoxLayout *column;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, AccentWidth, height()),
                         theme.colour(m_isOutlier ? Theme::Colour::Partial : Theme::Colour::Line));
    }

private:
    int m_width;
    bool m_isOutlier;
};

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    setRole(label, "caption");
    return label;
}

// The name, and a mark where the reviewer made a remark, which is its tool tip.
QHBoxLayout *headOf(const QString &name, const QString &remark, QWidget *tile)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space4);
    QLabel *label = caption(name, tile);
    label->setWordWrap(false);
    row->addWidget(label);
    if (!remark.isEmpty()) {
        auto *mark = new IconMark(QStringLiteral("remark"), RemarkMark, tile);
        mark->setToolTip(remark);
        tile->setToolTip(remark);
        row->addWidget(mark);
    }
    row->addStretch();
    return row;
}

} // namespace

QString Voices::shownName(const ReviewerValue &value)
{
    //: %1 a reviewer whose answer is another than that of most
    return value.isOutlier ? tr("%1 · differs").arg(value.reviewer) : value.reviewer;
}

int Voices::tileWidth(const std::vector<ReviewerValue> &values)
{
    const QFontMetrics body(Theme::instance().bodyFont());
    const QFontMetrics small(Theme::instance().captionFont());
    int width = Least;
    for (const ReviewerValue &value : values) {
        const int mark = value.judgement ? MarkSize + Theme::Space8 : 0;
        width = qMax(width, body.horizontalAdvance(value.text) + mark);
        const int remark = value.remark.isEmpty() ? 0 : RemarkMark + Theme::Space8;
        width = qMax(width, small.horizontalAdvance(shownName(value)) + remark);
    }
    return qMin(width + 2 * Theme::Space8 + AccentWidth + 1, Most);
}

Voices::Voices(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(Theme::Space8, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Voices::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Voices::showValues(const std::vector<ReviewerValue> &values)
{
    clear();
    const int width = tileWidth(values);
    for (const ReviewerValue &value : values) {
        auto *tile = new Tile(width, value.isOutlier, this);
        const QString name = shownName(value);
        tile->column->addLayout(headOf(name, value.remark, tile));
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::Space8);
        if (value.judgement) {
            auto *mark = new VerdictMark(MarkSize, tile);
            mark->setVerdict(shapeOf(*value.judgement));
            row->addWidget(mark, 0, Qt::AlignTop);
        }
        auto *text = new QLabel(tile);
        text->setTextFormat(Qt::PlainText);
        text->setText(value.text);
        text->setWordWrap(true);
        setRole(text, value.isGiven ? "body" : "second");
        row->addWidget(text, 1);
        tile->column->addLayout(row);
        const QString spoken = tr("%1: %2").arg(name, value.text);
        tile->setAccessibleName(value.remark.isEmpty() ? spoken : tr("%1 Remark: %2").arg(spoken, value.remark));
        layout()->addWidget(tile);
        tile->show();
    }
    updateGeometry();
}

void Voices::showRemarks(const std::vector<Remark> &remarks)
{
    clear();
    for (const Remark &remark : remarks) {
        auto *tile = new Tile(RemarkWidth, false, this);
        tile->column->addWidget(caption(remark.reviewer, tile));
        tile->column->addWidget(makeTextLabel(remark.text, tile));
        tile->setAccessibleName(tr("Remark of %1: %2").arg(remark.reviewer, remark.text));
        layout()->addWidget(tile);
        tile->show();
    }
    updateGeometry();
}

} // namespace yongping
