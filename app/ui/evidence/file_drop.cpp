#include "ui/evidence/file_drop.h"

#include "ui/evidence/evidence_intake.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

FileDrop::FileDrop(QWidget *page) : QFrame(page), m_page(page)
{
    setObjectName(QStringLiteral("evidence-drop"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *text = new QLabel(tr("Drop files here to attach them to the case"), this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    setRole(text, "section");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space32, Theme::Space32, Theme::Space32, Theme::Space32);
    column->addWidget(text);
    hide();
    page->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::isMeant(QObject *object, const QDropEvent &event) const
{
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!m_offered || !widget || !m_page || (widget != m_page && !m_page->isAncestorOf(widget)))
        return false;
    const QStringList files = EvidenceIntake::filesOf(*event.mimeData());
    return std::ranges::any_of(files, [](const QString &file) { return !file.endsWith(u".ypb", Qt::CaseInsensitive); });
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!isMeant(object, *drag))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(m_page->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hide();
        if (!isMeant(object, *drop))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(EvidenceIntake::filesOf(*drop->mimeData()));
        return true;
    }
    default: return false;
    }
}

void FileDrop::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    QColor ground = theme.colour(Theme::Colour::Window);
    ground.setAlphaF(0.92F);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Theme::Colour::Accent), 2, Qt::DashLine));
    painter.setBrush(theme.colour(Theme::Colour::AccentSoft));
    const qreal inset = Theme::Space24;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::Radius, Theme::Radius);
}

} // namespace yongping
