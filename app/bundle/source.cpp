#include "bundle/source.h"

#include "base/digest.h"
#include "base/progress.h"
#include "base/tr.h"
#include "bundle/block_queue.h"
#include "bundle/bundle_rules.h"
#include "bundle/layout.h"
#include "signing/sealing.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qsizetype MostNamed = 5;

// The names stand in a manifest that nothing has proven yet.
QString recipientsOf(const Sealing &sealing)
{
    QStringList names;
    for (const Sealing::Recipient &recipient : sealing.recipients) {
        if (names.size() == MostNamed) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(harmless(recipient.name));
    }
    return names.join(QStringLiteral(", "));
}

Error brokenFile(BundleRule rule, const QString &name, const QString &detail = {})
{
    return broken(rule, name.toUtf8(), detail);
}

Result<void> compare(const BundleZip &zip, const BundleManifest &manifest)
{
    for (const BundleFile &file : manifest.files) {
        const auto entry = zip.entries.constFind(file.name);
        if (entry == zip.entries.constEnd())
            return brokenFile(BundleRule::Missing, file.name);
        if (entry->size != file.size)
            return brokenFile(BundleRule::Size, file.name);
    }
    QStringList unlisted;
    for (auto entry = zip.entries.constBegin(); entry != zip.entries.constEnd(); ++entry) {
        const bool isOwn = entry.key() == BundleLayout::manifest() || entry.key() == BundleLayout::signature();
        if (!isOwn && !manifest.find(entry.key()))
            unlisted += entry.key();
    }
    // The table has no order, but the same file is to be refused in the same words.
    const auto first = std::min_element(unlisted.begin(), unlisted.end());
    return first == unlisted.end() ? Result<void>() : brokenFile(BundleRule::Unlisted, *first);
}

class PlainSource : public BundleSource
{
public:
    PlainSource(BundleZip &zip, ManifestText text) : m_zip(zip), m_text(std::move(text)) {}

    const ManifestText &text() const override { return m_text; }

    Result<void> read(std::size_t file, const BlockTaker &taker) override
    {
        const auto entry = m_zip.entries.constFind(m_text.manifest.files[file].name);
        return readEntryData(m_zip.file, *entry, taker);
    }

private:
    BundleZip &m_zip;
    ManifestText m_text;
};

class SealedSource : public BundleSource
{
public:
    SealedSource(BundleZip &zip, ManifestText outer, const SigningKey &key)
        : m_zip(zip), m_outer(std::move(outer)), m_key(key)
    {
    }

    Result<void> open(const BundleLimits &limits)
    {
        for (std::size_t i = 0; i < m_outer.manifest.files.size(); ++i) {
            const QString expected = BundleLayout::sealedPart(static_cast<qint64>(i) + 1);
            if (m_outer.manifest.files[i].name != expected)
                return brokenFile(BundleRule::SealedPart, expected, QStringLiteral("not there"));
        }
        const Result<QByteArray> inner = innerManifest(limits);
        if (!inner)
            return inner.error();
        Result<ManifestText> text = readManifest(*inner, ManifestPlace::Inner, limits);
        if (!text)
            return text.error();
        m_text = *std::move(text);
        return compareManifests();
    }

    const ManifestText &text() const override { return m_text; }

    Result<void> read(std::size_t file, const BlockTaker &taker) override
    {
        qint64 left = m_text.manifest.files[file].size;
        qint64 number = m_text.firstParts[file];
        do {
            const Result<QByteArray> plain = part(number, std::min(left, sealing().partBytes));
            if (!plain)
                return plain.error();
            for (qsizetype at = 0; at < plain->size(); at += BlockQueue::BlockBytes) {
                if (!taker(plain->mid(at, BlockQueue::BlockBytes)))
                    return cancelled();
            }
            left -= plain->size();
            ++number;
        } while (left > 0);
        return {};
    }

private:
    const Sealing &sealing() const { return *m_outer.sealing; }

