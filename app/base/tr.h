#pragma once

#include <QCoreApplication>
#include <QString>

namespace yongping {

// Translates a text of a function that belongs to no QObject; lupdate files such texts under their namespace.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("yongping", text);
}

} // namespace yongping
