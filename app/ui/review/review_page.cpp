#include "ui/review/review_page.h"

#include "ui/review/assignment_banner.h"
#include "ui/review/clause_card.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/element_sheet.h"
#include "ui/review/row_delegates.h"
#include "ui/review/side_panel.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int ElementsWidth = 216, SideWidth = 320, MiddleLeast = 520;
constexpr int WideEnough = 1200; // from this width on the right column is shown at first

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

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_rooms(new QStackedWidget(this)), m_splitter(new QSplitter(this)),
      m_elementList(new QListView(this)), m_sheet(new ElementSheet(this)), m_side(new SidePanel(desk, this)),
      m_banner(new AssignmentBanner(desk, this)), m_sideButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("review-page"));
    m_elementList->setObjectName(QStringLiteral("elements"));
    m_elementList->setAccessibleName(tr("Elements"));
    m_elementList->setModel(&m_elements);
    m_elementList->setItemDelegate(new ElementDelegate(m_elementList));
    m_elementList->setProperty("frameless", true);
    m_elementList->setResizeMode(QListView::Adjust);
    m_elementList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_elementList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_elementList->setMinimumWidth(ElementsWidth - 2 * Theme::Space24);
    m_elementList->setMouseTracking(true);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_elementList);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({ElementsWidth, MiddleLeast, SideWidth});
    m_side->setMinimumWidth(SideWidth - 2 * Theme::Space32);
    m_side->hide();

    m_rooms->insertWidget(EmptyRoom, makeEmptyState());
    m_rooms->insertWidget(ReviewRoom, m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rooms);

    connect(m_elementList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showElement(m_elements.element(index.row())); });
    connect(m_sheet, &ElementSheet::elementWanted, this, [this](const Element *element) {
        if (!element->clauses.empty())
            showClause(element->clauses.front().id);
    });
    connect(m_side, &SidePanel::checkWanted, this, &ReviewPage::showCheck);
    connect(m_side, &SidePanel::clauseWanted, this, &ReviewPage::showClause);
    connect(m_banner, &AssignmentBanner::flushWanted, this, &ReviewPage::flush);
    connect(m_banner, &AssignmentBanner::changed, this, &ReviewPage::reopenRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    makeShortcuts();
}

ReviewPage::~ReviewPage()
{
    remember();
    flush();
}

QWidget *ReviewPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    auto *title = new QLabel(tr("No review is open"), empty);
    setRole(title, "section");
    auto *words = new QLabel(tr("Open a case in the list of cases: a double click or Enter opens its review."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    setRole(words, "second");
    auto *button = new QPushButton(tr("Go to the cases"), empty);
    button->setObjectName(QStringLiteral("go-to-cases"));
    connect(button, &QPushButton::clicked, this, &ReviewPage::casesRequested);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(Theme::Space12);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(words);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return empty;
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
        setSideShown(shown);
    });
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_sheet, 1);
    m_sheet->setCornerWidget(m_sideButton);
    return middle;
}

