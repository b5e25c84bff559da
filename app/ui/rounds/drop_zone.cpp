#include "ui/rounds/drop_zone.h"

#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace yongping {

DropZone::DropZone(QWidget *window)
    : QFrame(window)
    , m_window(window)
    , m_text(new QLabel(tr("Drop bundles and case files here to import them"), this))
{
    setObjectName(QStringLiteral("dropZone"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setProperty("role", QStringLiteral("section"));
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList DropZone::filesOf(const QDropEvent &event)
{
    QStringList files;
    for (const QUrl &url : event.mimeData()->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(u".ypb", Qt::CaseInsensitive) || file.endsWith(u".json", Qt::CaseInsensitive))
            files << file;
    }
    return files;
}

bool DropZone::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_window)
        return QFrame::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (filesOf(*enter).isEmpty())
            return false;
        enter->acceptProposedAction();
        setGeometry(m_window->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDragMoveEvent *>(event)->acceptProposedAction();
        return true;
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hide();
        const QStringList files = filesOf(*drop);
        if (files.isEmpty())
            return false;
        drop->acceptProposedAction();
        Q_EMIT dropped(files);
        return true;
    }
    default: return QFrame::eventFilter(object, event);
    }
}

void DropZone::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    QColor ground = theme.colour(Theme::Colour::Window);
    ground.setAlphaF(0.92F);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Theme::Colour::Accent), 2, Qt::DashLine));
    painter.setBrush(theme.colour(Theme::Colour::AccentSoft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(25, 25, -25, -25), Theme::Radius, Theme::Radius);
}

} // namespace yongping
