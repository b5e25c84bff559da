#include "bundle/bundle.h"

#include "base/digest.h"
#include "base/file_ops.h"
#include "base/tr.h"
#include "bundle/block_queue.h"
#include "bundle/bundle_rules.h"
#include "bundle/layout.h"
#include "bundle/source.h"
#include "bundle/zip_end.h"

#include <QScopeGuard>

#include <thread>

namespace yongping {

namespace {

class BundleReader : public Bundle
{
public:
    Result<void> open(const QString &file, const SigningKey *key, const BundleLimits &limits)
    {
        m_zip.file.setFileName(file);
        // Blocks are read whole; a second buffer would only cost a copy.
        if (!m_zip.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannotRead(m_zip.file, QStringLiteral("file.cannot_read"));
        Result<std::vector<ZipEntry>> entries = readZipDirectory(m_zip.file, limits);
        if (!entries)
            return entries.error();
        for (ZipEntry &entry : *entries) {
            const QString name = QString::fromUtf8(entry.name);
            m_zip.entries.insert(name, std::move(entry));
        }
        Result<QByteArray> bytes = m_zip.whole(BundleLayout::manifest());
        if (!bytes)
            return bytes.error();
        m_bytes = *std::move(bytes);
        Result<ManifestText> outer = readManifest(m_bytes, ManifestPlace::Outer, limits);
        if (!outer)
            return outer.error();
        m_sealing = outer->sealing;
        Result<std::unique_ptr<BundleSource>> source =
            m_sealing ? sealedSource(m_zip, *std::move(outer), key, limits) : plainSource(m_zip, *std::move(outer));
        if (!source)
            return source.error();
        m_source = *std::move(source);
        return {};
    }

    const BundleManifest &manifest() const override { return m_source->text().manifest; }
    QString manifestDigest() const override { return sha256(m_bytes); }
    bool isSealed() const override { return m_sealing.has_value(); }

    QStringList recipients() const override
    {
        QStringList names;
        if (m_sealing) {
            for (const Sealing::Recipient &recipient : m_sealing->recipients)
                names += recipient.name;
        }
        return names;
    }

    Result<QByteArray> text(QStringView name) override
    {
        const BundleFile *file = manifest().find(name);
        Q_ASSERT(file);
        if (!file)
            return broken(BundleRule::Missing, name.toUtf8());
        QByteArray bytes;
        const Result<void> done = readProven(*file, [&](const QByteArray &block) {
            bytes += block;
            return true;
        });
        return done ? Result<QByteArray>(bytes) : done.error();
    }

    Result<void> content(const QString &digest, const ContentSink &sink, const ProgressFn &progress) override
    {
        const BundleFile *file = manifest().find(BundleLayout::attachment(digest));
        Q_ASSERT(file);
        if (!file)
            return broken(BundleRule::Missing, BundleLayout::attachment(digest).toUtf8());
        return file->size > BlockQueue::BlockBytes ? readInParallel(*file, sink, progress)
                                                   : readAtOnce(*file, sink, progress);
    }

    BundleSignature signature(const TrustStore &trust, const QDateTime &now) override
    {
        BundleSignature result;
        result.present = m_zip.entries.contains(BundleLayout::signature());
        if (!result.present) {
            // The inner manifest says that there was one.
            result.present = m_sealing && !m_sealing->signer.isEmpty();
            result.reason = result.present
                                ? yongping::tr("The bundle was signed, but the signature has been taken away.")
                                : yongping::tr("The bundle is not signed.");
            return result;
        }
        const Result<QByteArray> der = m_zip.whole(BundleLayout::signature());
        if (!der) {
            result.reason = der.error().message;
            return result;
        }
        CmsCheck check = checkCms(m_bytes, *der, trust, now);
        result.valid = check.valid;
        result.trusted = check.trusted;
        result.reason = std::move(check.reason);
        result.signer = std::move(check.signer);
        if (result.valid && m_sealing && result.signer->fingerprint() != m_sealing->signer) {
            result.valid = false;
            result.trusted = false;
            result.reason = yongping::tr("The bundle was sealed by somebody else than %1, who signed it afterwards.")
                                .arg(result.signer->subjectName());
        }
        return result;
    }

    Result<void> prove(const ProgressFn &progress) override
    {
        qint64 total = 0;
        for (const BundleFile &file : manifest().files)
            total += file.size;
        qint64 done = 0;
        Result<void> told;
        const BlockTaker count = [&](const QByteArray &block) {
            done += block.size();
            if (progress && !progress(done, total))
                told = cancelled();
            return bool(told);
        };
        for (const BundleFile &file : manifest().files) {
            const Result<void> read = readProven(file, count);
            if (!told || !read)
                return told ? read : told;
        }
        if (!m_zip.entries.contains(BundleLayout::signature()))
            return {};
        const Result<QByteArray> signature = m_zip.whole(BundleLayout::signature());
        return signature ? Result<void>() : signature.error();
    }

private:
    // In this thread.
    Result<void> readProven(const BundleFile &file, const BlockTaker &taker)
    {
        Sha256 digest;
        const auto number = static_cast<std::size_t>(&file - manifest().files.data());
        const Result<void> read = m_source->read(number, [&](QByteArray block) {
            digest.add(block);
            return taker(std::move(block));
        });
        if (!read)
            return read;
        return digest.result() == file.sha256 ? Result<void>() : broken(BundleRule::Digest, file.name.toUtf8());
    }

    Result<void> readAtOnce(const BundleFile &file, const ContentSink &sink, const ProgressFn &progress)
    {
        Result<void> taken;
        const Result<void> read = readProven(file, [&](const QByteArray &block) {
            taken = give(block, sink, progress, block.size(), file.size);
            return bool(taken);
        });
        return taken ? read : taken;
    }

    // The file is read and proven in another thread while the sink works in this one.
    Result<void> readInParallel(const BundleFile &file, const ContentSink &sink, const ProgressFn &progress)
    {
        BlockQueue queue;
        std::jthread reading(
            [&] { queue.close(readProven(file, [&](QByteArray block) { return queue.put(std::move(block)); })); });
        const auto abandoning = qScopeGuard([&] { queue.abandon(); });
        qint64 done = 0;
        while (const std::optional<QByteArray> block = queue.take()) {
            done += block->size();
            if (const Result<void> taken = give(*block, sink, progress, done, file.size); !taken)
                return taken;
        }
        return queue.outcome();
    }

    static Result<void> give(const QByteArray &block, const ContentSink &sink, const ProgressFn &progress, qint64 done,
                             qint64 total)
    {
        if (const Result<void> taken = sink(block); !taken)
            return taken;
        return !progress || progress(done, total) ? Result<void>() : Result<void>(cancelled());
    }

    BundleZip m_zip;
    QByteArray m_bytes; // of manifest.json
    std::optional<Sealing> m_sealing;
    std::unique_ptr<BundleSource> m_source;
};

} // namespace

Result<std::unique_ptr<Bundle>> Bundle::open(const QString &file, const SigningKey *key, const BundleLimits &limits)
{
    auto bundle = std::make_unique<BundleReader>();
    if (const Result<void> opened = bundle->open(file, key, limits); !opened)
        return opened.error();
    return std::unique_ptr<Bundle>(std::move(bundle));
}

} // namespace yongping
