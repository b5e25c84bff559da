#include "bundle/manifest.h"

#include "base/digest.h"
#include "base/tr.h"
#include "bundle/bundle_rules.h"
#include "bundle/layout.h"
#include "casework/json_members.h"
#include "signing/sealing.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace yongping {

namespace {

constexpr qsizetype LongestName = 200; // of a person or a version
constexpr int MaxRecipients = 1000;

JsonValue toJson(const Sealing &sealing)
{
    JsonValue::Array recipients;
    for (const Sealing::Recipient &recipient : sealing.recipients) {
        recipients.push_back(JsonValue::Object{{QStringLiteral("name"), recipient.name},
                                               {QStringLiteral("fingerprint"), recipient.fingerprint}});
    }
    return JsonValue::Object{{QStringLiteral("cipher"), BundleLayout::cipher()},
                             {QStringLiteral("recipients"), std::move(recipients)},
                             {QStringLiteral("signer"), sealing.signer},
                             {QStringLiteral("manifestParts"), Decimal(sealing.manifestParts)},
                             {QStringLiteral("partSize"), Decimal(sealing.partBytes)}};
}

JsonValue filesJson(const ManifestText &text)
{
    JsonValue::Array files;
    for (std::size_t i = 0; i < text.manifest.files.size(); ++i) {
        const BundleFile &file = text.manifest.files[i];
        JsonValue::Object json{{QStringLiteral("name"), file.name},
                               {QStringLiteral("size"), Decimal(file.size)},
                               {QStringLiteral("sha256"), file.sha256}};
        if (!text.firstParts.empty())
            json.emplace_back(QStringLiteral("part"), Decimal(text.firstParts[i]));
        files.push_back(std::move(json));
    }
    return files;
}

Error unreadable(const Error &cause)
{
    return broken(BundleRule::Manifest, BundleLayout::manifest().toUtf8(),
                  cause.detail.isEmpty() ? cause.message : cause.detail);
}

Error senseless(const QString &what) { return broken(BundleRule::Manifest, BundleLayout::manifest().toUtf8(), what); }

// Before anything else: a newer format may mean anything by its members.
Result<void> checkFormat(const JsonValue &json)
{
    const QString format = json.text(u"format");
    if (format == BundleLayout::format())
        return {};
    static const QRegularExpression later(QStringLiteral("^yongping-bundle/[1-9][0-9]{0,8}\\z"));
    if (!later.match(format).hasMatch())
        return broken(BundleRule::Format, BundleLayout::manifest().toUtf8());
    const QString program = harmless(json.text(u"program").left(40).simplified());
    return Error::refused(
        ruleCode(BundleRule::Newer),
        tr("The bundle was made by version %1 of the program: manifest.json names the format %2, which "
           "this version (%3) does not know. Install a newer version and try again.")
            .arg(program.isEmpty() ? QStringLiteral("?") : program, format, QStringLiteral(YONGPING_VERSION)),
        BundleLayout::manifest());
}

class ManifestReader
{
public:
    ManifestReader(ManifestPlace place, const BundleLimits &limits) : m_place(place), m_limits(limits) {}

    Result<ManifestText> read(const JsonValue &json)
    {
        QString format;
        JsonValue sealing;
        MemberReader reader(json, {});
        reader.required(u"format", format);
        reader.required(u"kind", m_text.manifest.kind);
        reader.text(u"program", m_text.manifest.program, LongestName);
        reader.any(u"about", m_text.manifest.about);
        const bool sealed = reader.any(u"sealed", sealing);
        const JsonValue *files = reader.array(u"files");
        if (const Result<bool> whole = reader.finish(true); !whole)
            return unreadable(whole.error());
        if (!files || !m_text.manifest.about.isObject())
            return senseless(QStringLiteral("files or about are missing"));
        if (!BundleLayout::kinds().contains(m_text.manifest.kind))
            return senseless(QStringLiteral("unknown kind"));
        if (m_place == ManifestPlace::Inner && !sealed)
            return senseless(QStringLiteral("the inner manifest does not tell how it is sealed"));
        if (sealed) {
            if (const Result<void> read = readSealing(sealing); !read)
                return read.error();
        }
        if (const Result<void> read = readFiles(files->toArray()); !read)
            return read.error();
        return std::move(m_text);
    }

private:
    Result<void> readSealing(const JsonValue &json)
    {
        Sealing sealing;
        QString cipher;
        MemberReader reader(json, QStringLiteral("sealed"));
        reader.required(u"cipher", cipher);
        const JsonValue *recipients = reader.array(u"recipients");
        reader.text(u"signer", sealing.signer);
        reader.integer(u"manifestParts", sealing.manifestParts, 1, m_limits.entries);
        const bool sized = reader.integer(u"partSize", sealing.partBytes, 1, qint64(MaxSealedPart));
        if (const Result<bool> whole = reader.finish(true); !whole)
            return unreadable(whole.error());
        if (!sized || !recipients || recipients->toArray().size() > MaxRecipients || cipher != BundleLayout::cipher()
            || !(sealing.signer.isEmpty() || isDigest(sealing.signer)))
            return senseless(QStringLiteral("sealed"));
        for (const JsonValue &one : recipients->toArray()) {
            Sealing::Recipient recipient;
            MemberReader member(one, QStringLiteral("sealed.recipients"));
            member.text(u"name", recipient.name, LongestName);
            member.required(u"fingerprint", recipient.fingerprint);
            if (const Result<bool> whole = member.finish(true); !whole)
                return unreadable(whole.error());
            sealing.recipients.push_back(std::move(recipient));
        }
        m_nextPart = sealing.manifestParts + 1;
        m_text.sealing = std::move(sealing);
        return {};
    }

