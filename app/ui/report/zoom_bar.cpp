#include "ui/report/zoom_bar.h"

#include "ui/report/pdf_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace yongping {

ZoomBar::ZoomBar(PdfView &view, QWidget *parent) : QFrame(parent), m_view(view), m_page(new QLabel(this))
{
    setObjectName(QStringLiteral("zoomBar"));
    setProperty("role", QStringLiteral("bar"));
    m_page->setObjectName(QStringLiteral("pageLabel"));
    m_page->setProperty("role", QStringLiteral("second"));
    m_out = button("zoomOut", "zoom-out", tr("Zoom out (Ctrl+−)"));
    m_in = button("zoomIn", "zoom-in", tr("Zoom in (Ctrl++)"));
    m_actual = button("actualSize", nullptr, tr("Size on paper (Ctrl+1)"));
    m_fit = button("fitWidth", nullptr, tr("Page as wide as the window (Ctrl+0)"));
    m_fit->setText(tr("Fit width"));
    m_fit->setCheckable(true);
    m_pages = button("togglePages", "pages", tr("Show or hide the small pages"));
    m_pages->setCheckable(true);
    m_pages->setChecked(true);
    m_find = button("find", "search", tr("Find in the document (Ctrl+F)"));
    m_side = button("toggleSide", "sidebar", tr("Show or hide the column at the right"));
    m_side->setCheckable(true);
    m_side->setChecked(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space4, Theme::Space16, Theme::Space4);
    layout->setSpacing(Theme::Space4);
    layout->addWidget(m_pages);
    layout->addSpacing(Theme::Space4);
    layout->addWidget(m_page);
    layout->addStretch(1);
    for (QToolButton *each : {m_out, m_actual, m_in, m_fit})
        layout->addWidget(each);
    layout->addStretch(1);
    layout->addWidget(m_find);
    layout->addWidget(m_side);

    connect(m_out, &QToolButton::clicked, &m_view, &PdfView::zoomOut);
    connect(m_in, &QToolButton::clicked, &m_view, &PdfView::zoomIn);
    connect(m_actual, &QToolButton::clicked, &m_view, [this] { m_view.setZoom(1.0); });
    connect(m_fit, &QToolButton::clicked, &m_view, &PdfView::fitWidth);
    connect(&m_view, &PdfView::zoomChanged, this, &ZoomBar::showZoom);
    connect(&m_view, &PdfView::pageChanged, this, &ZoomBar::showPage);
    showZoom();
    showPage(m_view.currentPage(), m_view.pageCount());
}

QToolButton *ZoomBar::button(const char *name, const char *icon, const QString &text)
{
    auto *result = new QToolButton(this);
    result->setObjectName(QString::fromLatin1(name));
    if (icon)
        result->setIcon(Theme::instance().icon(QString::fromLatin1(icon)));
    result->setIconSize({Theme::IconSize, Theme::IconSize});
    result->setToolTip(text);
    result->setAccessibleName(text);
    result->setMinimumHeight(Theme::ControlHeight);
    return result;
}

void ZoomBar::showZoom()
{
    m_actual->setText(tr("%1 %").arg(qRound(m_view.zoom() * 100)));
    m_fit->setChecked(m_view.fitsWidth());
    m_out->setEnabled(m_view.pageCount() > 0 && m_view.zoom() > PdfView::MinZoom);
    m_in->setEnabled(m_view.pageCount() > 0 && m_view.zoom() < PdfView::MaxZoom);
}

void ZoomBar::showPage(int page, int count)
{
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_actual->setEnabled(count > 0);
    m_fit->setEnabled(count > 0);
    m_find->setEnabled(count > 0);
    m_pages->setEnabled(count > 1);
    showZoom();
}

} // namespace yongping
