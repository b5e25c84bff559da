#include "ui/report/report_preview.h"

#include "ui/report/find_bar.h"
#include "ui/report/page_list.h"
#include "ui/report/pdf_view.h"
#include "ui/report/zoom_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QToolButton>

namespace yongping {

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_view(new PdfView(this)), m_zoomBar(new ZoomBar(*m_view, this)),
      m_findBar(new FindBar(*m_view, this)), m_pages(new PageList(*m_view, this)), m_pagesLine(new QFrame(this)),
      m_busy(new QProgressBar(this))
{
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_pagesLine->setProperty("role", QStringLiteral("vdivider"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(0);
    sheets->addWidget(m_pages);
    sheets->addWidget(m_pagesLine);
    sheets->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_zoomBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_busy);
    layout->addLayout(sheets, 1);
    connect(m_zoomBar->pagesButton(), &QToolButton::toggled, this, &ReportPreview::showPages);
    connect(m_zoomBar->findButton(), &QToolButton::clicked, m_findBar, &FindBar::open);
    setBusy(false, {});
    setDocument(nullptr, false);
}

void ReportPreview::setDocument(const std::shared_ptr<const PdfDocument> &document, bool keepPlace)
{
    m_view->setDocument(document, keepPlace);
    m_zoomBar->setVisible(document != nullptr);
    if (!document)
        m_findBar->hide();
    m_pages->followDocument();
    m_findBar->followDocument();
    showPages();
}

void ReportPreview::setBusy(bool busy, const QString &what)
{
    m_busy->setAccessibleName(what);
    m_busy->setVisible(busy);
}

QToolButton *ReportPreview::sideButton() const
{
    return m_zoomBar->sideButton();
}

// A single page is its own overview.
void ReportPreview::showPages()
{
    const bool shown = m_view->pageCount() > 1 && m_zoomBar->pagesButton()->isChecked();
    m_pages->setVisible(shown);
    m_pagesLine->setVisible(shown);
}

bool ReportPreview::wants(const QKeyEvent &key) const
{
    if (m_view->pageCount() < 1)
        return false;
    return key.matches(QKeySequence::Find) || key.key() == Qt::Key_F3
        || (key.key() == Qt::Key_Escape && !m_findBar->isHidden());
}

bool ReportPreview::handle(const QKeyEvent &key)
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

} // namespace yongping
