#include "ui/evidence/evidence_view.h"

#include "ui/evidence/place_note.h"
#include "ui/shell/elided_label.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"
#include "viewer/page_source.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace yongping {

namespace {

constexpr int LeastWidth = 400;
constexpr int RoomForSmallPages = 640;

} // namespace

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent), m_file(new QPushButton(this)), m_linkPage(new QPushButton(tr("Link this page"), this)),
      m_linkRegion(new QPushButton(tr("Link a region"), this)), m_standing(new QLabel(this)),
      m_target(new ElidedLabel(this)), m_note(new PlaceNote(this)), m_message(new QLabel(this)),
      m_viewer(new PageViewer(this))
{
    setObjectName(QStringLiteral("evidence-view"));
    setAccessibleName(tr("Evidence beside the form"));
    setMinimumWidth(LeastWidth);
    m_note->setObjectName(QStringLiteral("evidence-view-note"));
    m_message->setObjectName(QStringLiteral("evidence-view-message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(Theme::Space12, Theme::Space8, Theme::Space12, Theme::Space8);
    lines->setSpacing(Theme::Space8);
    lines->addWidget(makeTitle());
    lines->addWidget(m_target);
    lines->addWidget(makeLinking());
    lines->addWidget(m_note);
    lines->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_viewer, 1);
    connect(m_viewer, &PageViewer::regionMarked, this, [this](int page, const PageRegion &region) {
        if (m_linkRegion->isEnabled())
            Q_EMIT linkWanted(page, region);
    });
    connect(m_viewer->view(), &PageView::pageChanged, this, &EvidenceView::refresh);
    connect(m_viewer->view(), &PageView::markingChanged, this, [this](bool on) {
        showMessage(on ? tr("Draw a frame with the pointer; or press Enter, move it with the arrows, size it with "
                            "Shift and the arrows, and press Enter again. Escape leaves.")
                       : QString(),
                    false);
    });
    refresh();
}

QWidget *EvidenceView::makeTitle()
{
    auto *title = new QWidget(this);
    m_file->setObjectName(QStringLiteral("evidence-file"));
    m_file->setIcon(Theme::instance().icon(QStringLiteral("chevron-down")));
    m_file->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    m_file->setProperty("quiet", true);
    m_file->setProperty("flush", true);
    m_file->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_file->setMinimumWidth(Theme::Space32);
    auto *menu = new QMenu(m_file);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFileMenu(*menu); });
    connect(m_file, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_file->mapToGlobal(QPoint(0, m_file->height())));
    });
    m_close = makeTool("evidence-close", "close", tr("Close the evidence (Ctrl+E)"), this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(m_file, 1);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &EvidenceView::closeWanted);
    return title;
}

QWidget *EvidenceView::makeLinking()
{
    auto *linking = new QWidget(this);
    m_linkPage->setObjectName(QStringLiteral("link-page"));
    m_linkRegion->setObjectName(QStringLiteral("link-region"));
    m_standing->setObjectName(QStringLiteral("place-standing"));
    m_target->setObjectName(QStringLiteral("link-target"));
    setRole(m_standing, "caption");
    setRole(m_target, "caption");
    m_before = makeTool("place-before", "chevron-left", tr("Place before it (Shift+F9)"), this);
    m_next = makeTool("place-next", "chevron-right", tr("Next place of the check (F9)"), this);
    auto *row = new QHBoxLayout(linking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    row->addWidget(m_linkPage);
    row->addWidget(m_linkRegion);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(m_standing);
    row->addWidget(m_next);
    connect(m_linkPage, &QPushButton::clicked, this, [this] {
        if (page() >= 0)
            Q_EMIT linkWanted(page(), {});
    });
    connect(m_linkRegion, &QPushButton::clicked, this, &EvidenceView::beginRegion);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(+1); });
    return linking;
}

void EvidenceView::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_note->setPlace(nullptr, {}, -1);
    m_review = review;
    m_files.clear();
    setCheck(nullptr, 0, -1);
    showFile({}, nullptr);
}

