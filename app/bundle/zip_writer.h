#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QFileDevice>
#include <QString>

#include <memory>

namespace yongping {

// Writes a zip through QuaZip whose bytes depend on nothing but what is put in: fixed times and attributes, no extra
// fields but those of zip64. Names must be ASCII; the flag for UTF-8 stays off, as with it QuaZip asks for a version of
// zip64 that unzip does not know. One thread at a time.
class ZipWriter
{
public:
    // The file is open for writing and stays open.
    explicit ZipWriter(QFileDevice &file);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    // Exactly `size` bytes follow. What needs zip64 is stored in any case.
    Result<void> begin(const QString &name, qint64 size, bool stored);
    Result<void> write(QByteArrayView block);
    Result<void> end();
    Result<void> finish(); // the directory; the file is not flushed

private:
    class Zip;

    Error failed() const;

    QFileDevice &m_file;
    std::unique_ptr<Zip> m_zip;
    qint64 m_unsent = 0;
};

} // namespace yongping