    Result<void> readFiles(const JsonValue::Array &array)
    {
        if (array.size() > static_cast<std::size_t>(m_limits.entries))
            return broken(BundleRule::Entries);
        qint64 total = 0;
        for (const JsonValue &json : array) {
            const Result<void> read = readFile(json);
            if (!read)
                return read;
            total += m_text.manifest.files.back().size;
            if (total > m_limits.totalBytes)
                return broken(BundleRule::TotalSize, m_text.manifest.files.back().name.toUtf8());
        }
        return sortFiles();
    }

    Result<void> readFile(const JsonValue &json)
    {
        BundleFile file;
        qint64 part = 0;
        MemberReader reader(json, QStringLiteral("files[%1]").arg(m_text.manifest.files.size()));
        reader.required(u"name", file.name);
        const bool sized = reader.integer(u"size", file.size, 0, std::numeric_limits<qint64>::max());
        reader.required(u"sha256", file.sha256);
        const bool numbered = m_place == ManifestPlace::Inner && reader.integer(u"part", part, 1, m_limits.entries);
        if (const Result<bool> whole = reader.finish(true); !whole)
            return unreadable(whole.error());
        if (!sized || !isDigest(file.sha256) || !isAllowed(file.name))
            return senseless(reader.keyOf(u"name"));
        if (BundleLayout::isAttachment(file.name) && BundleLayout::attachment(file.sha256) != file.name)
            return broken(BundleRule::Digest, file.name.toUtf8());
        if (file.size > (BundleLayout::isText(file.name) ? m_limits.textBytes : m_limits.attachmentBytes))
            return broken(BundleRule::EntrySize, file.name.toUtf8());
        if (m_place == ManifestPlace::Inner) {
            if (!numbered || part != m_nextPart)
                return senseless(reader.keyOf(u"part"));
            m_nextPart += m_text.sealing->partsOf(file.size);
            m_text.firstParts.push_back(part);
        }
        m_text.manifest.files.push_back(std::move(file));
        return {};
    }

    // Sealed parts are the only files of a sealed bundle, outside.
    bool isAllowed(const QString &name) const
    {
        if (m_place == ManifestPlace::Outer && m_text.sealing)
            return BundleLayout::isSealedPart(name);
        return BundleLayout::isText(name) || BundleLayout::isAttachment(name);
    }

    Result<void> sortFiles()
    {
        std::vector<BundleFile> &files = m_text.manifest.files;
        const auto byName = [](const BundleFile &a, const BundleFile &b) { return a.name < b.name; };
        if (m_place == ManifestPlace::Outer)
            std::stable_sort(files.begin(), files.end(), byName);
        const auto wrong = std::adjacent_find(
            files.begin(), files.end(), [](const BundleFile &a, const BundleFile &b) { return a.name >= b.name; });
        return wrong == files.end() ? Result<void>() : senseless(QStringLiteral("a file is listed twice"));
    }

    ManifestPlace m_place;
    const BundleLimits &m_limits;
    ManifestText m_text;
    qint64 m_nextPart = 1;
};

} // namespace

const BundleFile *BundleManifest::find(QStringView name) const
{
    const auto at = std::lower_bound(files.begin(), files.end(), name,
                                     [](const BundleFile &file, QStringView wanted) { return file.name < wanted; });
    return at != files.end() && at->name == name ? &*at : nullptr;
}

QByteArray writeManifest(const ManifestText &text)
{
    JsonValue::Object json{{QStringLiteral("format"), BundleLayout::format()},
                           {QStringLiteral("kind"), text.manifest.kind},
                           {QStringLiteral("program"), text.manifest.program},
                           {QStringLiteral("about"), text.manifest.about}};
    if (text.sealing)
        json.emplace_back(QStringLiteral("sealed"), toJson(*text.sealing));
    json.emplace_back(QStringLiteral("files"), filesJson(text));
    return writeJsonIndented(JsonValue(std::move(json)));
}

Result<ManifestText> readManifest(const QByteArray &bytes, ManifestPlace place, const BundleLimits &limits)
{
    const Result<JsonValue> json = parseJson(bytes, {.depth = 16, .bytes = limits.textBytes});
    if (!json)
        return unreadable(json.error());
    if (!json->isObject())
        return senseless(QStringLiteral("no object"));
    if (const Result<void> checked = checkFormat(*json); !checked)
        return checked.error();
    return ManifestReader(place, limits).read(*json);
}

} // namespace yongping
