#include "bundle/zip_writer.h"

#include "base/file_ops.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QDateTime>

#include <optional>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace yongping {

namespace {

constexpr int UnixHost = 3;
constexpr quint32 PlainFile = 0100644U << 16; // what unzip gives the file: readable by all
// QuaZip writes an entry's long sizes only where the short ones do not do, and leaves zeros there otherwise.
constexpr qint64 Zip64From = 0xffffffff;
// Deflated data may come out a little longer than it went in: near the limit it would be uncertain which sizes fit.
constexpr qint64 StoredFrom = 0xf0000000;

// What was written goes to the disk a bit at a time, so that there is little left to wait for when all is flushed.
constexpr qint64 SendBytes = 16 * 1024 * 1024;

void sendToDisk(const QFileDevice &file)
{
#ifdef Q_OS_LINUX
    sync_file_range(file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(file)
#endif
}

// The first time that a zip can name.
QDateTime fixedTime() { return QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC); }

} // namespace

class ZipWriter::Zip
{
public:
    explicit Zip(QFileDevice &file) : m_zip(&file)
    {
        m_zip.setAutoClose(false);
        m_zip.setOsCode(UnixHost);
        m_zip.setDataDescriptorWritingEnabled(false);
        m_zip.open(QuaZip::mdCreate);
    }
    ~Zip() { close(); }

    bool begin(const QString &name, qint64 size, bool stored)
    {
        m_zip.setZip64Enabled(size >= Zip64From);
        QuaZipNewInfo info(name);
        info.dateTime = fixedTime();
        info.externalAttr = PlainFile;
        m_entry.emplace(&m_zip);
        if (stored || size >= StoredFrom)
            return m_entry->open(QIODevice::WriteOnly, info, nullptr, 0, 0, 0);
        return m_entry->open(QIODevice::WriteOnly, info, nullptr, 0, Z_DEFLATED, Z_DEFAULT_COMPRESSION);
    }

    bool write(QByteArrayView block) { return m_entry->write(block.data(), block.size()) == block.size(); }

    bool end()
    {
        m_entry->close();
        const bool ok = m_entry->getZipError() == ZIP_OK;
        m_entry.reset();
        return ok;
    }

    bool close()
    {
        m_entry.reset();
        if (m_zip.isOpen())
            m_zip.close();
        return m_zip.getZipError() == ZIP_OK;
    }

    int error() const { return m_entry ? m_entry->getZipError() : m_zip.getZipError(); }

private:
    QuaZip m_zip;
    std::optional<QuaZipFile> m_entry;
};

ZipWriter::ZipWriter(QFileDevice &file) : m_file(file), m_zip(std::make_unique<Zip>(file)) {}

ZipWriter::~ZipWriter() = default;

Result<void> ZipWriter::begin(const QString &name, qint64 size, bool stored)
{
    return m_zip->begin(name, size, stored) ? Result<void>() : failed();
}

Result<void> ZipWriter::write(QByteArrayView block)
{
    if (!m_zip->write(block))
        return failed();
    m_unsent += block.size();
    if (m_unsent >= SendBytes) {
        sendToDisk(m_file);
        m_unsent = 0;
    }
    return {};
}

Result<void> ZipWriter::end() { return m_zip->end() ? Result<void>() : failed(); }

Result<void> ZipWriter::finish()
{
    return m_zip->close() && m_file.error() == QFileDevice::NoError ? Result<void>() : failed();
}

Error ZipWriter::failed() const
{
    return cannotWrite(m_file.fileName(),
                       QStringLiteral("%1 (zip error %2)").arg(m_file.errorString(), QString::number(m_zip->error())));
}

} // namespace yongping