    // Of that plain size exactly; the last one of the inner manifest may be of any, told by -1.
    Result<QByteArray> part(qint64 number, qint64 size)
    {
        const QString name = BundleLayout::sealedPart(number);
        if (number > static_cast<qint64>(m_outer.manifest.files.size()))
            return brokenFile(BundleRule::SealedPart, name, QStringLiteral("not there"));
        const BundleFile &file = m_outer.manifest.files[static_cast<std::size_t>(number) - 1];
        if (file.size > MaxSealedBytes)
            return brokenFile(BundleRule::EntrySize, name);
        const Result<QByteArray> sealed = m_zip.whole(name);
        if (!sealed)
            return sealed.error();
        if (sha256(*sealed) != file.sha256)
            return brokenFile(BundleRule::Digest, name);
        Result<QByteArray> plain = unseal(*sealed, m_key);
        if (!plain && plain.error().code == QStringLiteral("seal.not_recipient"))
            return notRecipient();
        if (!plain)
            return brokenFile(BundleRule::SealedPart, name, plain.error().code);
        if (size >= 0 ? plain->size() != size : plain->size() > sealing().partBytes)
            return brokenFile(BundleRule::SealedPart, name, QStringLiteral("size"));
        return plain;
    }

    Error notRecipient() const
    {
        return Error::refused(
            ruleCode(BundleRule::NotRecipient),
            yongping::tr("The bundle was not sealed for the key of %1, but for: %2. Open it with a key of one "
                         "of these, or ask the sender for a bundle that is sealed for you.")
                .arg(m_key.certificate().subjectName(), recipientsOf(sealing())));
    }

    Result<QByteArray> innerManifest(const BundleLimits &limits)
    {
        QByteArray inner;
        for (qint64 number = 1; number <= sealing().manifestParts; ++number) {
            const bool isLast = number == sealing().manifestParts;
            const Result<QByteArray> plain = part(number, isLast ? -1 : sealing().partBytes);
            if (!plain)
                return plain;
            if (inner.size() + plain->size() > limits.textBytes)
                return brokenFile(BundleRule::EntrySize, BundleLayout::manifest());
            inner += *plain;
        }
        return inner;
    }

    Result<void> compareManifests() const
    {
        if (m_text.manifest.kind != m_outer.manifest.kind || m_text.manifest.program != m_outer.manifest.program
            || m_text.sealing != m_outer.sealing)
            return brokenFile(BundleRule::SealedPart, BundleLayout::manifest(),
                              QStringLiteral("the outer manifest is not the one that was sealed"));
        qint64 parts = sealing().manifestParts;
        for (const BundleFile &file : m_text.manifest.files)
            parts += sealing().partsOf(file.size);
        const auto there = static_cast<qint64>(m_outer.manifest.files.size());
        if (parts == there)
            return {};
        return brokenFile(BundleRule::SealedPart, BundleLayout::sealedPart(std::min(parts, there) + 1),
                          parts > there ? QStringLiteral("not there") : QStringLiteral("belongs to no file"));
    }

    // Ciphertext with what every recipient needs to open it.
    static constexpr qint64 MaxSealedBytes = MaxSealedPart + 1024 * 1024;

    BundleZip &m_zip;
    ManifestText m_outer;
    ManifestText m_text;
    SigningKey m_key;
};

Error sealedError(const Sealing &sealing)
{
    return Error::refused(ruleCode(BundleRule::Sealed),
                          yongping::tr("The bundle is sealed for: %1. Open it with the key of one of these.")
                              .arg(recipientsOf(sealing)));
}

} // namespace

Result<QByteArray> BundleZip::whole(const QString &name)
{
    const auto entry = entries.constFind(name);
    if (entry == entries.constEnd())
        return brokenFile(BundleRule::Missing, name);
    return readEntryWhole(file, *entry);
}

Result<std::unique_ptr<BundleSource>> plainSource(BundleZip &zip, ManifestText outer)
{
    if (const Result<void> compared = compare(zip, outer.manifest); !compared)
        return compared.error();
    return std::unique_ptr<BundleSource>(std::make_unique<PlainSource>(zip, std::move(outer)));
}

Result<std::unique_ptr<BundleSource>> sealedSource(BundleZip &zip, ManifestText outer, const SigningKey *key,
                                                   const BundleLimits &limits)
{
    if (const Result<void> compared = compare(zip, outer.manifest); !compared)
        return compared.error();
    if (!key)
        return sealedError(*outer.sealing);
    auto source = std::make_unique<SealedSource>(zip, std::move(outer), *key);
    if (const Result<void> opened = source->open(limits); !opened)
        return opened.error();
    return std::unique_ptr<BundleSource>(std::move(source));
}

} // namespace yongping
