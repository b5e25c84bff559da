#include "ui/viewer/page_list.h"

#include "ui/viewer/page_view.h"
#include "ui/theme/theme.h"
#include "viewer/page_source.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yongping {

namespace {

constexpr int PaperWidth = 96;
constexpr int PaperHeight = 136; // of A4 at this width
constexpr int KeptNeighbours = 12;
constexpr qreal PointsPerInch = 72.0;
constexpr qreal WidthOfA4 = 595.0;

} // namespace

// As many rows as pages; a row says its number.
class PageList::Numbers : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setSource(const std::shared_ptr<PageSource> &source)
    {
        beginResetModel();
        m_source = source;
        endResetModel();
    }

    QSizeF pageSize(int page) const { return m_source ? m_source->pageSize(page) : QSizeF(); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || !m_source ? 0 : m_source->pageCount();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return PageList::tr("Page %1").arg(index.row() + 1);
        return {};
    }

    void drawn(int page) { Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole}); }

private:
    std::shared_ptr<PageSource> m_source;
};

// A small sheet with its number below, the chosen one in a frame of the accent.
class PageList::Paper : public QStyledItemDelegate
{
public:
    explicit Paper(PageList &list) : QStyledItemDelegate(&list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        const int number = QFontMetrics(Theme::instance().captionFont()).height();
        return {PaperWidth + 2 * Theme::Space12, PaperHeight + number + Theme::Space4 + 2 * Theme::Space8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect room(option.rect.center().x() - PaperWidth / 2, option.rect.top() + Theme::Space8, PaperWidth,
                         PaperHeight);
        const QSizeF page = PageLayout::turned(m_list.m_numbers->pageSize(index.row()), m_list.m_view.rotation());
        QRect sheet({}, page.scaled(room.size(), Qt::KeepAspectRatio).toSize());
        sheet.moveCenter(room.center());
        painter->save();
        painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter->fillRect(sheet, Qt::white); // paper is white in the dark, too
        if (const QImage picture = m_list.picture(index.row()); !picture.isNull())
            painter->drawImage(sheet, picture);
        painter->setPen(
            QPen(theme.colour(chosen ? Theme::Colour::Accent : Theme::Colour::ControlBorder), chosen ? 2 : 1));
        painter->drawRect(chosen ? sheet.adjusted(-2, -2, 1, 1) : sheet.adjusted(-1, -1, 0, 0));
        painter->setFont(theme.captionFont());
        painter->setPen(theme.colour(chosen ? Theme::Colour::Accent : Theme::Colour::SecondText));
        const QRect number(option.rect.left(), room.bottom() + Theme::Space4, option.rect.width(),
                           option.rect.bottom() - room.bottom() - Theme::Space4);
        painter->drawText(number, Qt::AlignHCenter | Qt::AlignTop, index.data().toString());
        painter->restore();
    }

private:
    PageList &m_list;
};

PageList::PageList(PageView &view, QWidget *parent)
    : QListView(parent), m_view(view), m_numbers(new Numbers(this)), m_paper(new Paper(*this))
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setProperty("frameless", true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setModel(m_numbers);
    setItemDelegate(m_paper);
    connect(&m_renderer, &PageRenderer::drawn, this, [this](int page) { m_numbers->drawn(page); });
    connect(&m_view, &PageView::pageChanged, this, [this](int page) { mark(page); });
    connect(&m_view, &PageView::turned, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { lead(index.row()); });
    fitWidth();
}

PageList::~PageList() = default;

void PageList::followDocument()
{
    const QScopedValueRollback following(m_following, true);
    m_renderer.setSource(m_view.source());
    m_numbers->setSource(m_view.source());
    mark(m_view.currentPage());
}

void PageList::mark(int page)
{
    if (m_leading)
        return;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_numbers->index(page);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void PageList::lead(int page)
{
    const QScopedValueRollback leading(m_leading, true);
    m_view.showPage(page);
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        lead(current.row());
}

void PageList::paintEvent(QPaintEvent *event)
{
    const qreal dpi = PaperWidth * PointsPerInch / WidthOfA4 * devicePixelRatioF();
    m_renderer.setResolution(dpi, m_view.rotation());
    QListView::paintEvent(event);
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, Theme::Space8));
    const QModelIndex last = indexAt(QPoint(viewport()->width() / 2, viewport()->height() - Theme::Space8));
    m_renderer.keepOnly((first.isValid() ? first.row() : 0) - KeptNeighbours,
                        (last.isValid() ? last.row() : m_numbers->rowCount()) + KeptNeighbours);
}

void PageList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void PageList::fitWidth()
{
    setFixedWidth(PaperWidth + 2 * Theme::Space12 + verticalScrollBar()->sizeHint().width());
    doItemsLayout();
}

} // namespace yongping
