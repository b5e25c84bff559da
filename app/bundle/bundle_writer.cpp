#include "bundle/bundle.h"

#include "base/digest.h"
#include "base/file_ops.h"
#include "base/tr.h"
#include "bundle/block_queue.h"
#include "bundle/bundle_rules.h"
#include "bundle/deflation.h"
#include "bundle/layout.h"
#include "bundle/manifest.h"
#include "bundle/output.h"
#include "bundle/zip_writer.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>
#include <thread>

namespace yongping {

namespace {

// A file of the bundle and where it comes from.
struct Item
{
    BundleFile file;
    const BundleRequest::Text *text = nullptr;
    const BundleRequest::Content *content = nullptr;
};

std::vector<Item> itemsOf(const BundleRequest &request)
{
    std::vector<Item> items;
    for (const BundleRequest::Text &text : request.texts)
        items.push_back({{text.name, text.data.size(), sha256(text.data)}, &text, nullptr});
    for (const BundleRequest::Content &content : request.contents)
        items.push_back({{BundleLayout::attachment(content.digest), content.size, content.digest}, nullptr, &content});
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.file.name < b.file.name; });
    return items;
}

Error tooLarge(BundleRule rule, const QString &key)
{
    return Error::refused(
        ruleCode(rule),
        yongping::tr(
            "The bundle would become larger than any program reads (%1). Put fewer cases or attachments into it.")
            .arg(key.isEmpty() ? ruleCode(rule) : key),
        key);
}

// Nothing is written that would be refused when it is read.
Result<void> checkLimits(const std::vector<Item> &items, bool isSealed)
{
    const BundleLimits limits;
    qint64 total = 0;
    qint64 entries = 2; // manifest and signature
    Sealing sealing;
    sealing.partBytes = BundleLayout::SealedPartBytes;
    if (isSealed) // the inner manifest, at its largest
        entries += sealing.partsOf(limits.textBytes);
    for (const Item &item : items) {
        Q_ASSERT(item.text ? BundleLayout::isText(item.file.name) : BundleLayout::isAttachment(item.file.name));
        if (item.file.size > (item.text ? limits.textBytes : limits.attachmentBytes))
            return tooLarge(BundleRule::EntrySize, item.file.name);
        total += item.file.size;
        entries += isSealed ? sealing.partsOf(item.file.size) : 1;
    }
    if (entries > limits.entries)
        return tooLarge(BundleRule::Entries, {});
    // The manifest counts too.
    return total > limits.totalBytes - limits.textBytes ? tooLarge(BundleRule::TotalSize, {}) : Result<void>();
}

// Runs the steps of writing one bundle into a zip.
class Writer
{
public:
    Writer(ZipWriter &zip, const BundleRequest &request, const ContentReader &contents, const ProgressFn &progress)
        : m_zip(zip), m_request(request), m_contents(contents), m_progress(progress), m_items(itemsOf(request))
    {
        m_manifest.manifest.kind = request.kind;
        m_manifest.manifest.program = QStringLiteral(YONGPING_VERSION);
        m_manifest.manifest.about = request.about;
        for (const Item &item : m_items) {
            m_manifest.manifest.files.push_back(item.file);
            m_total += item.content ? item.content->size : 0;
        }
    }

    Result<QString> run()
    {
        if (const Result<void> checked = checkLimits(m_items, !m_request.recipients.empty()); !checked)
            return checked.error();
        const Result<QByteArray> manifest = m_request.recipients.empty() ? writePlain() : writeSealed();
        if (!manifest)
            return manifest.error();
        if (const Result<void> done = writeSignature(*manifest); !done)
            return done.error();
        if (const Result<void> done = m_zip.finish(); !done)
            return done.error();
        return sha256(*manifest);
    }

private:
    Result<QByteArray> writePlain()
    {
        PlainOutput output(m_zip);
        const QByteArray manifest = writeManifest(m_manifest);
        if (const Result<void> done = writeBytes(output, BundleLayout::manifest(), manifest); !done)
            return done.error();
        if (const Result<void> done = writeItems(output); !done)
            return done.error();
        return manifest;
    }

    Result<QByteArray> writeSealed()
    {
        const QByteArray inner = innerManifest();
        const Sealing &sealing = *m_manifest.sealing;
        SealedOutput output(m_zip, m_request.recipients, sealing.partBytes);
        if (const Result<void> done = writeBytes(output, BundleLayout::manifest(), inner); !done)
            return done.error();
        if (const Result<void> done = writeItems(output); !done)
            return done.error();
        ManifestText outer{
            {m_request.kind, m_manifest.manifest.program, JsonValue(JsonValue::Object()), output.parts()}, sealing, {}};
        const QByteArray manifest = writeManifest(outer);
        PlainOutput plain(m_zip);
        if (const Result<void> done = writeBytes(plain, BundleLayout::manifest(), manifest); !done)
            return done.error();
        return manifest;
    }

