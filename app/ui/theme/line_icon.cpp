#include "ui/theme/line_icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace yongping {

LineIcon::LineIcon(const QString &name, std::optional<Theme::Colour> colour)
    : m_name(name)
    , m_colour(colour)
{
}

QByteArray LineIcon::source(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the icon %s is missing from the resources", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QColor LineIcon::ink(QIcon::Mode mode, QIcon::State state) const
{
    const Theme &theme = Theme::instance();
    if (mode == QIcon::Disabled)
        return theme.colour(Theme::Colour::Disabled);
    if (m_colour)
        return theme.colour(*m_colour);
    return theme.colour(state == QIcon::On ? Theme::Colour::Accent : Theme::Colour::Text);
}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QByteArray text = source(m_name, ink(mode, state));
    if (text.isEmpty())
        return;
    QSvgRenderer renderer(text);
    const int side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, square);
    painter->restore();
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels already; the caller sets the ratio.
QPixmap LineIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(scale)
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return result;
}

} // namespace yongping
