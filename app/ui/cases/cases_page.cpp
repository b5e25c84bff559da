#include "ui/cases/cases_page.h"

#include "ui/cases/case_handing.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/cases_delegate.h"
#include "ui/rounds/drop_zone.h"
#include "ui/rounds/task_bar.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"
#include "ui_cases_page.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>

namespace yongping {

CasesPage::CasesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<::Ui::CasesPage>())
    , m_model(new CasesModel(this))
    , m_filter(new CasesFilter(this))
    , m_menu(new QMenu(this))
    , m_taskBar(new TaskBar(this))
    , m_handing(new CaseHanding(desk, *m_taskBar, this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(2, m_taskBar);
    m_filter->setSourceModel(m_model);
    prepareTable();
    prepareFilters();
    prepareActions();
    watchPlace();
    connect(&desk, &Desk::casesChanged, this, &CasesPage::refresh);
    connect(&desk.office(), &Office::caseChanged, &desk, &Desk::refreshCases);
    connect(m_handing, &CaseHanding::said, this, &CasesPage::said);
    connect(m_handing, &CaseHanding::failed, this, &CasesPage::failed);
    connect(m_handing, &CaseHanding::changed, this, &CasesPage::changed);
    refreshState();
}

CasesPage::~CasesPage() = default;

void CasesPage::prepareTable()
{
    QTableView &table = *m_ui->table;
    table.setModel(m_filter);
    table.setItemDelegate(new CasesDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSortingEnabled(true);
    table.sortByColumn(CasesModel::Updated, Qt::DescendingOrder);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumSectionSize(48);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QTableView::activated, this, &CasesPage::openSelected);
    connect(&table, &QTableView::customContextMenuRequested, this, [this](const QPoint &point) {
        if (m_ui->table->indexAt(point).isValid())
            m_menu->popup(m_ui->table->viewport()->mapToGlobal(point));
    });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPage::refreshState);
}

void CasesPage::prepareFilters()
{
    m_ui->stageCombo->addItem(tr("Every stage"));
    for (const Stage stage : {Stage::Application, Stage::Acceptance, Stage::Recognition})
        m_ui->stageCombo->addItem(stageWord(stage), int(stage));
    m_ui->groupCombo->addItem(tr("Every kind of project"), QStringList());
    for (const CategoryGroup &group : m_desk.library().vocabularies().categoryGroups)
        m_ui->groupCombo->addItem(group.title.in(language()), group.categories);
    connect(m_ui->stageCombo, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant stage = m_ui->stageCombo->currentData();
        m_filter->setStage(stage.isValid() ? std::optional(Stage(stage.toInt())) : std::nullopt);
    });
    connect(m_ui->groupCombo, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setCategories(m_ui->groupCombo->currentData().toStringList()); });
    connect(m_ui->search, &QLineEdit::textChanged, m_filter, &CasesFilter::setSearch);
    makeSearchField(*m_ui->search);
    // Return in the search goes on to what was found.
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0) {
            m_ui->table->selectRow(0);
            m_ui->table->setFocus();
        }
    });
    for (const auto &[chip, show] : filterChips())
        connect(chip, &QPushButton::clicked, this, [this, show = show] { m_filter->setShow(show); });
    m_ui->allChip->setChecked(true);
    connect(m_filter, &CasesFilter::conditionsChanged, this, &CasesPage::refreshCounts);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &CasesPage::clearFilters);
}

