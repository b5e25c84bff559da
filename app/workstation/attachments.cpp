#include "workstation/attachments.h"

#include "base/digest.h"
#include "base/file_ops.h"
#include "base/tr.h"
#include "bundle/bundle.h"
#include "casework/case_fields.h"
#include "casework/evidence.h"
#include "casework/panel_table.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>

namespace yongping {

namespace {

constexpr qint64 BlockSize = 1024 * 1024;

Result<void> eachBlock(QFile &file, const ContentSink &sink)
{
    if (!file.seek(0))
        return cannotRead(file);
    QByteArray block;
    while (!(block = file.read(BlockSize)).isEmpty()) {
        if (const Result<void> taken = sink(block); !taken)
            return taken;
    }
    return file.error() == QFileDevice::NoError ? Result<void>() : Result<void>(cannotRead(file));
}

Error unwritable(const QFile &file)
{
    return Error::failure(QStringLiteral("file.write"),
                          tr("The file %1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

// Of others' reviews only that they point to it, where they may not be read yet.
Error stillLinked(const CaseRecord &record, const QString &reader, const QString &name,
                  const std::vector<std::pair<QString, QString>> &links)
{
    const bool all = mayReadOthers(record, reader);
    QStringList places;
    for (const auto &[reviewer, checkId] : links)
        places << (all || reviewer == reader ? QString(reviewer + u' ' + checkId) : reviewer);
    places.removeDuplicates();
    return Error::refused(QStringLiteral("attachment.linked"),
                          tr("The file “%1” cannot be taken away: these checks point to it: "
                             "%2. Take the links away first.")
                              .arg(name, places.join(QStringLiteral(", "))),
                          name);
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
                return Error::refused(
                    QStringLiteral("attachment.file"),
                    yongping::tr("“%1” is a folder or not there, so nothing was attached. Choose files.").arg(file));
            if (info.size() > limits.attachmentBytes) {
                return Error::refused(QStringLiteral("attachment.size"),
                                      yongping::tr("The file %1 is larger than %2 GB.")
                                          .arg(file, QString::number(limits.attachmentBytes / 1024 / 1024 / 1024)));
            }
            m_total += 2 * info.size(); // read once for the digest, once for the store
        }
        return {};
    }

    Result<Attachment> stage(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return cannotRead(file);
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
                                  yongping::tr("The file %1 changed while it was read; try again.")
                                      .arg(file.fileName()));
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

Result<void> detachFile(const Seat &seat, const CaseId &id, const QString &digest, const QString &name,
                        const QString &reason)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const auto isIt = [&](const Attachment &one) { return one.digest == digest && one.name == name; };
    if (std::none_of(record->attachments.begin(), record->attachments.end(), isIt)) {
        return Error::refused(QStringLiteral("attachment.unknown"),
                              tr("The case “%1” has no file “%2”.").arg(record->data.name, name), digest);
    }
    const auto copies = std::count_if(record->attachments.begin(), record->attachments.end(),
                                      [&](const Attachment &one) { return one.digest == digest; });
    if (const auto links = linksTo(*record, digest); copies == 1 && !links.empty())
        return stillLinked(*record, seat.actor, name, links);
    const Change change{id, {}, Field::Attachment, attachmentKey(digest, name), {}, reason};
    const Result<Event> written = seat.store.apply(change, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> extractContent(Store &store, const QString &digest, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file);
    Result<void> read = store.readContent(digest, [&file](QByteArrayView block) {
        return file.write(block.data(), block.size()) == block.size() ? Result<void>() : Result<void>(unwritable(file));
    });
    if (read && !file.flush())
        read = unwritable(file);
    file.close();
    if (!read)
        file.remove();
    return read;
}

Result<void> saveContent(Store &store, const QString &digest, const QString &file)
{
    const QString part = QString(file + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8)
                                 + QStringLiteral(".part"));
    if (const Result<void> written = extractContent(store, digest, part); !written)
        return written;
    const Result<void> moved = moveOver(part, file);
    if (!moved)
        QFile::remove(part);
    return moved;
}

} // namespace yongping
