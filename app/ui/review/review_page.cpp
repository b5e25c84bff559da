#include "ui/review/review_page.h"

#include "base/when_done.h"
#include "ui/evidence/evidence_room.h"
#include "ui/pages/empty_state.h"
#include "ui/review/assignment_banner.h"
#include "ui/review/card_column.h"
#include "ui/review/clause_card.h"
#include "ui/review/clause_jump.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/editors/note_edit.h"
#include "ui/review/element_sheet.h"
#include "ui/review/filter_bar.h"
#include "ui/review/row_delegates.h"
#include "ui/review/side_panel.h"
#include "ui/review/undo_buttons.h"
#include "ui/rounds/task_bar.h"
#include "ui/settings/preferences.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "workstation/office.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int ElementsWidth = 216, SideWidth = 320, MiddleLeast = 520;
constexpr int WideEnough = 1200; // from this width on the right column is shown at first
constexpr int PlaceKeptAfterMs = 300;

enum Room { EmptyRoom, ReviewRoom };

CheckEditor *editorAround(QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (auto *editor = qobject_cast<CheckEditor *>(at))
            return editor;
    }
    return nullptr;
}

} // namespace

ReviewPage::ReviewPage(Desk &desk, Preferences &preferences, QWidget *parent)
    : Page(parent), m_desk(desk), m_preferences(preferences),
      m_places(preferences.fileBeside(QStringLiteral("places.ini"))), m_rooms(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)), m_elementList(new QListView(this)), m_flagCount(new QLabel(this)),
      m_sheet(new ElementSheet(this)), m_side(new SidePanel(desk, this)),
      m_evidence(new EvidenceRoom(desk, preferences, this)), m_banner(new AssignmentBanner(desk, this)),
      m_sideButton(new QToolButton(this)), m_undoButtons(new UndoButtons([this] { flush(); }, this)),
      m_jump(new ClauseJump(this))
{
    setObjectName(QStringLiteral("review-page"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeElementList());
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({ElementsWidth, MiddleLeast, SideWidth});
    m_side->setMinimumWidth(SideWidth - 2 * Theme::Space32);
    m_side->hide();
    m_side->setEvidence(*m_evidence);
    makeShortcuts(); // before the evidence's own: in this order they are listed
    m_evidence->embed(m_splitter, m_side);

    m_rooms->insertWidget(EmptyRoom, makeEmptyState());
    m_rooms->insertWidget(ReviewRoom, m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rooms);
    column->addWidget(m_evidence->bar());
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(PlaceKeptAfterMs);
    connectParts();
    connectEvidence();
}

ReviewPage::~ReviewPage()
{
    qApp->disconnect(this); // the parts that go after this page still pass the focus on
    remember();
    flush();
}

void ReviewPage::connectParts()
{
    connect(m_elementList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_selecting)
                    showElement(m_elements.element(index.row()));
            });
    CardColumn &cards = m_sheet->cards();
    connect(&cards, &CardColumn::elementWanted, this, [this](const Element *element) {
        if (!element->clauses.empty())
            showClause(element->clauses.front().id);
    });
    connect(&cards, &CardColumn::typingChanged, this, [this](bool typing) {
        m_elements.setHeld(typing);
        m_side->setHeld(typing);
    });
    connect(cards.verticalScrollBar(), &QScrollBar::valueChanged, &m_placeTimer, qOverload<>(&QTimer::start));
    connect(&m_placeTimer, &QTimer::timeout, this, &ReviewPage::remember);
    connect(m_sheet, &ElementSheet::filterChosen, this, &ReviewPage::setShow);
    connect(m_jump, &ClauseJump::clauseChosen, this, &ReviewPage::showClause);
    connect(m_side, &SidePanel::checkWanted, this, &ReviewPage::showCheck);
    connect(m_side, &SidePanel::clauseWanted, this, &ReviewPage::showClause);
    connect(m_banner, &AssignmentBanner::flushWanted, this, &ReviewPage::flush);
    connect(m_banner, &AssignmentBanner::changed, this, &ReviewPage::reopenRequested);
    connect(&m_desk.office(), &Office::caseChanged, this, [this](const CaseId &id) {
        if (m_review && m_review->data().id == id)
            readDisagreement();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void ReviewPage::connectEvidence()
{
    connect(m_evidence, &EvidenceRoom::sideWanted, this, &ReviewPage::setSideShown);
    connect(m_evidence, &EvidenceRoom::tabWanted, this, [this] {
        setSideShown(true);
        m_side->showEvidence();
    });
    connect(m_evidence, &EvidenceRoom::formWanted, this, [this] { focusTarget()->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_sheet->cards(), &CardColumn::placesWanted, m_evidence, &EvidenceRoom::showPlaces);
}

QWidget *ReviewPage::makeEmptyState()
{
    auto *empty = new EmptyState(this);
    empty->setWords(tr("No review is open"),
                    tr("Open a case in the list of cases: a double click or Enter opens its review."));
    auto *button = new QPushButton(tr("Go to the cases"), empty);
    button->setObjectName(QStringLiteral("go-to-cases"));
    connect(button, &QPushButton::clicked, this, &ReviewPage::casesRequested);
    empty->addButton(button);
    return empty;
}

QWidget *ReviewPage::makeElementList()
{
    auto *left = new QWidget(this);
    m_elementList->setObjectName(QStringLiteral("elements"));
    m_elementList->setAccessibleName(tr("Elements"));
    m_elementList->setModel(&m_elements);
    m_elementList->setItemDelegate(new ElementDelegate(m_elementList));
    m_elementList->setProperty("frameless", true);
    m_elementList->setResizeMode(QListView::Adjust);
    m_elementList->setWordWrap(true); // else a new width leaves the rows as high as they were
    m_elementList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_elementList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_elementList->setMinimumWidth(ElementsWidth - 2 * Theme::Space24);
    m_elementList->setMouseTracking(true);
    m_flagCount->setObjectName(QStringLiteral("flag-count"));
    m_flagCount->setContentsMargins(Theme::Space12, Theme::Space8, Theme::Space12, Theme::Space8);
    m_flagCount->setWordWrap(true);
    setRole(m_flagCount, "caption");
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_elementList, 1);
    column->addWidget(m_flagCount);
    return left;
}

QWidget *ReviewPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(MiddleLeast);
    m_sideButton->setObjectName(QStringLiteral("toggle-side"));
    m_sideButton->setIcon(Theme::instance().icon(QStringLiteral("sidebar")));
    m_sideButton->setCheckable(true);
    m_sideButton->setAccessibleName(tr("Explanations at the right"));
    m_sideButton->setToolTip(tr("Show or hide the explanations at the right"));
    connect(m_sideButton, &QToolButton::clicked, this, [this](bool shown) {
        m_sideChosen = true;
        m_evidence->closeView();
        setSideShown(shown);
    });
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_sheet, 1);
    m_sheet->addCornerWidget(m_undoButtons);
    m_sheet->addCornerWidget(m_sideButton);
    m_sheet->cards().setTabAnchor(m_sheet->filterBar().chip(ReviewShow::Disagreed));
    m_jump->setParent(m_sheet);
    return middle;
}

void ReviewPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (review == m_review)
        return;
    remember();
    flush();
    if (m_review)
        m_review->disconnect(this);
    m_review.reset(); // what follows is no wish of the user
    m_currentCheck.clear();
    m_currentClause.clear();
    m_currentField.clear();
    m_keptField.clear();
    m_openRank = -1;
    m_sheet->setReview(review);
    m_side->setReview(review);
    m_banner->setReview(review);
    m_undoButtons->setReview(review);
    m_jump->setCategory(review ? review->category() : nullptr);
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_elements.setReview(review);
    }
    m_review = review;
    m_rooms->setCurrentIndex(review ? ReviewRoom : EmptyRoom);
    if (review) {
        connectReview();
        returnToLastPlace();
    }
}

void ReviewPage::connectReview()
{
    const auto countFlags = [this] {
        const auto flags = static_cast<int>(m_review->review().flags.size());
        m_flagCount->setVisible(flags > 0);
        m_flagCount->setText(tr("%n clause(s) flagged", nullptr, flags));
    };
    connect(m_review.get(), &OpenReview::flagChanged, this, countFlags);
    connect(m_review.get(), &OpenReview::movedBack, this, &ReviewPage::showMoved);
    countFlags();
    readDisagreement();
}

// Others' opinions are for those alone who may see them; the panel's view knows who may.
void ReviewPage::readDisagreement()
{
    whenDone(m_desk.office().panel(m_review->data().id), this,
             [this, review = m_review](const Result<std::shared_ptr<PanelView>> &view) {
                 if (review != m_review)
                     return;
                 const bool several = view && (*view)->mayRead && (*view)->table.reviews.size() > 1;
                 m_sheet->setDisagreed(several ? std::optional(disagreedClauses((*view)->table)) : std::nullopt);
             });
}

