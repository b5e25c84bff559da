#pragma once

#include "signing/pdfprepare.h"
#include "signing/pdfsign.h"
#include "signing/signingkey.h"
#include "signing/truststore.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

namespace yongping::samples {

inline const QDateTime Now(QDate(2023, 6, 30), QTime(9, 30, 0), Qt::OffsetFromUTC, 8 * 3600);

inline Passphrase passphrase(const char *text = "kept for the tests")
{
    QByteArray secret(text);
    return Passphrase::take(secret);
}

inline SigningKey key(const QString &name)
{
    return SigningKey::generate(name, Now.addDays(-1)).value();
}

inline TrustStore trustIn(std::initializer_list<SigningKey> keys)
{
    TrustStore trust;
    for (const SigningKey &one : keys)
        trust.add(one.certificate());
    return trust;
}

// Two pages with Chinese text, as a report is laid out.
inline QByteArray report()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(QStringLiteral("验收报告"));
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC")}, 22);
    font.setStyleStrategy(QFont::PreferNoShaping);
    QPainter painter(&writer);
    painter.setFont(font);
    painter.drawText(1000, 1000, QStringLiteral("智能制造项目验收报告"));
    painter.drawText(1000, 2000, QStringLiteral("项目 行业 目录"));
    writer.newPage();
    painter.drawText(1000, 1000, QStringLiteral("第二页"));
    painter.end();
    return pdf;
}

inline SignatureField field(const QString &name, qreal top)
{
    return {name, 0, QRectF(320, top, 200, 66), QStringLiteral("签名"), false};
}

inline QByteArray prepared(const QStringList &fields)
{
    PrepareOptions options;
    for (const QString &name : fields)
        options.fields.push_back(field(name, 300 + 90 * static_cast<qreal>(options.fields.size())));
    return preparePdf(report(), options).value();
}

inline QByteArray signedBy(const QByteArray &pdf, const SigningKey &signer, const QString &name = {})
{
    return signPdf(pdf, signer, {name, QStringLiteral("同意验收结论"), Now}).value();
}

// What a program prints about the file; `%` in the arguments stands for the file.
inline QString ask(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    arguments.replaceInStrings(QStringLiteral("%"), path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAll());
}

} // namespace yongping::samples
