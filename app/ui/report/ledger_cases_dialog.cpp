#include "ui/report/ledger_cases_dialog.h"

#include "ui_ledger_cases_dialog.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int IdRole = Qt::UserRole + 1;

} // namespace

LedgerCasesDialog::LedgerCasesDialog(const std::vector<CaseSummary> &cases, const std::vector<CaseId> &chosen,
                                     QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<::Ui::LedgerCasesDialog>())
{
    m_ui->setupUi(this);
    fill(cases, chosen);
    m_shown.setSourceModel(&m_cases);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.sort(0);
    m_ui->cases->setModel(&m_shown);
    m_ui->cases->setCurrentIndex(m_shown.index(0, 0));
    connect(m_ui->search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_cases, &QStandardItemModel::itemChanged, this, &LedgerCasesDialog::refresh);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    m_ui->cases->setFocus();
}

LedgerCasesDialog::~LedgerCasesDialog() = default;

void LedgerCasesDialog::fill(const std::vector<CaseSummary> &cases, const std::vector<CaseId> &chosen)
{
    for (const CaseSummary &summary : cases) {
        //: a case in a list: its name and its applicant
        const QString text = tr("%1 — %2").arg(summary.data.name, summary.data.applicant.name);
        auto *item = new QStandardItem(summary.data.applicant.name.isEmpty() ? summary.data.name : text);
        item->setEditable(false);
        item->setCheckable(true);
        item->setToolTip(item->text());
        item->setData(summary.data.id.toString(), IdRole);
        const bool isNamed = std::find(chosen.begin(), chosen.end(), summary.data.id) != chosen.end();
        const bool isChosen = chosen.empty() || isNamed;
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_cases.appendRow(item);
    }
}

void LedgerCasesDialog::tickShown(bool on)
{
    for (int row = 0; row < m_shown.rowCount(); ++row)
        m_shown.setData(m_shown.index(row, 0), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void LedgerCasesDialog::refresh()
{
    const int count = static_cast<int>(ticked().size());
    m_ui->count->setText(tr("%n case(s) chosen", nullptr, count));
    m_ui->accept->setEnabled(count > 0);
}

std::vector<CaseId> LedgerCasesDialog::ticked() const
{
    std::vector<CaseId> ids;
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const QStandardItem *item = m_cases.item(row);
        if (item->checkState() == Qt::Checked)
            ids.emplace_back(item->data(IdRole).toString());
    }
    return ids;
}

std::vector<CaseId> LedgerCasesDialog::chosen() const
{
    std::vector<CaseId> ids = ticked();
    return ids.size() == std::size_t(m_cases.rowCount()) ? std::vector<CaseId>() : ids;
}

} // namespace yongping
