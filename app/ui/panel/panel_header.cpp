#include "ui/panel/panel_header.h"

#include "presentation/panel_table_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Side = 6, ClauseSide = 12, MostLines = 2;

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

int PanelHeader::linesOf(const QString &text, const QFont &font, int section) const
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(text) > sectionSize(section) - 2 * Side ? MostLines : 1;
}

void PanelHeader::fitHeight()
{
    m_nameLines = 1;
    m_totalLines = 1;
    m_hasLeanings = false;
    const Theme &theme = Theme::instance();
    for (int section = 1; model() && section < count(); ++section) {
        m_nameLines = qMax(m_nameLines, linesOf(text(section, Qt::DisplayRole), theme.bodyFont(), section));
        m_totalLines = qMax(m_totalLines, linesOf(text(section, PanelTableModel::TotalRole), theme.captionFont(), section));
        m_hasLeanings |= !text(section, PanelTableModel::LeaningRole).isEmpty();
    }
    updateGeometry();
    viewport()->update();
}

QSize PanelHeader::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int name = m_nameLines * QFontMetrics(theme.bodyFont()).lineSpacing();
    const int captions = (m_totalLines + (m_hasLeanings ? 1 : 0)) * QFontMetrics(theme.captionFont()).lineSpacing();
    return {QHeaderView::sizeHint().width(), name + captions + 2 * Theme::Space8};
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
    const QFontMetrics caption(theme.captionFont());
    QRect line = rect.adjusted(side, Theme::Space8, -side, 0);
    line.setHeight(m_nameLines * body.lineSpacing());
    const QString name = text(section, Qt::DisplayRole);
    const QSize wrapped = body.boundingRect(line, Qt::TextWordWrap, name).size();
    const bool fits = wrapped.height() <= line.height() && wrapped.width() <= line.width();
    painter->setFont(theme.bodyFont());
    painter->setPen(theme.colour(isClause ? Theme::Colour::SecondText : Theme::Colour::Text));
    painter->drawText(line, across | Qt::AlignBottom | Qt::TextWordWrap,
                      fits ? name : body.elidedText(name, Qt::ElideRight, line.width()));

    line.setTop(line.bottom() + 1);
    line.setHeight(m_totalLines * caption.lineSpacing());
    painter->setFont(theme.captionFont());
    painter->setPen(theme.colour(Theme::Colour::SecondText));
    painter->drawText(line, across | Qt::AlignTop | Qt::TextWordWrap, text(section, PanelTableModel::TotalRole));

    line.setTop(line.bottom() + 1);
    line.setHeight(caption.lineSpacing());
    painter->setPen(theme.colour(Theme::Colour::Partial));
    painter->drawText(line, across | Qt::AlignTop, text(section, PanelTableModel::LeaningRole));
    painter->restore();
}

} // namespace yongping