QWidget *ReviewPage::focusTarget()
{
    if (!m_review)
        return this;
    if (QWidget *urgent = m_banner->urgentWidget())
        return urgent;
    QWidget *field = currentField();
    return field ? field : m_elementList;
}

// The very field that has, or last had, the keyboard; its card is built where it has to be.
QWidget *ReviewPage::currentField()
{
    ClauseCard *card = m_sheet->cards().card(m_currentClause);
    if (!card)
        return nullptr;
    if (auto *field = card->findChild<QWidget *>(m_currentField); field && !m_currentField.isEmpty())
        return field;
    if (m_currentField == ClauseCard::remarkName(m_currentClause))
        return card->openedRemark();
    return card->editor(m_currentCheck);
}

void ReviewPage::flush()
{
    m_sheet->cards().flush();
    m_evidence->flush();
}

bool ReviewPage::event(QEvent *event)
{
    // The window may change with the parent; what is typed must be handed over before it closes.
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange) {
        window()->removeEventFilter(this);
        window()->installEventFilter(this);
    }
    return Page::event(event);
}

bool ReviewPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == window() && event->type() == QEvent::Close) {
        remember();
        flush();
    }
    return Page::eventFilter(object, event);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_sideChosen)
        setSideShown(width() >= WideEnough && !m_evidence->isViewShown());
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    remember();
    flush();
    Page::hideEvent(event);
}

void ReviewPage::setSideShown(bool shown)
{
    m_side->setVisible(shown);
    m_sideButton->setChecked(shown);
}

void ReviewPage::follow(QWidget *focused)
{
    ClauseCard *card = m_review && focused ? m_sheet->cards().cardOf(focused) : nullptr;
    if (!card)
        return;
    CheckEditor *editor = editorAround(focused);
    m_sheet->cards().setCurrent(card);
    m_currentClause = card->clause().id;
    m_currentField = focused->objectName();
    if (editor)
        m_currentCheck = editor->check().id;
    else if (!card->editor(m_currentCheck))
        m_currentCheck = card->clause().checks.empty() ? QString() : card->clause().checks.front().id;
    selectElement(*m_review->category()->elementOf(card->clause()));
    m_side->showClause(&card->clause());
    m_side->showCheck(m_currentCheck);
    m_placeTimer.start();
    if (std::exchange(m_keptField, QString()) == m_currentField)
        m_keptField = m_currentField; // it was scrolled to where it was left
    else if (editor || qobject_cast<NoteEdit *>(focused))
        m_sheet->cards().bringIntoView(editor ? *editor : *focused);
}

void ReviewPage::remember()
{
    if (!m_review || m_currentClause.isEmpty())
        return;
    const CardPlace top = m_sheet->cards().place();
    m_places.keep(m_review->data().id,
                  {m_currentCheck, m_currentField, name(m_sheet->show()), top.clauseId, top.offset, seesField()});
}

bool ReviewPage::seesField() const
{
    const ClauseCard *card = m_sheet->cards().current();
    const QWidget *field = card && !m_currentField.isEmpty() ? card->findChild<QWidget *>(m_currentField) : nullptr;
    return field && m_sheet->cards().shows(*field);
}

void ReviewPage::returnToLastPlace()
{
    const ReviewPlace place = m_places.place(m_review->data().id);
    const Clause *clause = m_review->category()->clauseOfCheck(place.checkId);
    if (!clause) {
        const Element &first = m_review->category()->elements.front();
        return showClause(first.clauses.front().id);
    }
    // Who disagrees is not known yet, so that filter begins with all.
    if (const ReviewShow show = reviewShowFromName(place.show);
        show != ReviewShow::All && show != ReviewShow::Disagreed)
        m_sheet->showFiltered(show);
    showCheck(place.checkId);
    m_currentField = place.field;
    QWidget *field = currentField();
    if (field) {
        m_keptField = field->focusProxy() ? field->focusProxy()->objectName() : field->objectName();
        field->setFocus(Qt::OtherFocusReason);
    }
    m_sheet->cards().restore({place.topClause, place.topOffset}, place.sawField ? field : nullptr);
}

} // namespace yongping
