#include "ui/review/history_panel.h"

#include "base/when_done.h"
#include "ui/review/row_delegates.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int ReadAfterMs = 150;

} // namespace

HistoryPanel::HistoryPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_note(new QLabel(this)), m_list(new QListView(this)),
      m_goBack(new QPushButton(tr("Go &back to this"), this))
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    setRole(m_note, "second");
    auto *delegate = new HistoryDelegate(m_list);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(delegate);
    m_list->setProperty("frameless", true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else a new width leaves the rows as high as they were
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_goBack->setObjectName(QStringLiteral("history-go-back"));
    m_goBack->setIcon(Theme::instance().icon(QStringLiteral("history"), Theme::Colour::Accent));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space12, 0, 0);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_goBack, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::Space8);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReadAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::read);
    connect(m_list, &QListView::activated, this, &HistoryPanel::jump);
    connect(delegate, &HistoryDelegate::goBackClicked, this, &HistoryPanel::goBack);
    connect(delegate, &HistoryDelegate::rowClicked, this, &HistoryPanel::jump);
    connect(m_goBack, &QPushButton::clicked, this, [this] { goBack(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::refreshButton);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::refreshButton);
    refreshButton();
    setFocusProxy(m_list);
}

void HistoryPanel::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_mayReadOthers = false;
    m_model.setEvents({}, {}, nullptr, false);
    if (!review)
        return;
    connect(review.get(), &OpenReview::saveStateChanged, this, [this] {
        if (m_review->pendingWrites() == 0)
            m_soon.start();
    });
    // As new as the last change that is on disk.
    m_soon.start();
}

void HistoryPanel::setPlace(const QString &checkId, const QString &clauseId)
{
    m_model.setPlace(checkId, clauseId);
    m_list->scrollToTop();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void HistoryPanel::read()
{
    if (!m_review || !isVisible())
        return;
    const CaseId id = m_review->data().id;
    whenDone(m_desk.office().record(id), this, [this, id, review = m_review](const Result<CaseRecord> &record) {
        if (review != m_review)
            return;
        m_mayReadOthers = record && mayReadOthers(*record, m_desk.identity());
        whenDone(m_desk.history(id), this, [this, review](const Result<std::vector<Event>> &events) {
            if (review == m_review)
                showEvents(events);
        });
    });
}

void HistoryPanel::showEvents(const Result<std::vector<Event>> &events)
{
    if (events)
        m_model.setEvents(*events, m_review->review().id, m_review->category(), m_mayReadOthers);
    m_note->setText(!events                 ? errorText(events.error())
                    : !m_model.hasEvents()  ? tr("Nothing was changed in this review yet.")
                                            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void HistoryPanel::refreshButton()
{
    const bool possible = m_review && !m_review->isReadOnly()
        && m_list->currentIndex().data(ReviewHistoryModel::GoBackRole).toBool();
    m_goBack->setEnabled(possible);
    m_goBack->setToolTip(possible ? tr("The field gets the value that it had after this change; that is a change "
                                       "like any other and can be undone.")
                                  : tr("Choose a change of your own after which the field was changed again."));
}

void HistoryPanel::goBack(const QModelIndex &index)
{
    const Event *event = m_model.event(index.row());
    if (event && m_review && index.data(ReviewHistoryModel::GoBackRole).toBool())
        m_review->goBack(Event(*event), {});
}

void HistoryPanel::jump(const QModelIndex &index)
{
    const QString key = index.data(ReviewHistoryModel::KeyRole).toString();
    if (m_review && m_review->category()->check(key))
        Q_EMIT checkWanted(key);
    else if (m_review && m_review->category()->clause(key))
        Q_EMIT clauseWanted(key);
}

} // namespace yongping
