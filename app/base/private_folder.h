#pragma once

#include <QString>
#include <QTemporaryDir>

namespace yongping {

// A temporary folder that nobody but the user may read and that goes with this object. A program that is killed cannot
// take it away: as long as it runs it holds a lock in the folder, so that the next start knows what is left over.
class PrivateFolder
{
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    bool isValid() const { return m_lock >= 0; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const; // never the lock's, whatever the name
    QString errorString() const { return m_error; }

private:
    QTemporaryDir m_folder;
    int m_lock = -1;
    QString m_error;
};

// Takes away the private folders of programs that do not run any more; how many. Others' folders, those of a running
// program and everything that only looks like one stay.
int removeLeftFolders();

} // namespace yongping
