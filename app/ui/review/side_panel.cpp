#include "ui/review/side_panel.h"

#include "presentation/review_standing.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/evidence_room.h"
#include "ui/review/history_panel.h"
#include "ui/review/official_panel.h"
#include "ui/review/row_delegates.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"

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
    list->setWordWrap(true); // else a new width leaves the rows as high as they were
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

SidePanel::SidePanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_history(new HistoryPanel(desk, this)),
      m_official(new OfficialPanel(desk, this))
{
    setObjectName(QStringLiteral("review-side"));
    m_tabs->setObjectName(QStringLiteral("review-tabs"));
    m_tabs->setAccessibleName(tr("Beside the checklist"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setProperty("tight", true);
    m_tabs->addTab(makeWhy(), tr("Why"));
    //: A tab: the checks that are open
    m_tabs->addTab(makeOpen(), tr("Open"));
    //: A tab: the wording of the clause in the published standard
    m_tabs->addTab(m_official, tr("Wording"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_history, &HistoryPanel::checkWanted, this, &SidePanel::checkWanted);
    connect(m_history, &HistoryPanel::clauseWanted, this, &SidePanel::clauseWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space4, 0, 0);
    column->addWidget(m_tabs);
}

void SidePanel::setEvidence(EvidenceRoom &evidence)
{
    m_evidence = &evidence;
    m_tabs->insertTab(m_tabs->indexOf(m_official), evidence.panel(), tr("Evidence"));
}

void SidePanel::showEvidence()
{
    m_tabs->setCurrentWidget(m_evidence->panel());
}

void SidePanel::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
    m_history->setFocus(Qt::ShortcutFocusReason);
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

void SidePanel::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_clause = nullptr;
    m_official->setClause(nullptr, {});
    m_open.setReview(review);
    m_held = false;
    m_history->setReview(review);
    if (m_evidence)
        m_evidence->setReview(review);
    if (review) {
        connect(review.get(), &OpenReview::evaluated, this, [this] {
            if (m_held)
                return;
            showWhy();
            showOutlook();
        });
    }
    showWhy();
    showOutlook();
}

void SidePanel::showCheck(const QString &checkId)
{
    m_history->setPlace(checkId, m_clause ? m_clause->id : QString());
    if (m_evidence)
        m_evidence->setCheck(checkId);
}

void SidePanel::showClause(const Clause *clause)
{
    if (clause == m_clause)
        return;
    m_clause = clause;
    m_official->setClause(clause, clause && m_review ? clauseName(*clause, *m_review->category()) : QString());
    showWhy();
}

void SidePanel::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    showWhy();
    showOutlook();
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

} // namespace yongping
