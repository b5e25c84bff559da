#include "ui/indicators/indicators_page.h"

#include "base/when_done.h"
#include "ui/indicators/chart_legend.h"
#include "ui/indicators/figure_header.h"
#include "ui/indicators/improvement_chart.h"
#include "ui/indicators/indicator_delegate.h"
#include "ui/indicators/look_at_list.h"
#include "ui/indicators/promises_view.h"
#include "ui/pages/empty_state.h"
#include "ui/review/editors/indicator_details.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/integrity_words.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
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
      m_promises(new PromisesView(this)), m_rooms(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("indicators-page"));
    m_rooms->insertWidget(EmptyRoom, m_empty);
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
    m_lookAt = new QLabel(contents);
    m_lookAt->setObjectName(QStringLiteral("look-at-count"));
    setRole(m_lookAt, "section");
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space16);
    row->addWidget(makeTable(), 2, Qt::AlignTop);
    row->addWidget(makeChart(), 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(Theme::Space24, Theme::Space16, Theme::Space24, Theme::Space16);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_clause);
    column->addWidget(m_lookAt);
    column->addSpacing(Theme::Space8);
    column->addLayout(row);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    return scroll;
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
    column->setSpacing(Theme::Space8);
    column->addWidget(m_table);
    column->addWidget(m_fault);
    m_findings = new LookAtList(card);
    m_findings->setContentsMargins(Theme::Space8, 0, Theme::Space8, 0);
    column->addWidget(m_findings);
    m_more = new QPushButton(tr("Periods and units"), card);
    m_more->setObjectName(QStringLiteral("indicator-more"));
    m_more->setCheckable(true);
    setLook(m_more, "quiet", true);
    connect(m_more, &QPushButton::toggled, this, &IndicatorsPage::showDetails);
    column->addWidget(m_more, 0, Qt::AlignLeft);
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
    m_margin = new QLabel(card);
    m_margin->setObjectName(QStringLiteral("indicator-margin"));
    m_margin->setWordWrap(true);
    column->addWidget(m_margin);
    return card;
}

void IndicatorsPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    dropDetails();
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
        m_empty->setWords(m_review ? tr("This category has no indicators") : tr("No review is open"),
                          m_review ? tr("Its clauses ask for no improvement over a baseline.")
                                   : tr("Open a case in the list of cases to see its indicators."));
        return;
    }
    const QStringList sentences = chart.lookAtSentences();
    m_lookAt->setText(findingsCountText(static_cast<int>(sentences.size())));
    m_lookAt->setVisible(!sentences.isEmpty());
    m_findings->showSentences(sentences);
    m_count->setText(chart.countSentence());
    m_margin->setText(marginSentence(chart.margin));
    m_margin->setVisible(!m_margin->text().isEmpty());
    const Clause *clause = m_review->category()->clauseOfCheck(chart.check->id);
    m_clause->setText(tr("%1: %2").arg(clauseName(*clause, *m_review->category()), chart.check->text.in(language())));
    fitColumns();
    m_table->resizeRowsToContents();
    m_table->updateGeometry();
    showDetails();
}

// The editor of periods and units is made for the check at hand once somebody wants it, or they are given.
void IndicatorsPage::showDetails()
{
    const Check *check = m_model.chart().check;
    if (!check || !m_review)
        return;
    const Answer *answer = m_review->review().answers.find(check->id);
    const IndicatorValues values = answer ? std::get<IndicatorValues>(*answer) : IndicatorValues();
    if (!m_details) {
        if (IndicatorDetails::isUsed(values))
            m_more->setChecked(true);
        if (!m_more->isChecked() || m_details) // checking it has made them
            return;
        m_details = new IndicatorDetails(*check, QStringLiteral("indicator"), m_more->parentWidget());
        m_details->setContentsMargins(Theme::Space8, 0, Theme::Space8, 0);
        m_more->parentWidget()->layout()->addWidget(m_details);
        connect(m_details, &IndicatorDetails::changed, this, &IndicatorsPage::readDetails);
    }
    m_details->setReadOnly(m_review->isReadOnly());
    m_details->showValues(values);
    m_details->setVisible(m_more->isChecked());
}

void IndicatorsPage::dropDetails()
{
    delete m_details;
    m_details = nullptr;
    const QSignalBlocker quiet(m_more); // the old check is still at hand
    m_more->setChecked(false);
}

void IndicatorsPage::readDetails(const QString &indicatorId)
{
    IndicatorValue details;
    m_details->fill(indicatorId, details);
    m_model.setDetails(indicatorId, details);
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
            width =
                qMax(width, body.horizontalAdvance(m_model.index(row, section).data().toString()) + Theme::Space16 + 2);
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