void CasesPage::prepareActions()
{
    const Theme &theme = Theme::instance();
    const auto add = [this, &theme](const QString &icon, const QString &text, void (CasesPage::*slot)()) {
        QAction *action = m_menu->addAction(theme.icon(icon), text);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const bool isWritable = !m_desk.isReadOnly();
    m_singleActions.push_back(add(QStringLiteral("open"), tr("Open the review"), &CasesPage::openSelected));
    QAction *edit = add(QStringLiteral("edit"), tr("Change the facts…"), &CasesPage::editSelected);
    m_singleActions.push_back(add(QStringLiteral("points"), tr("Scoring scheme…"), &CasesPage::chooseScheme));
    m_menu->addSeparator();
    QAction *issue = add(QStringLiteral("organisation"), tr("Issue to experts…"), &CasesPage::issueSelected);
    m_singleActions.push_back(add(QStringLiteral("panel"), tr("Experts and returns…"), &CasesPage::showExperts));
    m_menu->addSeparator();
    add(QStringLiteral("export"), tr("Export as a bundle…"), &CasesPage::exportBundle);
    m_singleActions.push_back(add(QStringLiteral("export"), tr("Export as a case file…"), &CasesPage::exportSelected));
    m_menu->addSeparator();
    QAction *remove = add(QStringLiteral("delete"), tr("Delete…"), &CasesPage::deleteSelected);
    for (QAction *action : {edit, issue, remove}) {
        if (isWritable)
            m_singleActions.push_back(action);
        else
            action->setEnabled(false);
    }
    m_ui->moreButton->setMenu(m_menu);
    m_ui->moreButton->setIcon(theme.icon(QStringLiteral("more")));
    m_ui->moreButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_ui->importButton->setIcon(theme.icon(QStringLiteral("import")));
    m_ui->issueButton->setIcon(theme.icon(QStringLiteral("export")));
    m_ui->newButton->setIcon(theme.icon(QStringLiteral("add"), Theme::Colour::OnAccent));
    connect(&theme, &Theme::changed, this, &CasesPage::refreshLook);
    refreshLook();
    for (QPushButton *button :
         {m_ui->importButton, m_ui->newButton, m_ui->emptyImportButton, m_ui->emptyNewButton, m_ui->samplesButton})
        button->setEnabled(isWritable);
    connect(m_ui->openButton, &QPushButton::clicked, this, &CasesPage::openSelected);
    connect(m_ui->importButton, &QPushButton::clicked, this, &CasesPage::importCases);
    connect(m_ui->emptyImportButton, &QPushButton::clicked, this, &CasesPage::importCases);
    connect(m_ui->issueButton, &QPushButton::clicked, this, &CasesPage::issueSelected);
    connect(m_ui->expertsButton, &QPushButton::clicked, this, &CasesPage::showExperts);
    connect(m_ui->newButton, &QPushButton::clicked, this, &CasesPage::makeCase);
    connect(m_ui->emptyNewButton, &QPushButton::clicked, this, &CasesPage::makeCase);
    connect(m_ui->samplesButton, &QPushButton::clicked, this, &CasesPage::addSamples);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &CasesPage::deleteSelected);
    const QString group = tr("Cases");
    Shortcuts::describe(this, QStringLiteral("Enter"), tr("Open the case"), group);
    Shortcuts::describe(this, QStringLiteral("Delete"), tr("Delete the case"), group);
}

// Pixmaps and column widths do not follow the theme by themselves.
void CasesPage::refreshLook()
{
    const Theme &theme = Theme::instance();
    m_ui->emptyIcon->setPixmap(theme.icon(QStringLiteral("cases"), Theme::Colour::SecondText).pixmap(40, 40));
    m_ui->nothingIcon->setPixmap(theme.icon(QStringLiteral("filter"), Theme::Colour::SecondText).pixmap(40, 40));
    shareCasesColumns(*m_ui->table);
}

void CasesPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_review = review;
    if (review && review->data().id != m_leftOpen)
        select(review->data().id);
    if (review)
        m_leftOpen = {};
}

QWidget *CasesPage::focusTarget()
{
    if (m_loaded && m_model->rowCount() == 0)
        return m_ui->emptyNewButton;
    return m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_ui->table) : m_ui->search;
}

CaseId CasesPage::neighbour(const CaseId &id, int by) const
{
    const QModelIndex here = m_filter->mapFromSource(m_model->indexOf(id));
    const QModelIndex next = m_filter->index(here.isValid() ? here.row() + by : 0, 0);
    return CaseId(next.data(CasesModel::IdRole).toString());
}

void CasesPage::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void CasesPage::refresh()
{
    const bool isFirst = !m_loaded;
    m_loaded = true;
    const QStringList kept = selectedIds();
    m_model->setCases(m_desk.cases(), m_desk.clock().now().toLocalTime().date());
    if (kept.isEmpty() && m_review)
        select(m_review->data().id);
    else
        selectAll(kept);
    takeUpPlace();
    if (selectedIds().isEmpty() && m_filter->rowCount() > 0)
        m_ui->table->selectRow(0);
    refreshCounts();
    // Until now there was nothing but the search to give the keyboard to.
    if (isFirst && isVisible() && m_ui->search->text().isEmpty())
        focusTarget()->setFocus();
}

