#include "ui/review/clause_jump.h"

#include "ui/review/row_delegates.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Width = 480, ListHeight = 288;
constexpr int MostFound = 50;

} // namespace

ClauseJump::ClauseJump(QWidget *parent)
    : QFrame(parent), m_words(new QLineEdit(this)), m_list(new QListView(this)), m_nothing(new QLabel(this)),
      m_found(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("clause-jump"));
    setRole(this, "floating");
    m_words->setObjectName(QStringLiteral("clause-jump-words"));
    m_words->setPlaceholderText(tr("Go to a clause: number, name or words of its text"));
    m_words->setAccessibleName(tr("Go to a clause"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("clause-jump-found"));
    m_list->setAccessibleName(tr("Clauses found"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setProperty("frameless", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else a new width leaves the rows as high as they were
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(ListHeight);
    m_nothing->setWordWrap(true);
    setRole(m_nothing, "second");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space12, Theme::Space12, Theme::Space12, Theme::Space12);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &ClauseJump::find);
    connect(m_list, &QListView::clicked, this, &ClauseJump::choose);
    parent->installEventFilter(this);
    hide();
}

void ClauseJump::setCategory(const CategoryPtr &category)
{
    m_category = category;
    m_finder.reset();
    hide();
}

void ClauseJump::ask()
{
    if (!m_category)
        return;
    if (!m_finder)
        m_finder = std::make_unique<ClauseFinder>(m_category);
    if (!isVisible())
        m_back = QApplication::focusWidget();
    m_words->clear();
    find();
    place();
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void ClauseJump::find()
{
    m_found->clear();
    for (const Clause *clause : m_finder->find(m_words->text(), MostFound)) {
        auto *item = new QStandardItem(clauseName(*clause, *m_category));
        item->setData(clause->text.in(language()), FoundDelegate::TextRole);
        item->setData(clause->id, FoundDelegate::ClauseRole);
        item->setAccessibleText(QString(item->text() + u' ' + clause->text.in(language())));
        m_found->appendRow(item);
    }
    const bool any = m_found->rowCount() > 0;
    if (any)
        m_list->setCurrentIndex(m_found->index(0, 0));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_words->text().trimmed().isEmpty() ? tr("Chinese or English, such as design.1")
                                                           : tr("No clause has all of these words."));
    place();
}

void ClauseJump::choose()
{
    const QString clauseId = m_list->currentIndex().data(FoundDelegate::ClauseRole).toString();
    if (clauseId.isEmpty())
        return;
    m_back = nullptr;
    leave();
    Q_EMIT clauseChosen(clauseId);
}

void ClauseJump::leave()
{
    hide();
    if (m_back)
        m_back->setFocus(Qt::OtherFocusReason);
}

void ClauseJump::place()
{
    layout()->activate();
    const int width = qMin(Width, parentWidget()->width() - 2 * Theme::Space16);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    move((parentWidget()->width() - width) / 2, Theme::Space8);
}

void ClauseJump::moveBy(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_found->rowCount())
        m_list->setCurrentIndex(m_found->index(row, 0));
}

bool ClauseJump::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != m_words)
        return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: moveBy(+1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

} // namespace yongping
