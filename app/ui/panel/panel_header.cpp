#include "ui/panel/panel_header.h"

#include "presentation/panel_table_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Side = 3, ClauseSide = 12, MostLines = 2;
constexpr int Unbounded = 1000;

} // namespace

PanelHeader::PanelHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(Theme::Space32);
    connect(&Theme::instance(), &Theme::changed, this, &PanelHeader::fitHeight);
}

QString PanelHeader::text(int section, int role) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, role).toString() : QString();
}

// Of the text as it wraps in its column; fonts with Chinese need more than the metrics' line.
int PanelHeader::heightOf(const QString &text, const QFont &font, int section) const
{
    const QFontMetrics metrics(font);
    const int width = sectionSize(section) - 2 * Side;
    const int line = metrics.boundingRect(text).height() > 0
                         ? metrics.boundingRect({0, 0, Unbounded, Unbounded}, 0, text).height()
                         : 0;
    const int wrapped = metrics.boundingRect({0, 0, width, Unbounded}, Qt::TextWordWrap, text).height();
    return qMin(wrapped, MostLines * line);
}

void PanelHeader::fitHeight()
{
    const Theme &theme = Theme::instance();
    m_nameHeight = QFontMetrics(theme.bodyFont()).lineSpacing();
    m_totalHeight = 0;
    m_leaningHeight = 0;
    for (int section = 1; model() && section < count(); ++section) {
        m_nameHeight = qMax(m_nameHeight, heightOf(text(section, Qt::DisplayRole), theme.bodyFont(), section));
        m_totalHeight =
            qMax(m_totalHeight, heightOf(text(section, PanelTableModel::TotalRole), theme.captionFont(), section));
        m_leaningHeight =
            qMax(m_leaningHeight, heightOf(text(section, PanelTableModel::LeaningRole), theme.captionFont(), section));
    }
    updateGeometry();
    viewport()->update();
}

QSize PanelHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_nameHeight + m_totalHeight + m_leaningHeight + 2 * Theme::Space8};
}

void PanelHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const bool isClause = section == PanelTableModel::ClauseColumn;
    const bool isPanel = section == count() - 1;
    const int side = isClause ? ClauseSide : Side;
    const int across = isClause ? Qt::AlignLeft : Qt::AlignHCenter;
    painter->save();
    painter->fillRect(rect, theme.colour(isPanel ? Theme::Colour::Window : Theme::Colour::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Theme::Colour::Line));

    const QFontMetrics body(theme.bodyFont());
    QRect line = rect.adjusted(side, Theme::Space8, -side, 0);
    line.setHeight(m_nameHeight);
    const QString name = text(section, Qt::DisplayRole);
    const QSize wrapped = body.boundingRect(line, Qt::TextWordWrap, name).size();
    const bool fits = wrapped.height() <= line.height() && wrapped.width() <= line.width();
    painter->setFont(theme.bodyFont());
    painter->setPen(theme.colour(isClause ? Theme::Colour::SecondText : Theme::Colour::Text));
    painter->drawText(line, across | Qt::AlignBottom | Qt::TextWordWrap,
                      fits ? name : body.elidedText(name, Qt::ElideRight, line.width()));

    line.setTop(line.bottom() + 1);
    line.setHeight(m_totalHeight);
    painter->setFont(theme.captionFont());
    painter->setPen(theme.colour(Theme::Colour::SecondText));
    painter->drawText(line, across | Qt::AlignTop | Qt::TextWordWrap, text(section, PanelTableModel::TotalRole));

    line.setTop(line.bottom() + 1);
    line.setHeight(m_leaningHeight);
    painter->setPen(theme.colour(Theme::Colour::Partial));
    painter->drawText(line, across | Qt::AlignTop, text(section, PanelTableModel::LeaningRole));
    painter->restore();
}

} // namespace yongping
