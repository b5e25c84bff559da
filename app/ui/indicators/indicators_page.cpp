#include "ui/indicators/indicators_page.h"

#include "base/when_done.h"
#include "ui/indicators/chart_legend.h"
#include "ui/indicators/figure_header.h"
#include "ui/indicators/improvement_chart.h"
#include "ui/indicators/indicator_delegate.h"
#include "ui/indicators/promises_view.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int ValueWidth = 84, ChartLeast = 380;

enum Room { EmptyRoom, TableRoom };

} // namespace

IndicatorsPage::IndicatorsPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_tabs(new QTabBar(this)), m_views(new QStackedWidget(this)),
      m_promises(new PromisesView(this)), m_rooms(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("indicators-page"));
    m_rooms->insertWidget(EmptyRoom, makeEmptyState());
    m_rooms->insertWidget(TableRoom, makeContents());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("indicator-tabs"));
    m_tabs->setAccessibleName(tr("Indicators or promises"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Indicators"));
    m_tabs->addTab(tr("Promises"));
    m_views->addWidget(m_rooms);
    m_views->addWidget(m_promises);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(Theme::Space12, Theme::Space4, 0, 0); // the first title stands in line with the page
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto *line = new QFrame(this);
    setRole(line, "divider");
    column->addLayout(tabs);
    column->addWidget(line);
    column->addWidget(m_views, 1);
    connect(&desk.office(), &Office::caseChanged, this, &IndicatorsPage::loadPromises);
    connect(&m_model, &IndicatorTableModel::chartChanged, this, &IndicatorsPage::showChart);
    connect(&m_model, &IndicatorTableModel::refused, this, &IndicatorsPage::showFault);
    showChart();
    loadPromises();
}

QWidget *IndicatorsPage::makeContents()
{
    auto *contents = new QWidget(this);
    m_clause = new QLabel(contents);
    m_clause->setWordWrap(true);
    setRole(m_clause, "second");
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space16);
    row->addWidget(makeTable(), 2, Qt::AlignTop);
    row->addWidget(makeChart(), 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(Theme::Space24, Theme::Space16, Theme::Space24, Theme::Space16);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_clause);
    column->addSpacing(Theme::Space8);
    column->addLayout(row);
    column->addStretch();
    return contents;
}

QWidget *IndicatorsPage::makeTable()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("indicator-table"));
    m_table->setAccessibleName(tr("Indicators"));
    m_table->setModel(&m_model);
    auto *delegate = new IndicatorDelegate(m_table);
    connect(delegate, &IndicatorDelegate::typed, this, &IndicatorsPage::showFault);
    m_table->setItemDelegate(delegate);
    m_table->setProperty("frameless", true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(true);
    auto *header = new FigureHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setMinimumSectionSize(Theme::Space32);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(IndicatorTableModel::Title, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    m_fault = new QLabel(card);
    m_fault->setObjectName(QStringLiteral("indicator-fault"));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(Theme::Space8, 0, Theme::Space8, 0); // in line with the words of the table
    setRole(m_fault, "fault");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space8, Theme::Space8, Theme::Space8, Theme::Space12);
    column->addWidget(m_table);
    column->addWidget(m_fault);
    return card;
}

QWidget *IndicatorsPage::makeChart()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    card->setMinimumWidth(ChartLeast);
    m_chart = new ImprovementChart(card);
    m_count = new QLabel(card);
    m_count->setObjectName(QStringLiteral("indicator-count"));
    m_count->setWordWrap(true);
    setRole(m_count, "section");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space16);
    column->setSpacing(Theme::Space12);
    column->addWidget(m_chart, 1);
    column->addWidget(new ChartLegend(ChartLegend::Kind::Thresholds, card));
    column->addWidget(m_count);
    return card;
}

QWidget *IndicatorsPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    m_emptyTitle = new QLabel(empty);
    setRole(m_emptyTitle, "section");
    m_emptyWords = new QLabel(empty);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    setRole(m_emptyWords, "second");
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(Theme::Space12);
    column->addStretch(2);
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyWords);
    column->addStretch(3);
    return empty;
}

void IndicatorsPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_model.setReview(review);
    showFault({});
    // One's own answers are read once they are on disk.
    if (review) {
        connect(review.get(), &OpenReview::saveStateChanged, this, [this] {
            if (m_review->pendingWrites() == 0)
                loadPromises();
        });
        connect(review.get(), &OpenReview::dataChanged, this, &IndicatorsPage::loadPromises);
    }
    loadPromises();
}

void IndicatorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        loadPromises();
}

void IndicatorsPage::loadPromises()
{
    const int number = ++m_loads;
    if (!m_review) {
        m_promises->showWords(tr("No review is open"), tr("Open a case in the list of cases to see its promises."));
        return;
    }
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    using Project = Result<std::shared_ptr<ProjectPromises>>;
    whenDone(m_desk.office().promises(m_review->data().id), this, [this, number](const Project &project) {
        if (number != m_loads)
            return;
        if (project)
            m_promises->showProject(*project);
        else
            m_promises->showWords(tr("The promises cannot be shown"), errorText(project.error()));
    });
}

QWidget *IndicatorsPage::focusTarget()
{
    if (m_views->currentWidget() == m_promises)
        return m_promises->focusTarget();
    if (m_rooms->currentIndex() == EmptyRoom)
        return this;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, IndicatorTableModel::Baseline));
    return m_table;
}

void IndicatorsPage::showChart()
{
    const IndicatorChartData &chart = m_model.chart();
    m_rooms->setCurrentIndex(chart.check ? TableRoom : EmptyRoom);
    m_chart->showData(chart);
    if (!chart.check) {
        m_emptyTitle->setText(m_review ? tr("This category has no indicators") : tr("No review is open"));
        m_emptyWords->setText(m_review ? tr("Its clauses ask for no improvement over a baseline.")
                                       : tr("Open a case in the list of cases to see its indicators."));
        return;
    }
    m_count->setText(chart.countSentence());
    const Clause *clause = m_review->category()->clauseOfCheck(chart.check->id);
    m_clause->setText(tr("%1: %2").arg(clauseName(*clause, *m_review->category()), chart.check->text.in(language())));
    fitColumns();
    m_table->updateGeometry();
}

// Wide enough for every value, every word of the titles and every verdict that may come; the indicator takes the rest.
void IndicatorsPage::fitColumns()
{
    const QFontMetrics body(Theme::instance().bodyFont());
    const QFontMetrics caption(Theme::instance().captionFont());
    int verdict = 0;
    for (const Verdict each : {Verdict::Met, Verdict::NotMet, Verdict::Undetermined, Verdict::NotDue})
        verdict = qMax(verdict, VerdictChip::sizeFor(caption, verdictWord(each)).width());
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(IndicatorTableModel::VerdictColumn, verdict + Theme::Space24);
    for (int section = IndicatorTableModel::Baseline; section < IndicatorTableModel::VerdictColumn; ++section) {
        int width = ValueWidth;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            width = qMax(width, body.horizontalAdvance(m_model.index(row, section).data().toString()) + Theme::Space16 + 2);
        const QStringList words = m_table->model()->headerData(section, Qt::Horizontal).toString().split(u' ');
        for (const QString &word : words)
            width = qMax(width, caption.horizontalAdvance(word) + Theme::Space16 + 2);
        header->resizeSection(section, width);
    }
}

void IndicatorsPage::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
}

} // namespace yongping
