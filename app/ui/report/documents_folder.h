#pragma once

#include <QDir>
#include <QStandardPaths>

namespace yongping {

// Where the user keeps documents; not every system has such a folder, then the home folder.
inline QDir documentsFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

} // namespace yongping
