#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace yongping::test {

// Reads a PDF by the programs that others will read it with.
class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("the PDF could not be written");
    }

    QString text() const { return run(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")}); }
    // Without blanks and line ends: a heading may be broken anywhere.
    QString letters() const
    {
        QString all = text();
        all.removeIf([](QChar c) { return c.isSpace(); });
        return all;
    }
    QString pageText(int page) const
    {
        const QString number = QString::number(page);
        return run(QStringLiteral("pdftotext"),
                   {QStringLiteral("-f"), number, QStringLiteral("-l"), number, path(), QStringLiteral("-")});
    }
    QString check() const { return run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()}); }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path()}); }
    QString metadata() const { return run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path()}); }
    QString fields() const
    {
        return run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=acroform"), path()});
    }
    int pages() const { return info().section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt(); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return QStringLiteral("failed: ") + program;
        return QString::fromUtf8(process.readAll());
    }

    QTemporaryDir m_folder;
};

} // namespace yongping::test
