#pragma once

#include "base/digest.h"
#include "base/json.h"
#include "bundle/bundle.h"
#include "zip_forge.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace yongping::forge {

struct File {
    QByteArray name;
    QByteArray data;
    quint16 method = Deflated;
};

inline QByteArray attachmentName(const QByteArray &data)
{
    return "attachments/" + sha256(data).toLatin1();
}

inline File attachment(const QByteArray &data, quint16 method = Stored)
{
    return {attachmentName(data), data, method};
}

const QByteArray Scan = QByteArrayLiteral("%PDF-1.7 a scan that is packed already");
const QByteArray Minutes = QByteArrayLiteral("会议纪要会议纪要会议纪要会议纪要会议纪要");

// What a bundle for one case holds, names in Chinese among it.
inline std::vector<File> honestFiles()
{
    const QByteArray names = "[{\"name\": \"现场照片 1.pdf\", \"digest\": \"" + sha256(Scan).toLatin1() + "\"}]\n";
    return {attachment(Scan),
            attachment(Minutes, Deflated),
            {"attachments.json", names},
            {"case.json", "{\"id\": \"c-1\", \"name\": \"宁波智能制造项目\"}\n"},
            {"history.jsonl", "{\"hash\":\"00\"}\n"},
            {"reviews/1.json", "{\"format\": \"yongping-review/1\", \"reviewer\": \"王小明\"}\n"}};
}

inline JsonValue listed(const QByteArray &name, const QByteArray &data)
{
    return JsonValue::Object{{QStringLiteral("name"), QString::fromUtf8(name)},
                             {QStringLiteral("size"), Decimal(data.size())},
                             {QStringLiteral("sha256"), sha256(data)}};
}

inline JsonValue manifestOf(const std::vector<File> &files)
{
    JsonValue::Array list;
    for (const File &file : files)
        list.push_back(listed(file.name, file.data));
    return JsonValue::Object{{QStringLiteral("format"), QStringLiteral("yongping-bundle/1")},
                             {QStringLiteral("kind"), QStringLiteral("case")},
                             {QStringLiteral("program"), QStringLiteral("0.3.0")},
                             {QStringLiteral("about"), JsonValue::Object{}},
                             {QStringLiteral("files"), std::move(list)}};
}

// An unsigned bundle of the files with the text as its manifest.
inline Archive bundleOf(const std::vector<File> &files, const QByteArray &manifest)
{
    Archive archive;
    archive.add(Entry::make("manifest.json", manifest, Deflated));
    for (const File &file : files)
        archive.add(Entry::make(file.name, file.data, file.method));
    return archive;
}

inline Archive bundleOf(const std::vector<File> &files)
{
    return bundleOf(files, writeJson(manifestOf(files)));
}

inline Archive honestBundle()
{
    return bundleOf(honestFiles());
}

// The honest bundle with one more file, which its manifest lists.
inline Archive bundleWith(const File &file)
{
    std::vector<File> files = honestFiles();
    files.push_back(file);
    return bundleOf(files);
}

// A folder that holds one file and notices whatever else happens in it.
class Inbox
{
public:
    explicit Inbox(const QByteArray &bundle) : m_bundle(bundle)
    {
        QFile file(path());
        m_written = file.open(QIODevice::WriteOnly) && file.write(bundle) == bundle.size();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("received.ypb")); }
    bool isUntouched() const
    {
        QFile file(path());
        const QDir folder(m_folder.path());
        const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return m_written && folder.entryList(all) == QStringList{QStringLiteral("received.ypb")}
               && file.open(QIODevice::ReadOnly) && file.readAll() == m_bundle;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bundle;
    bool m_written = false;
};

// Opens and proves everything.
inline Result<void> readWhole(const QString &path, const BundleLimits &limits = {})
{
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(path, nullptr, limits);
    return bundle ? (*bundle)->prove() : Result<void>(bundle.error());
}

// The columns of a table of broken bundles, and a row of it.
inline void brokenColumns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("file");
}

inline void row(const char *sentence, const char *code, const QByteArray &entry, const QByteArray &file)
{
    QTest::newRow(sentence) << QString::fromLatin1(code) << entry << file;
}

inline bool isHarmless(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) {
        return one.isPrint() && one != QChar::ReplacementCharacter;
    });
}

// Checks a row: refused by its own rule, the entry named, nothing written, the program's state as before.
inline void checkRefused(const BundleLimits &limits = {})
{
    QFETCH(const QString, code);
    QFETCH(const QByteArray, entry);
    QFETCH(const QByteArray, file);
    const Inbox inbox(file);
    const Result<void> read = readWhole(inbox.path(), limits);
    QVERIFY2(!read, "the bundle was accepted");
    const Error &error = read.error();
    QVERIFY2(error.code == code, qPrintable(error.code + QStringLiteral(" instead of ") + code
                                            + QStringLiteral(": ") + error.message + QStringLiteral(" / ")
                                            + error.detail));
    QCOMPARE(error.kind, ErrorKind::Refused);
    QVERIFY2(isHarmless(error.key) && isHarmless(error.message), qPrintable(error.key));
    // A name is shown as far as it can be, and not endlessly.
    const QString shown = QString::fromUtf8(entry).left(120);
    if (isHarmless(shown))
        QCOMPARE(error.key.left(120), shown);
    else
        QVERIFY(!error.key.isEmpty() && error.key.size() <= 121);
    QVERIFY2(error.key.isEmpty() || error.message.contains(error.key), qPrintable(error.message));
    QVERIFY2(inbox.isUntouched(), "the folder was changed");
}

} // namespace yongping::forge
