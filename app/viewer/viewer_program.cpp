#include "viewer/viewer_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace yongping {

QString viewerProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../" YONGPING_LIBEXEC)}) {
        const QFileInfo program(here.filePath(folder + QStringLiteral("/yongping-viewer")));
        if (program.isFile() && program.isExecutable())
            return QDir::cleanPath(program.absoluteFilePath());
    }
    return {};
}

} // namespace yongping
