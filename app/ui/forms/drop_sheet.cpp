#include "ui/forms/drop_sheet.h"

#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yongping {

DropSheet::DropSheet(const QString &text, QWidget *place) : QFrame(place), m_place(place)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QLabel(text, this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setRole(words, "section");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space32, Theme::Space32, Theme::Space32, Theme::Space32);
    column->addWidget(words);
    hide();
    place->setAcceptDrops(true);
}

bool DropSheet::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: break;
    case QEvent::DragLeave: hide(); return false;
    default: return false;
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList files = m_place ? filesFor(*object, *drag->mimeData()) : QStringList();
    const bool isDrop = event->type() == QEvent::Drop;
    if (isDrop)
        hide();
    if (files.isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (isDrop) {
        Q_EMIT dropped(files);
    } else {
        setGeometry(m_place->rect());
        raise();
        show();
    }
    return true;
}

void DropSheet::paintEvent(QPaintEvent *)
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
