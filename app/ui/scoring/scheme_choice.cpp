#include "ui/scoring/scheme_choice.h"

#include "base/when_done.h"
#include "ui/theme/theme.h"
#include "ui_scheme_choice.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QHeaderView>

namespace yongping {

namespace {

constexpr int LeastColumn = 80;

} // namespace

SchemeChoice::SchemeChoice(Office &office, std::shared_ptr<OpenReview> review, bool isReadOnly, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_review(std::move(review))
    , m_isReadOnly(isReadOnly)
    , m_ui(std::make_unique<::Ui::SchemeChoice>())
{
    m_ui->setupUi(this);
    prepareTable();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->useButton, &QPushButton::clicked, this, &SchemeChoice::use);
    // The answers may change behind the dialog: a merge, an undo.
    connect(m_review.get(), &OpenReview::evaluated, this, &SchemeChoice::fill);
    refresh();
    load();
}

SchemeChoice::~SchemeChoice() = default;

void SchemeChoice::prepareTable()
{
    QTableView &table = *m_ui->table;
    table.setModel(&m_model);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(SchemeListModel::Title, QHeaderView::Stretch);
    table.horizontalHeader()->setMinimumSectionSize(LeastColumn); // a right-aligned head needs its padding
    table.verticalHeader()->setDefaultSectionSize(Theme::ControlHeight);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchemeChoice::refresh);
}

void SchemeChoice::load()
{
    whenDone(m_office.schemes(), this, [this](const Result<std::vector<SchemeEntry>> &entries) {
        if (!entries)
            return showFault(errorText(entries.error()));
        m_entries = *entries;
        fill();
        m_ui->table->setFocus();
    });
}

void SchemeChoice::fill()
{
    const SchemeRow *chosen = selected();
    const QString digest = chosen ? chosen->scheme.digest : m_review->scheme().digest;
    m_model.setRows(schemeChoices(*m_review, m_entries));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const SchemeRow &each = *m_model.row(row);
        if (each.scheme.digest == digest)
            m_ui->table->selectRow(row);
    }
    m_ui->newer->setText(tr("The organiser has a newer version of the scheme that the case is pinned to."));
    m_ui->newer->setVisible(isNewerListed(m_review->scheme(), m_entries));
    refresh();
}

const SchemeRow *SchemeChoice::selected() const
{
    return m_model.row(m_ui->table->currentIndex().row());
}

void SchemeChoice::refresh()
{
    const SchemeRow *row = selected();
    const QString now = pointsText(m_review->score().total);
    if (!row)
        m_ui->effect->setText(tr("Points now: %1.").arg(now));
    else if (row->isPresent)
        m_ui->effect->setText(tr("Points now: %1, by %2.").arg(now, schemeText(row->scheme)));
    else if (!row->isFit)
        m_ui->effect->setText(tr("This scheme gives no points to this category; it cannot be used for the case."));
    else
        m_ui->effect->setText(tr("Points now: %1; by the chosen scheme: %2.").arg(now, pointsText(*row->total)));
    m_ui->useButton->setEnabled(row && !row->isPresent && row->isFit && !m_isReadOnly);
}

void SchemeChoice::use()
{
    m_ui->useButton->setEnabled(false);
    whenDone(m_office.pinScheme(m_review->data().id, selected()->json), this,
             [this](const Result<ScoringScheme> &pinned) {
                 if (pinned)
                     return accept();
                 refresh();
                 showFault(errorText(pinned.error()));
             });
}

void SchemeChoice::showFault(const QString &text)
{
    m_ui->fault->setText(text);
    m_ui->fault->show();
}

} // namespace yongping
