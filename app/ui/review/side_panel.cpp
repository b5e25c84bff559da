#include "ui/review/side_panel.h"

#include "presentation/review_standing.h"
#include "ui/review/row_delegates.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Indentation = 14;

// Measures its wrapped rows anew when its width changes. Always open as a whole, so it draws no branches.
class ProofTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

QListView *makeList(QAbstractItemModel &model, QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(&model);
    list->setItemDelegate(delegate);
    list->setProperty("frameless", true);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    return list;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Theme::Space12, 0, 0);
    column->setSpacing(Theme::Space8);
    return column;
}

// In line with the texts of the rows beneath.
QHBoxLayout *inset(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    row->addWidget(widget);
    return row;
}

QLabel *makeNote(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

SidePanel::SidePanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("review-side"));
    m_tabs->setObjectName(QStringLiteral("review-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeWhy(), tr("Why"));
    m_tabs->addTab(makeOpen(), tr("What matters"));
    m_tabs->addTab(makeHistory(), tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &SidePanel::refreshHistory);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space4, 0, 0);
    column->addWidget(m_tabs);
}

QWidget *SidePanel::makeWhy()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_whyTitle = makeNote("section", page);
    m_whyChip = new VerdictChip(page);
    m_whyReason = makeNote("second", page);
    m_tree = new ProofTree(page);
    m_tree->setObjectName(QStringLiteral("proof"));
    m_tree->setAccessibleName(tr("Why the clause is judged like this"));
    m_tree->setModel(&m_proof);
    m_tree->setItemDelegate(new ProofDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Indentation);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setWordWrap(true);
    m_tree->setProperty("frameless", true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    head->addWidget(m_whyTitle, 1);
    head->addWidget(m_whyChip);
    column->addLayout(head);
    column->addLayout(inset(m_whyReason));
    column->addWidget(m_tree, 1);
    return page;
}

QWidget *SidePanel::makeOpen()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_outlook = makeNote("body", page);
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_openCount = makeNote("caption", page);
    m_undecided = makeNote("body", page);
    m_undecided->setObjectName(QStringLiteral("undecided"));
    m_openList = makeList(m_open, new OpenDelegate(this), page);
    m_openList->setObjectName(QStringLiteral("open-checks"));
    m_openList->setAccessibleName(tr("Open checks, the most decisive first"));
    const auto jump = [this](const QModelIndex &index) {
        Q_EMIT checkWanted(index.data(ReviewOpenModel::CheckIdRole).toString());
    };
    connect(m_openList, &QListView::clicked, this, jump);
    connect(m_openList, &QListView::activated, this, jump);
    column->addLayout(inset(m_outlook));
    column->addLayout(inset(m_openCount));
    column->addLayout(inset(m_undecided));
    column->addWidget(m_openList, 1);
    return page;
}

QWidget *SidePanel::makeHistory()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_historyNote = makeNote("second", page);
    m_historyList = makeList(m_history, new HistoryDelegate(this), page);
    m_historyList->setObjectName(QStringLiteral("history"));
    m_historyList->setAccessibleName(tr("Changes, newest first"));
    const auto jump = [this](const QModelIndex &index) {
        const QString key = index.data(ReviewHistoryModel::KeyRole).toString();
        if (m_review && m_review->category()->check(key))
            Q_EMIT checkWanted(key);
        else if (m_review && m_review->category()->clause(key))
            Q_EMIT clauseWanted(key);
    };
    connect(m_historyList, &QListView::activated, this, jump);
    connect(m_historyList, &QListView::clicked, this, jump);
    column->addLayout(inset(m_historyNote));
    column->addWidget(m_historyList, 1);
    return page;
}

void SidePanel::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_clause = nullptr;
    m_open.setReview(review);
    m_history.setEvents({}, {}, nullptr);
    if (review) {
        connect(review.get(), &OpenReview::evaluated, this, [this] {
            showWhy();
            showOutlook();
        });
        connect(review.get(), &OpenReview::saveStateChanged, this, [this] {
            if (m_review->pendingWrites() == 0)
                refreshHistory();
        });
    }
    showWhy();
    showOutlook();
    refreshHistory();
}

void SidePanel::showClause(const Clause *clause)
{
    if (clause == m_clause)
        return;
    m_clause = clause;
    showWhy();
}

void SidePanel::showWhy()
{
    const ClauseResult *result = m_review && m_clause ? m_review->evaluation().find(m_clause->id) : nullptr;
    m_whyChip->setVisible(result != nullptr);
    m_whyTitle->setVisible(result != nullptr);
    if (!result) {
        m_whyReason->setText(tr("Go to a check: here stands why its clause is judged as it is."));
        m_proof.setLines({});
        return;
    }
    m_whyTitle->setText(clauseName(*m_clause, *m_review->category()));
    m_whyTitle->setToolTip(m_clause->id);
    m_whyChip->setVerdict(result->verdict);
    m_whyReason->setText(reasonSentence(*result));
    m_proof.setLines(proofLines(*result));
    m_tree->expandAll();
}

void SidePanel::showOutlook()
{
    if (!m_review)
        return;
    const Evaluation &evaluation = m_review->evaluation();
    m_outlook->setText(outlookSentence(evaluation));
    const int open = static_cast<int>(evaluation.pending().size());
    m_openCount->setText(open == 0 ? tr("Every check that is due and asked is answered.")
                                   : tr("%n check(s) open", nullptr, open));
    const QString rest = open == 0 && evaluation.best != evaluation.worst ? undecidedText() : QString();
    m_undecided->setText(rest);
    m_undecided->setVisible(!rest.isEmpty());
}

// What keeps the conclusion open although every check is answered: mostly a fact of the project that nobody entered.
QString SidePanel::undecidedText() const
{
    QStringList lines;
    for (const ClauseResult &result : m_review->evaluation().clauses) {
        if (result.verdict == Verdict::Undetermined && result.clause->level == Level::Required)
            lines.append(tr("%1: %2").arg(clauseName(*result.clause, *m_review->category()), reasonSentence(result)));
    }
    if (!lines.isEmpty())
        lines.append(tr("Facts of the project are entered with “Change the facts…” in the list of cases."));
    return lines.join(u'\n');
}

void SidePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshHistory();
}

// Reads the history only while somebody looks at it; it is as new as the last change that is on disk.
void SidePanel::refreshHistory()
{
    if (!m_review || !m_historyList->isVisible())
        return;
    // A watcher, as a continuation would be left with nobody to call where the window closes meanwhile.
    auto *watcher = new QFutureWatcher<Result<std::vector<Event>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, review = m_review] {
        watcher->deleteLater();
        if (review == m_review && watcher->future().resultCount() > 0)
            showHistory(watcher->result());
    });
    watcher->setFuture(m_desk.history(m_review->data().id));
}

void SidePanel::showHistory(const Result<std::vector<Event>> &events)
{
    if (events)
        m_history.setEvents(*events, m_review->review().id, m_review->category());
    m_historyNote->setText(!events                     ? errorText(events.error())
                           : m_history.rowCount() == 0 ? tr("Nothing was changed in this review yet.")
                                                       : QString());
    m_historyNote->setVisible(!m_historyNote->text().isEmpty());
}

} // namespace yongping
