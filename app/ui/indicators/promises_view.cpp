#include "ui/indicators/promises_view.h"

#include "ui/indicators/chart_legend.h"
#include "ui/indicators/figure_header.h"
#include "ui/indicators/promise_chart.h"
#include "ui/indicators/promise_delegate.h"
#include "ui/pages/empty_state.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int ChartWidth = 420, WidestFigure = 168;

enum Room { EmptyRoom, TableRoom };

} // namespace

PromisesView::PromisesView(QWidget *parent)
    : QWidget(parent), m_rooms(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("promises"));
    m_rooms->insertWidget(EmptyRoom, m_empty);
    m_rooms->insertWidget(TableRoom, makeContents());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rooms);
    connect(&Theme::instance(), &Theme::changed, this, &PromisesView::fitColumns);
}

QWidget *PromisesView::makeContents()
{
    auto *contents = new QWidget(this);
    m_count = new QLabel(contents);
    m_count->setObjectName(QStringLiteral("promise-count"));
    m_count->setWordWrap(true);
    setRole(m_count, "section");
    m_note = new QLabel(tr("Promised are the targets of the project; a later stage may renew them. Each result is held "
                           "against the last promise."),
                        contents);
    m_note->setWordWrap(true);
    setRole(m_note, "second");
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space16);
    row->addWidget(makeTable(), 1);
    row->addWidget(makeChart());
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(Theme::Space24, Theme::Space16, Theme::Space24, Theme::Space16);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addSpacing(Theme::Space8);
    column->addLayout(row, 1);
    return contents;
}

QWidget *PromisesView::makeTable()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("promise-table"));
    m_table->setAccessibleName(tr("Promises"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PromiseDelegate(m_table));
    m_table->setProperty("frameless", true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *header = new FigureHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setMinimumSectionSize(Theme::Space32);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space8, Theme::Space8, Theme::Space8, Theme::Space8);
    column->addWidget(m_table);
    return card;
}

QWidget *PromisesView::makeChart()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    card->setFixedWidth(ChartWidth);
    m_chartCard = card;
    m_chart = new PromiseChart(card);
    auto *title = new QLabel(tr("Reached, as a share of the promise"), card);
    setRole(title, "caption");
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    column->setSpacing(Theme::Space8);
    column->addWidget(title);
    column->addWidget(new ChartLegend(ChartLegend::Kind::Promises, card));
    column->addWidget(scroll, 1);
    return card;
}

void PromisesView::showWords(const QString &title, const QString &words)
{
    m_model.setProject(nullptr);
    m_empty->setWords(title, words);
    m_rooms->setCurrentIndex(EmptyRoom);
}

void PromisesView::showProject(const std::shared_ptr<const ProjectPromises> &project)
{
    if (!project || project->promises.rows.empty()) {
        showWords(
            tr("Nothing was promised"),
            tr("Promises are the targets of the indicators and of the case file. Once one is there, it stands here "
               "beside what was reached."));
        return;
    }
    m_model.setProject(project);
    const Promises &promises = project->promises;
    const PromiseChartData chart = promiseChartData(promises);
    m_count->setText(promiseCountSentence(promises));
    m_chart->showData(chart, promiseSummary(promises));
    m_chartCard->setVisible(!chart.groups.empty());
    m_rooms->setCurrentIndex(TableRoom);
    fitColumns();
}

QWidget *PromisesView::focusTarget()
{
    return m_rooms->currentIndex() == TableRoom ? static_cast<QWidget *>(m_table) : this;
}

// Every figure whole as far as that is possible; the promise takes the rest.
void PromisesView::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const QFontMetrics caption(Theme::instance().captionFont());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PromiseTableModel::TitleColumn, QHeaderView::Stretch);
    for (int column = PromiseTableModel::PromisedColumn; column < columns; ++column) {
        int width = Theme::Space32;
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width, m_table->itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
        for (const QString &word : m_model.headerData(column, Qt::Horizontal).toString().split(u' '))
            width = qMax(width, caption.horizontalAdvance(word) + 2 * Theme::Space8 + 2);
        header->resizeSection(column, qMin(width, WidestFigure));
    }
}

} // namespace yongping
