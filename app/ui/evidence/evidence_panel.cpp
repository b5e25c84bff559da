#include "ui/evidence/evidence_panel.h"

#include "ui/evidence/evidence_delegate.h"
#include "ui/evidence/place_note.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "viewer/page_source.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace yongping {

EvidencePanel::EvidencePanel(EvidenceModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_attach(new QPushButton(tr("Attach files…"), this)),
      m_unlinked(new QPushButton(this)), m_fixed(new QLabel(this)), m_list(new QListView(this)),
      m_note(new PlaceNote(this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("evidence-panel"));
    m_list->setObjectName(QStringLiteral("evidence"));
    m_list->setAccessibleName(tr("Evidence: what is linked to the check, and the files of the case"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setProperty("frameless", true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("evidence-note"));
    for (QLabel *label : {m_fixed, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
        label->hide();
    }
    m_fixed->setObjectName(QStringLiteral("evidence-fixed"));
    m_message->setObjectName(QStringLiteral("evidence-message"));
    setRole(m_fixed, "second");
    auto *note = new QHBoxLayout;
    note->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    note->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space12, 0, Theme::Space8);
    column->setSpacing(Theme::Space8);
    column->addWidget(makeTop());
    column->addWidget(m_fixed);
    column->addWidget(m_list, 1);
    column->addLayout(note);
    column->addWidget(m_message);
    column->addWidget(makeTools());
    connect(m_list, &QListView::activated, this, &EvidencePanel::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &EvidencePanel::offerMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePanel::keepChoice);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EvidencePanel::restoreChoice);
    refresh();
}

QWidget *EvidencePanel::makeTop()
{
    auto *top = new QWidget(this);
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setIcon(Theme::instance().icon(QStringLiteral("attach")));
    m_attach->setToolTip(tr("Attach files to the case (Ctrl+Shift+A); they can also be dropped or pasted here"));
    m_unlinked->setObjectName(QStringLiteral("only-unlinked"));
    m_unlinked->setProperty("chip", true);
    m_unlinked->setCheckable(true);
    m_unlinked->setToolTip(tr("Show only the files that no check points to"));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(m_attach);
    row->addStretch();
    row->addWidget(m_unlinked);
    connect(m_attach, &QPushButton::clicked, this, &EvidencePanel::attachWanted);
    connect(m_unlinked, &QPushButton::toggled, &m_model, &EvidenceModel::setOnlyUnlinked);
    return top;
}

QWidget *EvidencePanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_open = makeTool("evidence-open", "eye", {}, this);
    m_link = makeTool("evidence-link", "link", {}, this);
    m_save = makeTool("evidence-save", "save", {}, this);
    m_remove = makeTool("evidence-remove", "delete", {}, this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::Space8, 0, Theme::Space8, 0);
    row->setSpacing(Theme::Space4);
    for (QToolButton *button : {m_open, m_link, m_save, m_remove})
        row->addWidget(button);
    row->addStretch();
    connect(m_open, &QToolButton::clicked, this, &EvidencePanel::open);
    connect(m_link, &QToolButton::clicked, this, &EvidencePanel::link);
    connect(m_save, &QToolButton::clicked, this, &EvidencePanel::save);
    connect(m_remove, &QToolButton::clicked, this, &EvidencePanel::remove);
    return tools;
}

void EvidencePanel::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_note->setPlace(nullptr, {}, -1);
    m_review = review;
    m_choice = {};
    const bool fixed = review && review->isReadOnly();
    const bool isKnown = fixed && !review->hindrance().message.isEmpty();
    m_fixed->setText(isKnown ? errorText(review->hindrance())
                             : tr("The store is open for reading only: nothing can be attached or linked."));
    m_fixed->setVisible(fixed);
    m_unlinked->setChecked(false);
    showMessage({}, false);
    refresh();
}

void EvidencePanel::showMessage(const QString &text, bool isFault)
{
    setRole(m_message, isFault ? "fault" : "second");
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
}

void EvidencePanel::choosePlace(int place)
{
    m_choice = {place, {}, {}};
    restoreChoice();
}

void EvidencePanel::chooseFile(const QString &digest, const QString &name)
{
    m_choice = {-1, digest, name};
    restoreChoice();
}

