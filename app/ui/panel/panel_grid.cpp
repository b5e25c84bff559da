#include "ui/panel/panel_grid.h"

#include "presentation/panel_table_model.h"
#include "ui/panel/panel_delegate.h"
#include "ui/panel/panel_header.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace yongping {

namespace {

constexpr int ClauseLeast = 212, ClauseTight = 132, NarrowLeast = 40, WidestReviewer = 168;

} // namespace

PanelGrid::PanelGrid(QWidget *parent)
    : QTableView(parent), m_delegate(new PanelDelegate(this)), m_header(new PanelHeader(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    connect(&Theme::instance(), &Theme::changed, this, &PanelGrid::fitColumns);
    connect(this, &QTableView::doubleClicked, this, &PanelGrid::openRequested);
}

void PanelGrid::setPanel(PanelTableModel &model)
{
    m_panel = &model;
    setModel(&model);
    connect(&model, &PanelTableModel::modelReset, this, &PanelGrid::fitColumns);
}

void PanelGrid::fitColumns()
{
    if (!m_panel || m_panel->columnCount() == 0)
        return;
    const int reviewers = m_panel->reviewers();
    const int withWords = PanelDelegate::widthWithWords();
    const int panelWidth = qMax(withWords, 112);
    const int room = viewport()->width() - panelWidth;
    int each = reviewers > 0 ? (room - ClauseLeast) / reviewers : 0;
    m_delegate->setShowsWords(each >= withWords);
    if (each < withWords)
        each = qMax(NarrowLeast, each);
    // With few reviewers the clause takes what is left over.
    each = qMin(each, WidestReviewer);
    const int clause = qMax(ClauseTight, room - reviewers * each);
    horizontalHeader()->resizeSection(PanelTableModel::ClauseColumn, clause);
    for (int column = 1; column <= reviewers; ++column)
        horizontalHeader()->resizeSection(column, each);
    horizontalHeader()->resizeSection(m_panel->panelColumn(), panelWidth);
    const int height = m_delegate->sizeHint(QStyleOptionViewItem(), QModelIndex()).height();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    m_header->fitHeight();
    updateGeometries();
}

void PanelGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PanelGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain && currentIndex().isValid() ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right: Q_EMIT openRequested(); return;
    case Qt::Key_Left:
    case Qt::Key_Escape: Q_EMIT closeRequested(); return;
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4: Q_EMIT digitTyped(event->key()); return;
    default: QTableView::keyPressEvent(event);
    }
}

} // namespace yongping