void EvidenceView::setFiles(const std::vector<Attachment> &files)
{
    m_files = files;
    m_file->setEnabled(!files.empty());
}

void EvidenceView::showFile(const QString &name, const std::shared_ptr<PageSource> &source)
{
    m_name = name;
    showMessage({}, false);
    m_viewer->setSource(source);
    m_viewer->setBusy(!name.isEmpty() && !source, tr("Fetching the file"));
    refresh();
}

void EvidenceView::showPlace(int page, const std::optional<PageRegion> &region)
{
    m_viewer->showPlace(page, region);
}

void EvidenceView::setCheck(const Check *check, int places, int current)
{
    m_check = check;
    m_places = places;
    m_current = current;
    refresh();
}

void EvidenceView::showMessage(const QString &text, bool isFault)
{
    setRole(m_message, isFault ? "fault" : "second");
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
    if (isFault)
        m_viewer->setBusy(false, {});
}

void EvidenceView::beginRegion()
{
    if (!m_linkRegion->isEnabled())
        return;
    m_viewer->view()->setMarking(true);
    m_viewer->view()->setFocus(Qt::OtherFocusReason);
}

int EvidenceView::page() const
{
    return m_viewer->view()->currentPage();
}

void EvidenceView::flush()
{
    m_note->flush();
}

void EvidenceView::takeKeyboard()
{
    if (m_viewer->view()->isVisible())
        m_viewer->view()->setFocus(Qt::ShortcutFocusReason);
    else
        m_file->setFocus(Qt::ShortcutFocusReason); // no pages yet, or none ever
}

void EvidenceView::refresh()
{
    const bool mayLink = m_review && !m_review->isReadOnly() && m_check && page() >= 0;
    m_linkPage->setEnabled(mayLink);
    m_linkRegion->setEnabled(mayLink);
    m_viewer->setMarkingOffered(mayLink);
    m_linkPage->setToolTip(tr("Link the page that is seen to the check (Ctrl+L)"));
    m_linkRegion->setToolTip(tr("Link a part of the page to the check (Ctrl+Shift+L)"));
    m_target->setText(m_check ? tr("Check: %1").arg(m_check->text.in(language())) : tr("No check is current."));
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_standing),
                            static_cast<QWidget *>(m_next)})
        widget->setVisible(m_places > 0);
    m_before->setEnabled(m_places > 1 || (m_places == 1 && m_current < 0));
    m_next->setEnabled(m_before->isEnabled());
    m_standing->setText(m_current < 0 ? tr("%n place(s)", nullptr, m_places)
                                      : tr("%1 of %2").arg(m_current + 1).arg(m_places));
    m_note->setPlace(m_check ? m_review : nullptr, m_check ? m_check->id : QString(), m_current);
    const QString name = m_name.isEmpty() ? tr("Choose a file") : m_name;
    const int room = qMax<int>(Theme::Space32, width() - 4 * Theme::Space32);
    m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, room).replace(u'&', QStringLiteral("&&")));
    m_file->setToolTip(name);
    m_file->setAccessibleName(tr("File: %1. Show another one").arg(name));
}

void EvidenceView::fillFileMenu(QMenu &menu)
{
    menu.clear();
    for (const Attachment &file : m_files) {
        QString name = file.name;
        QAction *action = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(file.name == m_name);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT fileChosen(file); });
    }
}

void EvidenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT formWanted();
    else
        QWidget::keyPressEvent(event);
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside a narrow page the small ones would leave no room for it.
    if ((event->oldSize().width() >= RoomForSmallPages) != (width() >= RoomForSmallPages)
        || !event->oldSize().isValid()) {
        if (auto *pages = m_viewer->findChild<QToolButton *>(QStringLiteral("togglePages")))
            pages->setChecked(width() >= RoomForSmallPages);
    }
    refresh();
}

} // namespace yongping