void EvidencePanel::flush()
{
    m_note->flush();
}

void EvidencePanel::keepChoice()
{
    if (m_restoring)
        return;
    const int row = m_list->currentIndex().row();
    const Attachment *file = m_model.file(row);
    m_choice = {m_model.place(row), file ? file->digest : QString(), file ? file->name : QString()};
    showMessage({}, false);
    refresh();
}

// The rows are made anew with every change; what was chosen stays so.
void EvidencePanel::restoreChoice()
{
    const QScopedValueRollback restoring(m_restoring, true);
    int row = m_choice.place >= 0 ? m_model.rowOfPlace(m_choice.place)
                                  : m_model.rowOfFile(m_choice.digest, m_choice.name);
    if (row < 0)
        m_choice = {};
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i) {
        if (m_model.place(i) >= 0 || m_model.file(i))
            row = i;
    }
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    const Attachment *file = m_model.file(row);
    m_choice = {m_model.place(row), file ? file->digest : QString(), file ? file->name : QString()};
    refresh();
}

const Attachment *EvidencePanel::chosenFile() const
{
    const int row = m_list->currentIndex().row();
    if (const int place = m_model.place(row); place >= 0)
        return m_model.fileOf(m_model.places()[static_cast<std::size_t>(place)]);
    return m_model.file(row);
}

void EvidencePanel::refresh()
{
    const int unlinked = m_model.unlinked();
    m_attach->setEnabled(mayChange());
    //: A filter of files, with how many there are
    m_unlinked->setText(tr("Not linked %1").arg(unlinked));
    m_unlinked->setAccessibleName(tr("Not linked: %n file(s)", nullptr, unlinked));
    m_unlinked->setVisible(!m_model.files().empty());
    m_note->setPlace(m_review, m_model.check(), m_model.place(m_list->currentIndex().row()));
    refreshTools();
}

void EvidencePanel::refreshTools()
{
    const auto say = [](QToolButton *button, const QString &words, bool possible) {
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setEnabled(possible);
    };
    const Attachment *file = chosenFile();
    const bool isPlace = m_model.place(m_list->currentIndex().row()) >= 0;
    const bool shown = file && PageSource::canShow(file->mediaType);
    say(m_open, shown || !file ? tr("Show beside the form (Enter)") : tr("Open with another program… (Enter)"), file);
    say(m_link, tr("Link the whole file to the check"), file && !isPlace && mayChange() && !m_model.check().isEmpty());
    say(m_save, tr("Save a copy…"), file);
    say(m_remove, isPlace ? tr("Take the link away (Delete)") : tr("Take the file out of the case… (Delete)"),
        mayChange() && (file || isPlace));
}

void EvidencePanel::open()
{
    const int place = m_model.place(m_list->currentIndex().row());
    if (place >= 0)
        Q_EMIT placeOpened(place);
    else if (const Attachment *file = chosenFile())
        Q_EMIT fileOpened(Attachment(*file));
}

void EvidencePanel::link()
{
    if (const Attachment *file = chosenFile(); file && m_link->isEnabled())
        Q_EMIT linkWanted(Attachment(*file));
}

void EvidencePanel::save()
{
    if (const Attachment *file = chosenFile())
        Q_EMIT saveWanted(Attachment(*file));
}

void EvidencePanel::remove()
{
    if (!m_remove->isEnabled())
        return;
    const int place = m_model.place(m_list->currentIndex().row());
    if (place >= 0)
        Q_EMIT unlinkWanted(place);
    else if (const Attachment *file = chosenFile())
        Q_EMIT removeWanted(Attachment(*file));
}

void EvidencePanel::offerMenu(const QPoint &at)
{
    if (m_choice.place < 0 && m_choice.digest.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QToolButton *button : {m_open, m_link, m_save, m_remove}) {
        QAction *action = menu->addAction(button->icon(), button->accessibleName(), button, &QToolButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool EvidencePanel::key(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event.key() == Qt::Key_Delete)
        remove();
    else
        return false;
    return true;
}

void EvidencePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT formWanted();
    else
        QWidget::keyPressEvent(event);
}

bool EvidencePanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

} // namespace yongping
