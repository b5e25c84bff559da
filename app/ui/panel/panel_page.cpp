#include "ui/panel/panel_page.h"

#include "base/when_done.h"
#include "presentation/panel_summary.h"
#include "ui/panel/settlement_sheet.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui_panel_page.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QSplitter>

namespace yongping {

namespace {

enum Room { StateRoom, WorkRoom };
constexpr int DecisionWidth = 336, StateIcon = 40;

} // namespace

PanelPage::PanelPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_ui(std::make_unique<::Ui::PanelPage>())
{
    m_ui->setupUi(this);
    m_ui->decision->setFixedWidth(DecisionWidth);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setChildrenCollapsible(false);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_rowSizes = m_ui->splitter->sizes(); });
    m_ui->sheet->hide();
    prepareTable();
    prepareFilters();
    prepareShortcuts();
    connect(m_ui->stateButton, &QPushButton::clicked, this, [this] {
        if (m_wantsReview)
            Q_EMIT reviewRequested();
        else
            Q_EMIT casesRequested();
    });
    connect(m_ui->decision, &DecisionBox::decided, this, [this](const PanelDecision &decision) { decide(decision); });
    connect(m_ui->decision, &DecisionBox::takeBackRequested, this, [this] { decide(std::nullopt); });
    connect(&desk.office(), &Office::caseChanged, this, [this](const CaseId &id) {
        if (id == m_caseId)
            load();
    });
    load();
}

PanelPage::~PanelPage() = default;

void PanelPage::prepareTable()
{
    m_ui->table->setPanel(m_model);
    connect(m_ui->table, &PanelGrid::openRequested, this, [this] {
        openRow();
        m_ui->sheet->focusFirst();
    });
    connect(m_ui->table, &PanelGrid::closeRequested, this, &PanelPage::closeRow);
    connect(m_ui->table, &PanelGrid::digitTyped, this, [this](int key) {
        openRow();
        m_ui->sheet->typeJudgement(key);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (isRowOpen())
            showCurrentRow();
    });
    connect(m_ui->sheet, &SettlementSheet::agreed, this, &PanelPage::agree);
    connect(m_ui->sheet, &SettlementSheet::closeRequested, this, [this] {
        closeRow();
        m_ui->table->setFocus(Qt::OtherFocusReason);
    });
}

void PanelPage::prepareFilters()
{
    using Show = PanelTableModel::Show;
    const auto prepare = [this](QPushButton *chip, Show show) {
        connect(chip, &QPushButton::clicked, this, [this, show] {
            const QString here = currentClause();
            m_model.setShow(show);
            goTo(here);
            refreshHead();
        });
    };
    prepare(m_ui->openChip, Show::Open);
    prepare(m_ui->pivotalChip, Show::Pivotal);
    prepare(m_ui->allChip, Show::All);
    connect(m_ui->orderCombo, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString here = currentClause();
        m_model.setOrder(index == 0 ? PanelTableModel::Order::Weight : PanelTableModel::Order::Criteria);
        goTo(here);
    });
    connect(m_ui->adoptButton, &QPushButton::clicked, this, &PanelPage::agreeUnanimous);
}

void PanelPage::prepareShortcuts()
{
    //: A group of keys
    const QString group = tr("Panel");
    const auto add = [&](const QList<QKeySequence> &keys, const QString &what, auto slot) {
        Shortcuts::add(this, keys, what, group, std::move(slot), Qt::WidgetWithChildrenShortcut);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Down)}, tr("Next clause"), [this] { step(+1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Up)}, tr("Clause before"), [this] { step(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(Qt::Key_F8)}, tr("Next clause to be settled"),
        [this] { goToNextOpen(); });
    // Table and sheet answer to these by themselves.
    Shortcuts::describe(this, QStringLiteral("Enter / Right"), tr("Open the clause"), group);
    Shortcuts::describe(this, QStringLiteral("1 2 3 4"), tr("Judge for the panel"), group);
    Shortcuts::describe(this, QStringLiteral("Ctrl+Enter"), tr("Agree"), group);
    Shortcuts::describe(this, QStringLiteral("Left / Esc"), tr("Close the clause"), group);
}

void PanelPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    const CaseId id = review ? review->data().id : CaseId();
    if (id != m_caseId) {
        m_caseId = id;
        m_view.reset();
        m_model.setView(nullptr);
        m_ui->sheet->clear();
        m_ui->sheet->forgetDrafts();
        m_ui->sheet->hide();
        m_model.keep({});
    }
    // One's own answers count too; they are read once they are on disk.
    if (review) {
        connect(review.get(), &OpenReview::saveStateChanged, this, [this] {
            if (m_review->pendingWrites() == 0)
                load();
        });
        connect(review.get(), &OpenReview::dataChanged, this, &PanelPage::load);
    }
    load();
}

QWidget *PanelPage::focusTarget()
{
    if (m_ui->rooms->currentIndex() == WorkRoom)
        return m_ui->table;
    return m_ui->stateButton->isHidden() ? static_cast<QWidget *>(this) : m_ui->stateButton;
}

void PanelPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void PanelPage::load()
{
    const int number = ++m_loads;
    if (m_caseId.isEmpty()) {
        m_wantsReview = false;
        showState(QStringLiteral("panel"), tr("No case is open"),
                  tr("Open a case in the list of cases: its panel meets here."), tr("Go to the cases"));
        return;
    }
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    if (!m_view)
        showState(QStringLiteral("panel"), tr("Reading the reviews…"), {}, {});
    whenDone(m_desk.office().panel(m_caseId), this, [this, number](const Result<std::shared_ptr<PanelView>> &view) {
        if (number != m_loads)
            return;
        if (view)
            takeView(*view);
        else
            showState(QStringLiteral("error"), tr("The reviews cannot be shown"), errorText(view.error()), {});
    });
}

void PanelPage::takeView(const std::shared_ptr<PanelView> &view)
{
    const bool isFirst = !m_view;
    const QString here = currentClause();
    const bool hadKeyboard = m_ui->table->hasFocus() || m_ui->rooms->currentIndex() == StateRoom;
    m_view = view;
    if (!view->mayRead) {
        m_view.reset();
        m_wantsReview = true;
        showState(
            QStringLiteral("lock"), tr("Your own review comes first"),
            tr("What the others say is shown once yours is submitted, so that nobody is led by another's opinion."),
            tr("Go to your review"));
        return;
    }
    if (view->table.reviews.empty()) {
        m_view.reset();
        m_wantsReview = false;
        showState(QStringLiteral("panel"), tr("No review has been submitted yet"),
                  tr("As soon as the first one is back, it stands here beside the standard's conclusion."), {});
        return;
    }
    if (isFirst) {
        m_ui->allChip->setChecked(true);
        m_model.setShow(PanelTableModel::Show::All);
    }
    m_model.setView(view);
    m_ui->decision->showView(view);
    m_ui->rooms->setCurrentIndex(WorkRoom);
    refreshHead();
    refreshRights();
    goTo(here);
    if (isRowOpen())
        showCurrentRow();
    if (isFirst && hadKeyboard)
        m_ui->table->setFocus(Qt::OtherFocusReason);
}

void PanelPage::showState(const QString &icon, const QString &title, const QString &words, const QString &button)
{
    m_ui->stateIcon->setPixmap(Theme::instance().icon(icon, Theme::Colour::SecondText).pixmap(StateIcon, StateIcon));
    m_ui->stateTitle->setText(title);
    m_ui->stateWords->setText(words);
    m_ui->stateButton->setText(button);
    m_ui->stateButton->setVisible(!button.isEmpty());
    m_ui->rooms->setCurrentIndex(StateRoom);
}

void PanelPage::refreshHead()
{
    using Show = PanelTableModel::Show;
    const PanelTable &table = m_view->table;
    m_ui->score->setText(afterOneAnother({panelScoreSentence(table), openSentence(table)}));
    const QStringList leanings = leaningSentences(table);
    m_ui->leanings->setText(afterOneAnother(leanings));
    m_ui->leanings->setVisible(!leanings.isEmpty());
    //: A filter and how many clauses it shows
    const auto chip = [this](QPushButton *button, const QString &word, Show show) {
        button->setText(tr("%1 %2").arg(word).arg(m_model.count(show)));
        button->setAccessibleName(button->text());
        button->setChecked(m_model.shown() == show);
    };
    chip(m_ui->openChip, tr("To be settled"), Show::Open);
    chip(m_ui->pivotalChip, tr("Can change the conclusion"), Show::Pivotal);
    chip(m_ui->allChip, tr("All"), Show::All);
    const auto alike = static_cast<int>(unanimousAgreements(m_view->record, *m_view->category).size());
    m_ui->adoptButton->setText(tr("Adopt what all say alike (%1)").arg(alike));
    m_ui->adoptButton->setEnabled(alike > 0 && !m_desk.isReadOnly() && !m_view->record.panel.decision);
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->tableRooms->setCurrentIndex(isEmpty ? 1 : 0);
    m_ui->nothing->setText(m_model.shown() == Show::Pivotal ? tr("No difference can change the conclusion any more.")
                                                            : tr("Nothing is left to be settled."));
}