std::vector<std::pair<QPushButton *, CasesFilter::Show>> CasesPage::filterChips() const
{
    return {
        {m_ui->allChip, CasesFilter::Show::All},
        {m_ui->openChip, CasesFilter::Show::Open},
        {m_ui->satisfiedChip, CasesFilter::Show::Satisfied},
        {m_ui->notSatisfiedChip, CasesFilter::Show::NotSatisfied},
        {m_ui->undeterminedChip, CasesFilter::Show::Undetermined},
    };
}

void CasesPage::refreshCounts()
{
    for (const auto &[chip, show] : filterChips())
        chip->setText(QStringLiteral("%1  %2").arg(chip->accessibleName()).arg(m_filter->count(show)));
    refreshState();
}

void CasesPage::refreshState()
{
    const int shown = m_filter->rowCount();
    const bool isEmpty = m_loaded && m_model->rowCount() == 0;
    const bool findsNothing = m_loaded && !isEmpty && shown == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyPage : findsNothing ? m_ui->nothingPage : m_ui->tablePage);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->allChip), static_cast<QWidget *>(m_ui->openChip),
                            static_cast<QWidget *>(m_ui->satisfiedChip), static_cast<QWidget *>(m_ui->notSatisfiedChip),
                            static_cast<QWidget *>(m_ui->undeterminedChip), static_cast<QWidget *>(m_ui->stageCombo),
                            static_cast<QWidget *>(m_ui->groupCombo), static_cast<QWidget *>(m_ui->search)})
        widget->setEnabled(!isEmpty);
    m_ui->importButton->setVisible(!isEmpty);
    m_ui->issueButton->setVisible(!isEmpty);
    m_ui->newButton->setVisible(!isEmpty);
    m_ui->countLabel->setText(m_loaded ? tr("%n case(s)", nullptr, shown) : tr("Reading the cases…"));
    const bool isOne = !selectedCase().isEmpty();
    m_ui->openButton->setEnabled(isOne);
    m_ui->expertsButton->setEnabled(isOne);
    m_ui->issueButton->setEnabled(isOne && !m_desk.isReadOnly());
    m_ui->moreButton->setEnabled(m_ui->table->selectionModel()->hasSelection());
    for (QAction *action : m_singleActions)
        action->setEnabled(isOne);
    shareCasesColumns(*m_ui->table);
}

bool CasesPage::event(QEvent *event)
{
    // The window may change with the parent: what is dropped anywhere on it is taken in.
    const bool mayBeNew = event->type() == QEvent::Show || event->type() == QEvent::ParentChange;
    if (mayBeNew && !m_desk.isReadOnly() && (!m_drop || m_drop->parentWidget() != window())) {
        delete m_drop;
        m_drop = new DropZone(window());
        connect(m_drop, &DropZone::dropped, this, &CasesPage::importFiles);
    }
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, [this] { takeUpTop(); }, Qt::QueuedConnection);
    return Page::event(event);
}

void CasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, [this] { shareCasesColumns(*m_ui->table); }, Qt::QueuedConnection);
}

void CasesPage::clearFilters()
{
    m_ui->search->clear();
    m_ui->stageCombo->setCurrentIndex(0);
    m_ui->groupCombo->setCurrentIndex(0);
    m_ui->allChip->setChecked(true);
    m_filter->clear();
    focusTarget()->setFocus();
}

CaseId CasesPage::selectedCase() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    return rows.size() != 1 ? CaseId() : CaseId(rows.front().data(CasesModel::IdRole).toString());
}

std::vector<CaseData> CasesPage::selectedCases() const
{
    std::vector<CaseData> cases;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows()) {
        if (const CaseSummary *summary = m_model->find(CaseId(row.data(CasesModel::IdRole).toString())))
            cases.push_back(summary->data);
    }
    return cases;
}

void CasesPage::select(const CaseId &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return;
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
}

} // namespace yongping
