#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QIconEngine>

#include <optional>

namespace yongping {

// Draws one of the resources' line icons (":/icons/NAME.svg") as vectors in a colour of the theme that is looked up at
// the time of painting, so that icons follow the theme without being set anew.
class LineIcon : public QIconEngine
{
public:
    // No colour: the text's, the accent when on, dimmed when disabled.
    LineIcon(const QString &name, std::optional<Theme::Colour> colour);

    // The icon's SVG text in that colour; empty for an unknown name.
    static QByteArray source(const QString &name, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString key() const override { return QStringLiteral("yongping.line"); }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    std::optional<Theme::Colour> m_colour;
};

} // namespace yongping
