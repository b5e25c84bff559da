#include "ui/indicators/look_at_list.h"

#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr double Reach = 4; // from the centre of the mark to its corners

// The mark beside the first line of a sentence.
class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent)
    {
        setFixedWidth(static_cast<int>(2 * Reach) + 2);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLookAtMark(painter, {width() / 2.0, QFontMetrics(Theme::instance().bodyFont()).height() / 2.0});
    }
};

} // namespace

void paintLookAtMark(QPainter &painter, const QPointF &centre)
{
    painter.save();
    painter.setPen(QPen(Theme::instance().colour(Theme::Colour::Partial), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -Reach), centre + QPointF(Reach, 0), centre + QPointF(0, Reach),
                                  centre + QPointF(-Reach, 0)});
    painter.restore();
}

LookAtList::LookAtList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("look-at-list"));
    setAccessibleName(tr("To be looked at"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space8);
    hide();
}

void LookAtList::showSentences(const QStringList &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : sentences) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space8);
        auto *words = new QLabel(sentence, entry);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        row->addWidget(new Mark(entry));
        row->addWidget(words, 1);
        m_column->addWidget(entry);
    }
    setAccessibleDescription(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
}

} // namespace yongping
