#include "ui/rounds/experts_dialog.h"

#include "base/when_done.h"
#include "ui/rounds/fault_text.h"
#include "ui/rounds/return_dialog.h"
#include "ui/rounds/revert_dialog.h"
#include "ui/rounds/settle_dialog.h"
#include "ui/theme/theme.h"
#include "ui_experts_dialog.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace yongping {

namespace {

// Overdue dates and conflicts stand out, beside saying so.
class ExpertCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isLate = index.column() == ExpertsModel::Due && index.data(ExpertsModel::OverdueRole).toBool();
        if (!isLate)
            return;
        const QColor ink = Theme::instance().colour(Theme::Colour::NotMet);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

// Wide enough for each column's texts and title; one column takes what is left.
void shareColumns(QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    const QFontMetrics body(Theme::instance().bodyFont());
    for (int column = 0; column < header.count(); ++column) {
        // A title leaves room for the mark of sorting, whether there is one or not.
        int width =
            body.horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString()) + Theme::Space16;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            width = qMax(width, body.horizontalAdvance(table.model()->index(row, column).data().toString()));
        if (header.sectionResizeMode(column) == QHeaderView::Fixed)
            header.resizeSection(column, width + Theme::Space24);
    }
}

int selectedRow(const QTableView &table)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

} // namespace

ExpertsDialog::ExpertsDialog(Desk &desk, const CaseData &shown, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_data(shown)
    , m_ui(std::make_unique<::Ui::ExpertsDialog>())
{
    m_ui->setupUi(this);
    m_ui->caseName->setText(shown.name);
    m_ui->experts->setModel(&m_experts);
    m_ui->experts->setItemDelegate(new ExpertCells(m_ui->experts));
    m_ui->merges->setModel(&m_merges);
    prepare(*m_ui->experts, ExpertsModel::Expert);
    prepare(*m_ui->merges, MergeRecordsModel::What);
    showFaultText(*m_ui->fault, {});
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->issueButton, &QPushButton::clicked, this, [this] { Q_EMIT issueWanted(m_data.id); });
    connect(m_ui->returnButton, &QPushButton::clicked, this, &ExpertsDialog::returnSelected);
    connect(m_ui->settleButton, &QPushButton::clicked, this, &ExpertsDialog::settleSelected);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &ExpertsDialog::revertSelected);
    connect(&desk.office(), &Office::caseChanged, this, [this](const CaseId &id) {
        if (id == m_data.id)
            reload();
    });
    m_ui->experts->setFocus();
    refresh();
    reload();
}

ExpertsDialog::~ExpertsDialog() = default;

void ExpertsDialog::prepare(QTableView &table, int stretched)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Theme::ControlHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExpertsDialog::refresh);
}

void ExpertsDialog::reload()
{
    whenDone(m_desk.office().standings(m_data.id), this,
             [this](const Result<std::vector<ExpertStanding>> &standings) { showStandings(standings); });
    whenDone(m_desk.office().record(m_data.id), this, [this](const Result<CaseRecord> &record) {
        if (record)
            m_records = record->merges;
        else
            showFault(record.error());
    });
    whenDone(m_desk.history(m_data.id), this, [this](const Result<std::vector<Event>> &history) {
        if (!history)
            return showFault(history.error());
        const int kept = selectedRow(*m_ui->merges);
        m_merges.setMerges(m_records, *history);
        shareColumns(*m_ui->merges);
        m_ui->merges->selectRow(qMax(0, qMin(kept, m_merges.rowCount() - 1)));
        refresh();
    });
}

void ExpertsDialog::showStandings(const Result<std::vector<ExpertStanding>> &standings)
{
    if (!standings)
        return showFault(standings.error());
    const ExpertStanding *selected = selectedExpert();
    const QString kept = selected ? selected->reviewer : QString();
    m_experts.setStandings(*standings);
    shareColumns(*m_ui->experts);
    m_ui->experts->selectRow(qMax(0, m_experts.rowOf(kept)));
    refresh();
}

const ExpertStanding *ExpertsDialog::selectedExpert() const
{
    return m_experts.at(selectedRow(*m_ui->experts));
}

