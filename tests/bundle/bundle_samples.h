#pragma once

#include "base/digest.h"
#include "bundle/bundle.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace yongping::samples {

// Attachments by digest, as a store has them; handed over in small blocks.
class Contents
{
public:
    explicit Contents(qsizetype blockBytes = 100'000) : m_blockBytes(blockBytes) {}

    BundleRequest::Content add(const QByteArray &bytes, bool stored = true)
    {
        const QString digest = sha256(bytes);
        m_byDigest.insert(digest, bytes);
        return {digest, bytes.size(), stored};
    }

    ContentReader reader() const
    {
        return [this](const QString &digest, const ContentSink &sink) -> Result<void> {
            const QByteArray bytes = m_byDigest.value(digest);
            for (qsizetype at = 0; at < bytes.size(); at += m_blockBytes) {
                if (const Result<void> taken = sink(bytes.mid(at, m_blockBytes)); !taken)
                    return taken;
            }
            return {};
        };
    }

    QByteArray bytes(const QString &digest) const { return m_byDigest.value(digest); }

private:
    qsizetype m_blockBytes;
    QHash<QString, QByteArray> m_byDigest;
};

// Bytes that do not deflate, the same ones each time.
inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

inline const QByteArray CaseText = QByteArrayLiteral("{\"name\": \"宁波智能制造项目\"}\n");

// A case with a few texts and attachments of all sorts.
inline BundleRequest request(Contents &contents)
{
    BundleRequest request;
    request.kind = QStringLiteral("case");
    request.about = JsonValue::Object{{QStringLiteral("cases"), JsonValue::Array{QStringLiteral("智能工厂")}}};
    request.texts = {{QStringLiteral("reviews/1.json"), QByteArrayLiteral("{\"reviewer\": \"王小明\"}\n")},
                     {QStringLiteral("case.json"), CaseText},
                     {QStringLiteral("history.jsonl"), QByteArray()}};
    request.contents = {contents.add(noise(3'000'000)), contents.add(QByteArray()), contents.add(noise(700, 2)),
                        contents.add(QByteArrayLiteral("指标,基线,当前\n").repeated(100'000), false),
                        contents.add(QByteArray(2'000'000, '0'), false)};
    return request;
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Answer
{
    int code = -1;
    QByteArray output;
};

inline Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, program.toUtf8() + " did not run: " + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

} // namespace yongping::samples
