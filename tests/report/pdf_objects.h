#pragma once

#include "base/json.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace yongping::test {

// Every object of a PDF as qpdf tells them, which is no part of what wrote it.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("the PDF could not be written");
        file.close();
        QProcess process;
        process.start(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-key=qpdf"),
                                               QStringLiteral("--json-stream-data=none"), file.fileName()});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("qpdf cannot read the PDF");
        const Result<JsonValue> json = parseJson(process.readAllStandardOutput());
        if (!json)
            qFatal("qpdf wrote no JSON");
        m_objects = json->find(u"qpdf")->toArray().at(1);
    }

    JsonValue trailer() const { return *m_objects.find(u"trailer")->find(u"value"); }
    JsonValue catalog() const { return get(trailer(), u"/Root"); }

    // A member, a reference followed; of a stream, of its dictionary. Null where it is not there.
    JsonValue get(const JsonValue &dictionary, QStringView key) const
    {
        const JsonValue *found = dictionary.find(key);
        return found ? followed(*found) : JsonValue();
    }
    JsonValue followed(const JsonValue &value) const
    {
        if (!value.isString() || !value.toString().endsWith(QStringLiteral(" R")))
            return value;
        const JsonValue *object = m_objects.find(QString(QStringLiteral("obj:") + value.toString()));
        return object ? contentOf(*object) : JsonValue();
    }

    // Every dictionary of the file, those inside others too.
    void each(const std::function<void(const JsonValue &)> &look) const
    {
        for (const auto &[name, object] : m_objects.toObject())
            walk(contentOf(object), look);
    }

private:
    static JsonValue contentOf(const JsonValue &object)
    {
        const JsonValue *stream = object.find(u"stream");
        return stream ? *stream->find(u"dict") : *object.find(u"value");
    }

    static void walk(const JsonValue &value, const std::function<void(const JsonValue &)> &look)
    {
        if (value.isObject()) {
            look(value);
            for (const auto &[name, member] : value.toObject())
                walk(member, look);
        } else if (value.isArray()) {
            for (const JsonValue &member : value.toArray())
                walk(member, look);
        }
    }

    JsonValue m_objects;
};

} // namespace yongping::test