void PanelPage::refreshRights()
{
    const bool isDecided = m_view->record.panel.decision.has_value();
    const bool mayAgree = !m_desk.isReadOnly() && !isDecided;
    m_ui->sheet->setReadOnly(!mayAgree);
    m_ui->decision->setReadOnly(m_desk.isReadOnly());
    m_ui->hindrance->setText(
        m_desk.isReadOnly() ? m_desk.readOnlyReason()
                            : tr("The panel has decided. To agree on anything anew, take the decision back first."));
    m_ui->hindranceBar->setVisible(!mayAgree && !m_desk.isReadOnly());
}

bool PanelPage::isRowOpen() const
{
    return !m_ui->sheet->isHidden();
}

QString PanelPage::currentClause() const
{
    return m_ui->table->currentIndex().data(PanelTableModel::ClauseIdRole).toString();
}

void PanelPage::openRow()
{
    if (!m_model.row(m_ui->table->currentIndex().row()))
        return;
    if (!isRowOpen()) {
        m_ui->sheet->show();
        const int height = m_ui->splitter->height();
        const QList<int> usual{height * 2 / 5, height - height * 2 / 5};
        m_ui->splitter->setSizes(m_rowSizes.isEmpty() ? usual : m_rowSizes);
    }
    showCurrentRow();
}

void PanelPage::closeRow()
{
    m_ui->sheet->hide();
    const QString here = currentClause();
    m_model.keep({});
    goTo(here);
    refreshHead();
}

void PanelPage::showCurrentRow()
{
    const QModelIndex current = m_ui->table->currentIndex();
    const PanelRow *row = m_model.row(current.row());
    if (!row || !m_view)
        return;
    m_ui->sheet->showRow(m_view, *row);
    m_ui->table->scrollTo(current);
}

// Makes the clause the current row; where it is not shown any more, the first one.
void PanelPage::goTo(const QString &clauseId)
{
    const int row = qMax(0, m_model.rowOf(clauseId));
    const QModelIndex index = m_model.index(row, PanelTableModel::ClauseColumn);
    if (!index.isValid() || m_ui->table->currentIndex() == index)
        return;
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
}

void PanelPage::step(int by)
{
    if (isRowOpen() && m_ui->sheet->step(by))
        return;
    const int row = m_ui->table->currentIndex().row() + by;
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_ui->table->setCurrentIndex(m_model.index(row, PanelTableModel::ClauseColumn));
    if (isRowOpen())
        m_ui->sheet->focusFirst();
}

void PanelPage::goToNextOpen()
{
    const QString next = m_view ? m_model.nextOpen(currentClause()) : QString();
    if (next.isEmpty())
        return;
    if (m_model.rowOf(next) < 0)
        m_model.keep(next);
    goTo(next);
    openRow();
    m_ui->sheet->focusFirst();
}

void PanelPage::agree(const QString &checkId, const std::optional<Agreement> &agreement)
{
    // The row stays where it is under the hands, whatever the filter says of it then.
    const QString here = m_ui->sheet->clauseId();
    m_model.keep(here);
    goTo(here);
    const AgreementChanges changes{{checkId, agreement}};
    whenDone(m_desk.office().agree(m_caseId, changes), this, [this, checkId](const Result<void> &result) {
        if (result)
            return;
        if (result.error().code == u"panel.reason")
            m_ui->sheet->showFault(checkId, AgreementDraft::Field::Reason, result.error().message);
        else
            Q_EMIT failed(result.error());
    });
}

void PanelPage::agreeUnanimous()
{
    whenDone(m_desk.office().agreeUnanimous(m_caseId), this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void PanelPage::decide(const std::optional<PanelDecision> &decision)
{
    whenDone(m_desk.office().decide(m_caseId, decision), this, [this](const Result<void> &result) {
        if (!result)
            m_ui->decision->showFailure(errorText(result.error()));
    });
}

} // namespace yongping