    // The manifest tells how many parts it takes itself: tried until it is right.
    QByteArray innerManifest()
    {
        Sealing sealing;
        sealing.partBytes = BundleLayout::SealedPartBytes;
        sealing.signer = m_request.signer ? m_request.signer->certificate().fingerprint() : QString();
        for (const Certificate &certificate : m_request.recipients)
            sealing.recipients.push_back({certificate.subjectName(), certificate.fingerprint()});
        while (true) {
            qint64 part = sealing.manifestParts + 1;
            m_manifest.firstParts.clear();
            for (const Item &item : m_items) {
                m_manifest.firstParts.push_back(part);
                part += sealing.partsOf(item.file.size);
            }
            m_manifest.sealing = sealing;
            const QByteArray inner = writeManifest(m_manifest);
            const qint64 parts = sealing.partsOf(inner.size());
            if (parts == sealing.manifestParts)
                return inner;
            sealing.manifestParts = parts;
        }
    }

    Result<void> writeSignature(const QByteArray &manifest)
    {
        if (!m_request.signer)
            return {};
        const Result<QByteArray> signature = signCms(manifest, *m_request.signer);
        if (!signature)
            return signature.error();
        PlainOutput output(m_zip);
        return writeBytes(output, BundleLayout::signature(), *signature);
    }

    Result<void> writeItems(BundleOutput &output)
    {
        for (const Item &item : m_items) {
            const Result<void> done =
                item.text ? writeBytes(output, item.file.name, item.text->data) : writeContent(output, item);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> writeBytes(BundleOutput &output, const QString &name, const QByteArray &bytes)
    {
        Deflation deflation;
        deflation.add(bytes);
        const bool stored = shrinksTooWell(bytes.size(), deflation.packed());
        if (const Result<void> done = output.begin(name, bytes.size(), stored); !done)
            return done;
        if (const Result<void> done = output.write(bytes); !done)
            return done;
        return output.end();
    }

    Result<void> writeContent(BundleOutput &output, const Item &item)
    {
        Result<bool> stored = isStored(*item.content);
        if (!stored)
            return stored.error();
        if (const Result<void> done = output.begin(item.file.name, item.file.size, *stored); !done)
            return done;
        const ContentSink write = [&](QByteArrayView block) { return output.write(block); };
        const Result<void> done = item.file.size > BlockQueue::BlockBytes ? readInParallel(*item.content, write)
                                                                          : read(*item.content, write, true);
        return done ? output.end() : done;
    }

    Result<bool> isStored(const BundleRequest::Content &content)
    {
        if (content.stored || !m_request.recipients.empty())
            return true;
        Deflation deflation;
        const Result<void> done = read(
            content,
            [&](QByteArrayView block) {
                deflation.add(block);
                return Result<void>();
            },
            false);
        if (!done)
            return done.error();
        return shrinksTooWell(content.size, deflation.packed());
    }

    // With room to the limit, which counts of all files together as well.
    static bool shrinksTooWell(qint64 size, qint64 packed) { return size / (BundleLimits().ratio / 2) >= packed; }

    // The store is read, and proves what it reads, in this thread; the zip is written in another one.
    Result<void> readInParallel(const BundleRequest::Content &content, const ContentSink &write)
    {
        BlockQueue queue;
        Result<void> written;
        std::jthread writing([&] {
            while (std::optional<QByteArray> block = queue.take()) {
                written = write(*block);
                if (!written)
                    return queue.abandon();
            }
        });
        const auto closing = qScopeGuard([&] { queue.close({}); });
        const Result<void> given = read(
            content,
            [&](QByteArrayView block) {
                return queue.put(block.toByteArray()) ? Result<void>() : Result<void>(cancelled());
            },
            true);
        queue.close({});
        writing.join();
        return written ? given : written;
    }

    // An error of the sink comes first; whoever reads may wrap it into another one.
    Result<void> read(const BundleRequest::Content &content, const ContentSink &sink, bool counts)
    {
        Result<void> taken;
        qint64 size = 0;
        const Result<void> done = m_contents(content.digest, [&](QByteArrayView block) {
            size += block.size();
            if (size <= content.size)
                taken = sink(block);
            m_done += counts ? block.size() : 0;
            if (taken && m_progress && !m_progress(m_done, m_total))
                taken = cancelled();
            return taken;
        });
        if (!taken)
            return taken;
        if (!done || size == content.size)
            return done;
        return Error::failure(
            QStringLiteral("content.damaged"),
            yongping::tr("An attachment has another size than is on record; the store is damaged. Run the check "
                         "of the store and restore a backup."),
            content.digest);
    }

    ZipWriter &m_zip;
    const BundleRequest &m_request;
    const ContentReader &m_contents;
    const ProgressFn &m_progress;
    std::vector<Item> m_items;
    ManifestText m_manifest;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<QString> writeBundle(const QString &file, const BundleRequest &request, const ContentReader &contents,
                            const ProgressFn &progress)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite(file, target.errorString());
    Result<QString> digest = [&]() -> Result<QString> {
        ZipWriter zip(target);
        return Writer(zip, request, contents, progress).run();
    }();
    if (!digest)
        return digest;
    if (const Result<void> flushed = flushToDisk(target); !flushed)
        return flushed.error();
    if (!target.commit())
        return cannotWrite(file, target.errorString());
    if (const Result<void> flushed = flushFolder(QFileInfo(file).absolutePath()); !flushed)
        return flushed.error();
    return digest;
}

} // namespace yongping
