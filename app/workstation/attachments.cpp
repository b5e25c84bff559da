#include "workstation/attachments.h"

#include "base/digest.h"
#include "base/tr.h"
#include "bundle/bundle.h"
#include "casework/case_fields.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace yongping {

namespace {

constexpr qint64 BlockSize = 1024 * 1024;

Error unreadable(const QFile &file)
{
    return Error::failure(QStringLiteral("file.read"),
                          tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

Result<void> eachBlock(QFile &file, const ContentSink &sink)
{
    if (!file.seek(0))
        return unreadable(file);
    QByteArray block;
    while (!(block = file.read(BlockSize)).isEmpty()) {
        if (const Result<void> taken = sink(block); !taken)
            return taken;
    }
    return file.error() == QFileDevice::NoError ? Result<void>() : Result<void>(unreadable(file));
}

class Attaching
{
public:
    Attaching(const Seat &seat, const ProgressFn &progress) : m_seat(seat), m_progress(progress) {}

    Result<void> measure(const QStringList &files)
    {
        const BundleLimits limits;
        for (const QString &file : files) {
            const QFileInfo info(file);
            if (!info.isFile())
                return Error::refused(QStringLiteral("attachment.file"), tr("%1 is not a file.").arg(file));
            if (info.size() > limits.attachmentBytes) {
                return Error::refused(QStringLiteral("attachment.size"),
                                      tr("The file %1 is larger than %2 GB.")
                                          .arg(file)
                                          .arg(limits.attachmentBytes / 1024 / 1024 / 1024));
            }
            m_total += 2 * info.size(); // read once for the digest, once for the store
        }
        return {};
    }

    Result<Attachment> stage(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        Sha256 digest;
        Attachment attachment{{}, 0, QFileInfo(name).fileName(), QMimeDatabase().mimeTypeForFile(name).name()};
        const Result<void> read = eachBlock(file, [&](QByteArrayView block) {
            digest.add(block);
            attachment.size += block.size();
            return advance(block.size());
        });
        if (!read)
            return read.error();
        attachment.digest = digest.result();
        const Result<void> written = write(file, attachment);
        return written ? Result<Attachment>(attachment) : Result<Attachment>(written.error());
    }

private:
    Result<void> advance(qint64 bytes)
    {
        m_done += bytes;
        return m_progress && !m_progress(m_done, m_total) ? Result<void>(cancelled()) : Result<void>();
    }

    Result<void> write(QFile &file, const Attachment &attachment)
    {
        const Result<bool> known = m_seat.store.hasContent(attachment.digest);
        if (!known)
            return known.error();
        if (*known)
            return advance(attachment.size);
        Result<std::unique_ptr<ContentWriter>> writer = m_seat.store.newContent(attachment.digest);
        if (!writer)
            return writer.error();
        Sha256 digest;
        const Result<void> copied = eachBlock(file, [&](QByteArrayView block) -> Result<void> {
            digest.add(block);
            if (const Result<void> written = (*writer)->write(block); !written)
                return written;
            return advance(block.size());
        });
        if (!copied)
            return copied;
        if (digest.result() != attachment.digest) {
            return Error::refused(QStringLiteral("attachment.changed"),
                                  tr("The file %1 changed while it was read; try again.").arg(file.fileName()));
        }
        return (*writer)->finish();
    }

    const Seat &m_seat;
    const ProgressFn &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<std::vector<Attachment>> stageAll(const Seat &seat, const QStringList &files, const ProgressFn &progress)
{
    Attaching attaching(seat, progress);
    if (const Result<void> measured = attaching.measure(files); !measured)
        return measured.error();
    std::vector<Attachment> attachments;
    for (const QString &file : files) {
        Result<Attachment> attachment = attaching.stage(file);
        if (!attachment)
            return attachment.error();
        attachments.push_back(*std::move(attachment));
    }
    return attachments;
}

} // namespace

Result<std::vector<Attachment>> attachFiles(const Seat &seat, const CaseId &id, const QStringList &files,
                                            const ProgressFn &progress)
{
    const Result<bool> known = seat.store.contains(id);
    if (!known)
        return known.error();
    if (!*known)
        return seat.store.load(id).error();
    Result<std::vector<Attachment>> attachments = stageAll(seat, files, progress);
    Result<void> done = attachments ? Result<void>() : Result<void>(attachments.error());
    if (done) {
        CaseBatch batch;
        batch.caseId = id;
        for (const Attachment &attachment : *attachments)
            batch.changes.push_back({id, {}, Field::Attachment, attachmentKey(attachment.digest, attachment.name),
                                     toJson(attachment), {}});
        if (const Result<EventRange> written = seat.store.applyAll(batch, seat.actor); !written)
            done = written.error();
    }
    if (done)
        return attachments;
    // What was staged for nothing would only wait for the next opening.
    if (const Result<void> dropped = seat.store.dropUnusedContents(); !dropped)
        qWarning("contents of a failed attachment stay until the store is opened again");
    return done.error();
}

} // namespace yongping
