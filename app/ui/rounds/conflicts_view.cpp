#include "ui/rounds/conflicts_view.h"

#include "ui/rounds/conflict_delegate.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace yongping {

ConflictsView::ConflictsView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_table->setAccessibleName(tr("Conflicts: left takes ours, right takes theirs"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ConflictDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(140);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_count->setWordWrap(true);
    auto *ours = new QPushButton(tr("All o&urs"), this);
    auto *theirs = new QPushButton(tr("All &theirs"), this);
    ours->setObjectName(QStringLiteral("allOurs"));
    theirs->setObjectName(QStringLiteral("allTheirs"));
    for (QPushButton *button : {ours, theirs})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Space8);
    line->addWidget(m_count, 1);
    line->addWidget(ours);
    line->addWidget(theirs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_table, 1);
    column->addLayout(line);
    setFocusProxy(m_table);
    connect(ours, &QPushButton::clicked, this, [this] { m_model.chooseAll(Choice::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_model.chooseAll(Choice::Theirs); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != MergeConflictsModel::What)
            choose(index.row(), index.column() == MergeConflictsModel::Ours ? Choice::Ours : Choice::Theirs);
    });
    connect(&m_model, &MergeConflictsModel::choicesChanged, this, &ConflictsView::refreshCount);
}

void ConflictsView::setSources(const std::vector<MergeConflictsModel::Source> &sources)
{
    m_model.setSources(sources);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    shareColumns();
}

void ConflictsView::choose(int row, Choice choice)
{
    m_model.choose(row, choice);
}

void ConflictsView::refreshCount()
{
    const int open = m_model.unsettled();
    m_count->setText(open == 0 ? tr("All are settled.")
                               : tr("%n to be settled: ← takes ours, → takes theirs.", nullptr, open));
}

bool ConflictsView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        shareColumns();
    if (object != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Left && key->key() != Qt::Key_Right) || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(object, event);
    choose(m_table->currentIndex().row(), key->key() == Qt::Key_Left ? Choice::Ours : Choice::Theirs);
    return true;
}

void ConflictsView::shareColumns()
{
    const int width = m_table->viewport()->width();
    const int what = width * 30 / 100;
    const int value = (width - what) / 2;
    m_table->setColumnWidth(MergeConflictsModel::What, what);
    m_table->setColumnWidth(MergeConflictsModel::Ours, value);
    m_table->setColumnWidth(MergeConflictsModel::Theirs, width - what - value);
    m_table->resizeRowsToContents();
}

} // namespace yongping
