#include "workroom.h"

#include "workstation/document_text.h"
#include "workstation/official_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <quazip.h>
#include <quazipfile.h>

using namespace yongping;

namespace {

QString sampleText()
{
    return u"优秀工业APP要素条件\n创新成果\n样例：此处说明成果。\n安全管理\n样例：此处说明安全。\n综合绩效\n样例：此处说明绩效。\n"_s;
}

QByteArray pdfOf(const QString &text)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    int y = 0;
    for (const QString &line : text.split(u'\n'))
        painter.drawText(0, y += writer.height() / 20, line);
    painter.end();
    return pdf;
}

QByteArray packed(const QString &entry, const QByteArray &content)
{
    QByteArray file;
    QBuffer buffer(&file);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    QuaZipFile part(&zip);
    part.open(QIODevice::WriteOnly, QuaZipNewInfo(entry));
    part.write(content);
    part.close();
    zip.close();
    return file;
}

QByteArray wordOf(const QString &text, const QByteArray &before = {})
{
    QByteArray xml = "<?xml version=\"1.0\"?>" + before + "<w:document xmlns:w=\"urn:w\"><w:body><w:tbl>";
    for (const QString &line : text.split(u'\n')) {
        // A paragraph in two runs, with a deleted one between.
        xml += "<w:p><w:r><w:t>" + line.left(2).toUtf8() + "</w:t></w:r><w:del><w:r><w:delText>x</w:delText>"
            "<w:t>x</w:t></w:r></w:del><w:r><w:t>" + line.mid(2).toUtf8() + "</w:t></w:r></w:p>";
    }
    return packed(u"word/document.xml"_s, xml + "</w:tbl></w:body></w:document>");
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class TestOfficialDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clauses_areFoundInEveryKindOfFile_data();
    void clauses_areFoundInEveryKindOfFile();
    void otherFiles_areRefused_data();
    void otherFiles_areRefused();
    void missingFile_isNamed();
    void document_staysWithTheStore();
};

void TestOfficialDocument::clauses_areFoundInEveryKindOfFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain text") << sampleText().toUtf8();
    QTest::newRow("text with a byte order mark") << "\xEF\xBB\xBF" + sampleText().toUtf8();
    QTest::newRow("text of Windows' editor") << utf16(sampleText());
    QTest::newRow("a PDF") << pdfOf(sampleText());
    QTest::newRow("a Word document") << wordOf(sampleText());
}

void TestOfficialDocument::clauses_areFoundInEveryKindOfFile()
{
    QFETCH(QByteArray, content);
    Workroom room;
    const Result<OfficialDocument> document = readOfficialDocument(room.file(u"standard.bin"_s, content), room.library);
    QVERIFY2(document, failureOf(document));
    QCOMPARE(document->fileName, u"standard.bin"_s);
    QCOMPARE(document->wording.value(u"industrial-app/achievement/0"_s), u"样例：此处说明成果。"_s);
    QCOMPARE(document->wording.value(u"industrial-app/safety/0"_s), u"样例：此处说明安全。"_s);
    QCOMPARE(document->clauses, 204);
}

void TestOfficialDocument::otherFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("an empty file") << QByteArray() << u"document.empty"_s;
    QTest::newRow("text without clauses") << QByteArray("您好") << u"document.unknown"_s;
    QTest::newRow("text in no known encoding") << QByteArray("\xC4\xFA\xBA\xC3") << u"document.kind"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"document.kind"_s;
    QTest::newRow("half a PDF") << pdfOf(sampleText()).left(300) << u"pages.damaged"_s;
    QTest::newRow("a PDF of pictures") << pdfOf({}) << u"document.empty"_s;
    QTest::newRow("a zip archive") << packed(u"readme.txt"_s, "x") << u"document.kind"_s;
    QTest::newRow("half a zip archive") << wordOf(sampleText()).left(60) << u"document.damaged"_s;
    QTest::newRow("a Word document with a broken part")
        << packed(u"word/document.xml"_s, "<w:p>") << u"document.damaged"_s;
    QTest::newRow("a Word document that defines entities")
        << wordOf(sampleText(), "<!DOCTYPE d [<!ENTITY a \"aaaa\">]>") << u"document.damaged"_s;
    QTest::newRow("a Word document that unpacks to more than it should")
        << packed(u"word/document.xml"_s, QByteArray(9 * 1024 * 1024, ' ')) << u"document.size"_s;
}

void TestOfficialDocument::otherFiles_areRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    Workroom room;
    QCOMPARE(codeOf(readOfficialDocument(room.file(u"standard.bin"_s, content), room.library)), code);
}

void TestOfficialDocument::missingFile_isNamed()
{
    Workroom room;
    const Result<OfficialDocument> document = readOfficialDocument(room.path(u"nowhere.pdf"_s), room.library);
    QCOMPARE(codeOf(document), u"file.read"_s);
    QVERIFY(document.error().message.contains(u"nowhere.pdf"));
}

void TestOfficialDocument::document_staysWithTheStore()
{
    Workroom room;
    {
        const auto store = room.store();
        const Seat seat{*store, room.library, room.clock, u"Sample officer"_s};
        QVERIFY(!*officialDocument(*store, room.library));
        const auto document = readOfficialDocument(room.file(u"standard.txt"_s, sampleText().toUtf8()), room.library);
        QVERIFY2(document, failureOf(document));
        const Result<void> kept = keepOfficialDocument(seat, *document);
        QVERIFY2(kept, failureOf(kept));
    }
    const auto store = room.store();
    const auto kept = officialDocument(*store, room.library);
    QVERIFY2(kept, failureOf(kept));
    QVERIFY(*kept);
    QCOMPARE((*kept)->fileName, u"standard.txt"_s);
    QCOMPARE((*kept)->digest.size(), qsizetype(64));
    QCOMPARE((*kept)->clauses, 204);
    const CategoryPtr apps = *room.library.category(u"industrial-app"_s);
    QCOMPARE((*kept)->of(*apps->clause(u"performance.0")), QString()); // what stands behind it is not known
    QCOMPARE((*kept)->of(*apps->clause(u"safety.0")), u"样例：此处说明安全。"_s);
    const Seat seat{*store, room.library, room.clock, u"Sample officer"_s};
    const Result<void> dropped = dropOfficialDocument(seat);
    QVERIFY2(dropped, failureOf(dropped));
    QVERIFY(!*officialDocument(*store, room.library));
}

QTEST_MAIN(TestOfficialDocument)
#include "tst_official_document.moc"