void ReviewPage::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto &&action) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { step(+1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { step(-1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { showNextOpen(); });
    shortcut(QKeySequence(Qt::Key_F8), [this] { showNextOpen(); });
}

void ReviewPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (review == m_review)
        return;
    remember();
    flush();
    m_review.reset(); // what follows is no wish of the user
    m_currentCheck.clear();
    m_openRank = -1;
    m_sheet->setReview(review);
    m_side->setReview(review);
    m_banner->setReview(review);
    m_elements.setReview(review);
    m_review = review;
    m_rooms->setCurrentIndex(review ? ReviewRoom : EmptyRoom);
    if (review)
        returnToLastPlace();
}

QWidget *ReviewPage::focusTarget()
{
    if (!m_review)
        return this;
    if (QWidget *urgent = m_banner->urgentWidget())
        return urgent;
    CheckEditor *editor = m_currentCheck.isEmpty() ? nullptr : m_sheet->editor(m_currentCheck);
    return editor ? static_cast<QWidget *>(editor) : m_elementList;
}

void ReviewPage::flush()
{
    m_sheet->flush();
}

void ReviewPage::showElement(const Element *element)
{
    if (!element || element == m_sheet->element())
        return;
    m_sheet->showElement(element);
    m_sheet->setCurrent(m_sheet->firstCard());
    m_side->showClause(element->clauses.empty() ? nullptr : &element->clauses.front());
}

void ReviewPage::showCheck(const QString &checkId)
{
    const Clause *clause = m_review ? m_review->category()->clauseOfCheck(checkId) : nullptr;
    const Element *element = clause ? m_review->category()->elementOf(*clause) : nullptr;
    if (!element)
        return;
    m_elementList->setCurrentIndex(m_elements.index(m_elements.rowOf(*element)));
    showElement(element);
    if (CheckEditor *editor = m_sheet->editor(checkId)) {
        editor->setFocus(Qt::OtherFocusReason);
        follow(editor); // without a focus change too, as while the page is hidden
    }
}

void ReviewPage::showClause(const QString &clauseId)
{
    const Clause *clause = m_review ? m_review->category()->clause(clauseId) : nullptr;
    const Element *element = clause ? m_review->category()->elementOf(*clause) : nullptr;
    if (!element)
        return;
    if (!clause->checks.empty())
        return showCheck(clause->checks.front().id);
    m_elementList->setCurrentIndex(m_elements.index(m_elements.rowOf(*element)));
    showElement(element);
}

void ReviewPage::showFirstOpen()
{
    m_openRank = -1;
    m_openTarget.clear();
    if (m_review && !m_review->evaluation().pending().isEmpty())
        showCheck(m_review->evaluation().pending().constFirst());
}

// The next one by rank after the one that the keyboard is at. One that was answered meanwhile has left the list, and the
// next one stands in its place.
void ReviewPage::showNextOpen()
{
    if (!m_review || m_review->evaluation().pending().isEmpty())
        return;
    const QStringList open = m_review->evaluation().pending();
    const qsizetype here = open.indexOf(m_currentCheck);
    if (here >= 0)
        m_openRank = here + 1;
    else if (m_openTarget != m_currentCheck || m_openRank < 0)
        m_openRank = 0;
    if (m_openRank >= open.size())
        m_openRank = 0;
    m_openTarget = open[m_openRank];
    showCheck(m_openTarget);
}

void ReviewPage::step(int by)
{
    const QStringList ids = m_review ? checkIds() : QStringList();
    if (ids.isEmpty())
        return;
    const qsizetype here = ids.indexOf(m_currentCheck);
    const qsizetype next = here < 0 ? 0 : qBound(qsizetype(0), here + by, ids.size() - 1);
    showCheck(ids[next]);
}

QStringList ReviewPage::checkIds() const
{
    QStringList ids;
    for (const Element &element : m_review->category()->elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks)
                ids.append(check.id);
        }
    }
    return ids;
}

void ReviewPage::follow(QWidget *focused)
{
    ClauseCard *card = m_review && focused ? m_sheet->cardOf(focused) : nullptr;
    if (!card)
        return;
    m_sheet->setCurrent(card);
    m_side->showClause(&card->clause());
    CheckEditor *editor = editorAround(focused);
    if (!editor)
        return;
    m_currentCheck = editor->check().id;
    m_sheet->bringIntoView(*editor);
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
        setSideShown(width() >= WideEnough);
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

QString ReviewPage::placeKey(const QString &name) const
{
    return QString(QStringLiteral("review/places/") + m_review->data().id.toString() + u'/' + name);
}

void ReviewPage::remember()
{
    if (!m_review || m_currentCheck.isEmpty())
        return;
    QSettings settings;
    settings.setValue(placeKey(QStringLiteral("check")), m_currentCheck);
    settings.setValue(placeKey(QStringLiteral("scroll")), m_sheet->scrollPosition());
}

void ReviewPage::returnToLastPlace()
{
    const QSettings settings;
    const QString check = settings.value(placeKey(QStringLiteral("check"))).toString();
    const Category &category = *m_review->category();
    if (category.clauseOfCheck(check)) {
        const int scroll = settings.value(placeKey(QStringLiteral("scroll"))).toInt();
        showCheck(check);
        m_sheet->restoreScroll(scroll);
        return;
    }
    const QStringList ids = checkIds();
    if (!ids.isEmpty())
        showCheck(ids.constFirst());
}

} // namespace yongping