const MergeRecord *ExpertsDialog::selectedMerge() const
{
    return m_merges.at(selectedRow(*m_ui->merges));
}

void ExpertsDialog::refresh()
{
    const bool isWritable = !m_desk.isReadOnly();
    const ExpertStanding *expert = selectedExpert();
    m_ui->summary->setText(m_experts.summary());
    m_ui->reason->setText(!expert || expert->reason.isEmpty() ? QString()
                          : expert->status == ExpertStatus::Conflict
                              ? tr("Conflict of interest: %1").arg(expert->reason)
                              : tr("Returned because: %1").arg(expert->reason));
    m_ui->issueButton->setEnabled(isWritable);
    m_ui->returnButton->setEnabled(isWritable && expert && expert->status == ExpertStatus::Submitted);
    const QModelIndex merge = m_merges.index(selectedRow(*m_ui->merges), 0);
    const MergeRecord *record = selectedMerge();
    m_ui->mergeReason->setText(record && !record->reason.isEmpty() ? tr("Reverted because: %1").arg(record->reason)
                                                                   : QString());
    const bool hasMerges = m_merges.rowCount() > 0;
    m_ui->noMerges->setVisible(!hasMerges);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->merges), static_cast<QWidget *>(m_ui->mergeReason),
                            static_cast<QWidget *>(m_ui->settleButton), static_cast<QWidget *>(m_ui->revertButton)})
        widget->setVisible(hasMerges);
    m_ui->settleButton->setEnabled(isWritable && merge.data(MergeRecordsModel::OpenRole).toBool());
    m_ui->revertButton->setEnabled(isWritable && merge.data(MergeRecordsModel::RevertibleRole).toBool());
}

void ExpertsDialog::showFault(const Error &error)
{
    showFaultText(*m_ui->fault, errorText(error));
}

void ExpertsDialog::returnSelected()
{
    const ExpertStanding *expert = selectedExpert();
    if (!expert)
        return;
    auto *dialog = new ReturnDialog(m_data.name, expert->reviewer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReturnDialog::returnWanted, this, [this, dialog, reviewer = expert->reviewer] {
        whenDone(m_desk.office().returnReview(m_data.id, reviewer, dialog->reason(), dialog->key(), dialog->file()),
                 dialog, [this, dialog](const Result<void> &returned) {
                     if (!returned)
                         return dialog->showError(returned.error());
                     dialog->showReturned();
                     Q_EMIT changed(m_data.id);
                 });
    });
    dialog->open();
}

void ExpertsDialog::settleSelected()
{
    const MergeRecord *merge = selectedMerge();
    if (!merge)
        return;
    showFaultText(*m_ui->fault, {});
    whenDone(m_desk.office().openMergePlan(m_data.id, merge->number), this,
             [this, number = merge->number](const Result<MergePlan> &plan) {
                 if (plan)
                     openSettleDialog(number, *plan);
                 else
                     showFault(plan.error());
             });
}

void ExpertsDialog::openSettleDialog(int number, const MergePlan &plan)
{
    const Result<CategoryPtr> category = m_desk.library().category(m_data.category);
    auto *dialog = new SettleDialog(m_data.id, plan, category ? *category : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettleDialog::settleWanted, this, [this, dialog, number] {
        whenDone(m_desk.office().settle(m_data.id, {number, dialog->choices()}), dialog,
                 [this, dialog](const Result<MergeRecord> &settled) {
                     if (!settled)
                         return dialog->showError(settled.error());
                     dialog->accept();
                     Q_EMIT changed(m_data.id);
                 });
    });
    dialog->open();
}

void ExpertsDialog::revertSelected()
{
    const MergeRecord *merge = selectedMerge();
    if (!merge)
        return;
    auto *dialog = new RevertDialog(merge->number, m_merges.takenBack(*merge), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevertDialog::revertWanted, this, [this, dialog, number = merge->number] {
        whenDone(m_desk.office().revert(m_data.id, number, dialog->reason()), dialog,
                 [this, dialog](const Result<MergeRecord> &reverted) {
                     if (!reverted)
                         return dialog->showError(reverted.error());
                     dialog->accept();
                     Q_EMIT changed(m_data.id);
                 });
    });
    dialog->open();
}

} // namespace yongping
