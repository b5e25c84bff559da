#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace yongping {

// Where the user keeps documents; not every system has such a folder, then the home folder.
inline QDir documentsFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

// A name of a person as a file's name, without an ending; empty if nothing is left of it.
inline QString fileNameOf(const QString &name)
{
    QString text = name.simplified();
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.' && c != u' ')
            c = u'_';
    }
    return text;
}

} // namespace yongping
