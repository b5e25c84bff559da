#include "ui/viewer/zoom_bar.h"

#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace yongping {

namespace {

constexpr int RoomForPageWords = 560; // below it the number of the page stands without its words

} // namespace

ZoomBar::ZoomBar(PageView &view, QWidget *parent) : QFrame(parent), m_view(view), m_page(new QLabel(this))
{
    setObjectName(QStringLiteral("zoomBar"));
    setProperty("role", QStringLiteral("bar"));
    m_page->setObjectName(QStringLiteral("pageLabel"));
    m_page->setProperty("role", QStringLiteral("second"));
    // Made from the left to the right: Tab follows.
    m_pages = makeTool("togglePages", "pages", tr("Show or hide the small pages"), this);
    m_out = makeTool("zoomOut", "zoom-out", tr("Zoom out (Ctrl+−)"), this);
    m_actual = makeTool("actualSize", nullptr, tr("Size on paper"), this);
    m_in = makeTool("zoomIn", "zoom-in", tr("Zoom in (Ctrl++)"), this);
    m_fitWidth = makeTool("fitWidth", "fit-width", tr("Page as wide as the view (Ctrl+0)"), this);
    m_fitPage = makeTool("fitPage", "fit-page", tr("Whole page in the view (Ctrl+9)"), this);
    m_turn = makeTool("turnPages", "turn", tr("Turn the pages to the right (Ctrl+Shift+Right)"), this);
    m_mark = makeTool("markRegion", "region", tr("Mark a part of a page (with the keyboard: Enter, arrows, Enter)"), this);
    m_find = makeTool("find", "search", tr("Find in the document (Ctrl+F)"), this);
    m_side = makeTool("toggleSide", "sidebar", tr("Show or hide the column at the right"), this);
    for (QToolButton *each : {m_fitWidth, m_fitPage, m_pages, m_mark, m_side})
        each->setCheckable(true);
    m_pages->setChecked(true);
    m_side->setChecked(true);
    m_mark->hide();
    m_side->hide();
    arrange();
    follow();
}

void ZoomBar::arrange()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space12, Theme::Space4, Theme::Space12, Theme::Space4);
    layout->setSpacing(Theme::Space4);
    layout->addWidget(m_pages);
    layout->addWidget(m_page);
    layout->addStretch(1);
    for (QToolButton *each : {m_out, m_actual, m_in, m_fitWidth, m_fitPage, m_turn})
        layout->addWidget(each);
    layout->addStretch(1);
    for (QToolButton *each : {m_mark, m_find, m_side})
        layout->addWidget(each);
}

void ZoomBar::follow()
{
    connect(m_out, &QToolButton::clicked, &m_view, &PageView::zoomOut);
    connect(m_in, &QToolButton::clicked, &m_view, &PageView::zoomIn);
    connect(m_actual, &QToolButton::clicked, &m_view, [this] { m_view.setZoom(1.0); });
    connect(m_fitWidth, &QToolButton::clicked, &m_view, [this] { m_view.setFit(PageView::Fit::Width); });
    connect(m_fitPage, &QToolButton::clicked, &m_view, [this] { m_view.setFit(PageView::Fit::Page); });
    connect(m_turn, &QToolButton::clicked, &m_view, [this] { m_view.turn(1); });
    connect(m_mark, &QToolButton::clicked, &m_view, [this](bool on) {
        m_view.setMarking(on);
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_view, &PageView::markingChanged, m_mark, &QToolButton::setChecked);
    connect(&m_view, &PageView::zoomChanged, this, &ZoomBar::showZoom);
    connect(&m_view, &PageView::pageChanged, this, &ZoomBar::showPage);
    showPage(m_view.currentPage(), m_view.pageCount());
}

void ZoomBar::showZoom()
{
    m_actual->setText(tr("%1 %").arg(qRound(m_view.zoom() * 100)));
    m_actual->setAccessibleName(tr("Size on paper; now %1").arg(m_actual->text()));
    m_fitWidth->setChecked(m_view.fit() == PageView::Fit::Width);
    m_fitPage->setChecked(m_view.fit() == PageView::Fit::Page);
    m_out->setEnabled(m_view.pageCount() > 0 && m_view.zoom() > PageView::MinZoom);
    m_in->setEnabled(m_view.pageCount() > 0 && m_view.zoom() < PageView::MaxZoom);
}

void ZoomBar::showPage(int page, int count)
{
    const QString brief = tr("%1/%2").arg(page + 1).arg(count);
    const QString words = tr("Page %1 of %2").arg(page + 1).arg(count);
    m_page->setText(page < 0 ? QString() : width() < RoomForPageWords ? brief : words);
    m_page->setAccessibleName(page < 0 ? QString() : words);
    for (QToolButton *each : {m_actual, m_fitWidth, m_fitPage, m_turn, m_mark, m_find})
        each->setEnabled(count > 0);
    m_pages->setEnabled(count > 1);
    showZoom();
}

void ZoomBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showPage(m_view.currentPage(), m_view.pageCount());
}

} // namespace yongping
