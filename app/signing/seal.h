#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

namespace yongping {

// What a visible signature shows.
struct SealContent
{
    QString signer;
    QDateTime time; // shown in its own time zone, with the offset
    QString reason; // may be empty
};

// Draws the visible signature as a one-page PDF of that size in points: a red name seal, beside it (in a wide field) or
// under it the signer's name and the time. Vectors and embedded fonts only, everything opaque, as PDF/A asks. Needs a
// QGuiApplication ("sign.no_gui" without one).
Result<QByteArray> drawSeal(const SealContent &content, const QSizeF &points);

} // namespace yongping
