#include "ui/viewer/page_viewer.h"

#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/viewer/find_bar.h"
#include "ui/viewer/page_list.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/zoom_bar.h"
#include "viewer/page_source.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>

namespace yongping {

namespace {

constexpr qreal Whole = 10'000; // a side of a page in the units of a PageRegion

QRectF shareOf(const PageRegion &region)
{
    const QRectF share(region.x / Whole, region.y / Whole, region.width / Whole, region.height / Whole);
    return share & QRectF(0, 0, 1, 1);
}

PageRegion regionOf(const QRectF &share)
{
    const auto units = [](qreal part) { return qRound(part * Whole); };
    const int x = units(share.left());
    const int y = units(share.top());
    return {x, y, std::max(1, units(share.right()) - x), std::max(1, units(share.bottom()) - y)};
}

} // namespace

PageViewer::PageViewer(QWidget *parent)
    : QWidget(parent), m_view(new PageView(this)), m_zoomBar(new ZoomBar(*m_view, this)),
      m_findBar(new FindBar(*m_view, this)), m_pages(new PageList(*m_view, this)), m_pagesLine(new QFrame(this)),
      m_busy(new QProgressBar(this)), m_stack(new QStackedWidget(this)), m_fault(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("pageView"));
    m_pagesLine->setProperty("role", QStringLiteral("vdivider"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_fault->setObjectName(QStringLiteral("viewerFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignCenter);
    m_fault->setMargin(Theme::Space24);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    arrange();
    connect(m_zoomBar->pagesButton(), &QToolButton::toggled, this, &PageViewer::showPages);
    connect(m_zoomBar->findButton(), &QToolButton::clicked, m_findBar, &FindBar::open);
    connect(m_view, &PageView::regionMarked, this,
            [this](int page, const QRectF &share) { Q_EMIT regionMarked(page, regionOf(share)); });
    describeKeys();
    setSource(nullptr);
}

// The document answers to them by itself while it has the keyboard.
void PageViewer::describeKeys()
{
    //: A group of keys: in a document that is shown
    const QString group = tr("In a document");
    const auto describe = [&](const char *keys, const QString &what) {
        Shortcuts::describe(this, QString::fromLatin1(keys), what, group);
    };
    describe("Ctrl+F", tr("Find words"));
    describe("F3 / Shift+F3", tr("Next or previous place found"));
    describe("Ctrl++ / Ctrl+-", tr("Larger or smaller"));
    describe("Ctrl+0", tr("As wide as the view"));
    describe("Ctrl+9", tr("Whole page"));
    describe("Ctrl+Shift+Left / Ctrl+Shift+Right", tr("Turn the page"));
    describe("Home / End", tr("First page, end"));
}

void PageViewer::arrange()
{
    auto *reading = new QWidget(this);
    auto *sheets = new QHBoxLayout(reading);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->setSpacing(0);
    sheets->addWidget(m_pages);
    sheets->addWidget(m_pagesLine);
    sheets->addWidget(m_view, 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_fault);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_zoomBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
}

void PageViewer::setSource(const std::shared_ptr<PageSource> &source, bool keepPlace)
{
    if (m_source)
        disconnect(m_source.get(), nullptr, this, nullptr);
    m_source = source;
    m_wanted.reset();
    if (m_source && m_source->state() == PageSource::State::Opening) {
        connect(m_source.get(), &PageSource::opened, this, [this, keepPlace] { followSource(keepPlace); });
        connect(m_source.get(), &PageSource::failed, this, [this] { followSource(false); });
    }
    followSource(keepPlace);
}

void PageViewer::followSource(bool keepPlace)
{
    const bool isOpen = m_source && m_source->state() == PageSource::State::Open;
    m_view->setSource(isOpen ? m_source : nullptr, keepPlace);
    if (!isOpen)
        m_findBar->hide();
    m_pages->followDocument();
    m_findBar->followDocument();
    showStanding();
    if (isOpen && m_wanted) {
        const Place place = *std::exchange(m_wanted, {});
        showPlace(place.page, place.region);
    }
}

void PageViewer::showStanding()
{
    const bool failed = m_source && m_source->state() == PageSource::State::Failed;
    const bool opening = m_source && m_source->state() == PageSource::State::Opening;
    m_fault->setText(failed ? errorText(m_source->error()) : QString());
    m_fault->setAccessibleName(failed ? m_fault->text() : tr("Message"));
    m_stack->setCurrentIndex(failed ? 1 : 0);
    m_zoomBar->setVisible(m_view->pageCount() > 0);
    if (opening)
        m_busy->setAccessibleName(tr("Opening the document"));
    m_busy->setVisible(opening || m_busyOutside);
    showPages();
}

void PageViewer::showPlace(int page, const std::optional<PageRegion> &region)
{
    if (m_view->pageCount() == 0) {
        m_wanted = Place{page, region};
        return;
    }
    m_view->showRegion(page, region ? std::optional(shareOf(*region)) : std::nullopt);
}

void PageViewer::setMarkingOffered(bool offered)
{
    m_zoomBar->markButton()->setVisible(offered);
    if (!offered)
        m_view->setMarking(false);
}

void PageViewer::setBusy(bool busy, const QString &what)
{
    m_busyOutside = busy;
    m_busy->setAccessibleName(what);
    showStanding();
}

QToolButton *PageViewer::sideButton() const
{
    return m_zoomBar->sideButton();
}

// A single page is its own overview.
void PageViewer::showPages()
{
    const bool shown = m_view->pageCount() > 1 && m_zoomBar->pagesButton()->isChecked();
    m_pages->setVisible(shown);
    m_pagesLine->setVisible(shown);
}

bool PageViewer::wants(const QKeyEvent &key) const
{
    if (m_view->pageCount() < 1)
        return false;
    return key.matches(QKeySequence::Find) || key.key() == Qt::Key_F3
        || (key.key() == Qt::Key_Escape && !m_findBar->isHidden());
}

bool PageViewer::handle(const QKeyEvent &key)
{
    if (!wants(key))
        return false;
    if (key.key() == Qt::Key_Escape)
        m_findBar->close();
    else if (key.key() != Qt::Key_F3)
        m_findBar->open();
    else if (key.modifiers() & Qt::ShiftModifier)
        m_findBar->previous();
    else
        m_findBar->next();
    return true;
}

// The window has Ctrl+F for its cases; what is typed in here is meant for the document.
bool PageViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PageViewer::keyPressEvent(QKeyEvent *event)
{
    if (!handle(*event))
        QWidget::keyPressEvent(event);
}

} // namespace yongping
