#include "evidence_desk.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace yongping;

// Files that come to a case and leave it.
class EvidenceFilesTest : public QObject, private test::EvidenceDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { prepare(); }
    void cleanup() { close(); }
    void noFiles_saysWhatToDo();
    void dialog_attachesSeveralFiles();
    void drop_onAField_attachesInsteadOfTyping();
    void drop_ofBundles_isLeftToTheWindow();
    void paste_takesFiles();
    void paste_makesAPngOfAPicture();
    void paste_ofNeither_saysSo();
    void folder_amongFiles_isAskedAbout();
    void folders_areAskedAboutTogether();
    void folder_notWanted_leavesTheFilesAttached();
    void folder_withVeryManyFiles_isNotTaken();
    void folder_withoutFiles_saysSo();
    void emptyFile_isLeftOutAndTold();
    void file_linked_isNotTakenOut();
    void file_notLinked_isTakenOutAfterAsking();
    void copy_isSaved();
    void fileThatMightRun_isNotOpened();
};

void EvidenceFilesTest::noFiles_saysWhatToDo()
{
    QTRY_VERIFY(rows().contains(QStringLiteral("No evidence yet")));
    QVERIFY(!in<QToolButton>("evidence-open")->isEnabled());
    QVERIFY(in<QPushButton>("attach")->isEnabled());
}

void EvidenceFilesTest::dialog_attachesSeveralFiles()
{
    const QString first = write(QStringLiteral("a.pdf"), tests::paper(1));
    write(QStringLiteral("b.txt"), "b");
    m_room.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = in<QFileDialog>("attachDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(QStringLiteral("\"%1\" \"%2\"").arg(first, m_files->filePath(QStringLiteral("b.txt"))));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(attachments(), QStringList({QStringLiteral("a.pdf"), QStringLiteral("b.txt")}));
    QTRY_VERIFY(rows().contains(QStringLiteral("b.txt|1 byte · not linked")));
    QVERIFY(message().contains(u'2'));
}

void EvidenceFilesTest::drop_onAField_attachesInsteadOfTyping()
{
    CheckEditor *editor = m_room.editor(QStringLiteral("foundation.2.devices"));
    m_room.page->showCheck(QStringLiteral("foundation.2.devices"));
    editor = m_room.editor(QStringLiteral("foundation.2.devices"));
    QVERIFY(editor);
    auto *field = editor->findChild<QLineEdit *>();
    QVERIFY(field);
    drop(field, {write(QStringLiteral("a.pdf"), tests::paper(1))}, true);
    QVERIFY(field->text().isEmpty());
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.pdf")));
    QTRY_VERIFY(rows().contains(QStringLiteral("a.pdf")));
    QVERIFY(panel().isVisible());
}

void EvidenceFilesTest::drop_ofBundles_isLeftToTheWindow()
{
    drop(m_room.page.get(), {write(QStringLiteral("a.ypb"), "x")}, false);
    QVERIFY(attachments().isEmpty());
}

void EvidenceFilesTest::paste_takesFiles()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.pdf"), tests::paper(1)))});
    QGuiApplication::clipboard()->setMimeData(data);
    m_room.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.pdf")));
}

void EvidenceFilesTest::paste_makesAPngOfAPicture()
{
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    m_room.press(Qt::Key_F6);
    QTRY_VERIFY(list().hasFocus());
    m_room.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(attachments().size(), 1);
    QVERIFY(attachments().constFirst().endsWith(QStringLiteral(".png")));
    m_room.press(Qt::Key_Escape);
    QTRY_VERIFY(rows().contains(QStringLiteral(".png")));
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 1, Patience);
}

void EvidenceFilesTest::paste_ofNeither_saysSo()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    m_room.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(message().contains(QStringLiteral("no file")));
    QVERIFY(attachments().isEmpty());
}

void EvidenceFilesTest::folder_amongFiles_isAskedAbout()
{
    QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("folder/deeper")));
    for (const char *name : {"folder/b.txt", "folder/c.txt", "folder/.hidden", "folder/deeper/d.txt"})
        write(QString::fromLatin1(name), "x");
    write(QStringLiteral("folder/empty.txt"), {});
    drop(m_room.page.get(), {write(QStringLiteral("a.txt"), "a"), m_files->filePath(QStringLiteral("folder"))}, true);
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.txt")));
    auto *question = in<QMessageBox>("evidenceQuestion");
    QVERIFY(question);
    QVERIFY2(question->text().contains(u'2'), qPrintable(question->text()));
    question->findChild<QPushButton *>(QStringLiteral("do"))->click();
    const QStringList all{QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("c.txt")};
    QTRY_COMPARE(attachments(), all);
    QTRY_VERIFY2(message().startsWith(u'2') && message().contains(QStringLiteral("empty.txt")), qPrintable(message()));
}

void EvidenceFilesTest::folders_areAskedAboutTogether()
{
    QStringList dropped;
    for (const char *name : {"one/b.txt", "two/c.txt", "three/d.txt"}) {
        const QString file = QString::fromLatin1(name);
        QVERIFY(QDir(m_files->path()).mkpath(file.section(u'/', 0, 0)));
        write(file, "x");
        dropped << m_files->filePath(file.section(u'/', 0, 0));
    }
    write(QStringLiteral("one/empty.txt"), {});
    write(QStringLiteral("two/empty too.txt"), {});
    drop(m_room.page.get(), dropped, true);
    const auto questions = m_room.page->window()->findChildren<QMessageBox *>(QStringLiteral("evidenceQuestion"));
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.constFirst()->text(), QStringLiteral("Attach the 3 file(s) in the folders?"));
    const QString words = questions.constFirst()->informativeText();
    QVERIFY2(words.contains(QStringLiteral("“one”, “two”, “three” are folders")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("empty: empty.txt, empty too.txt")), qPrintable(words));
    questions.constFirst()->findChild<QPushButton *>(QStringLiteral("do"))->click();
    const QStringList all{QStringLiteral("b.txt"), QStringLiteral("c.txt"), QStringLiteral("d.txt")};
    QTRY_COMPARE(attachments(), all);
}

void EvidenceFilesTest::folder_notWanted_leavesTheFilesAttached()
{
    QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("folder")));
    write(QStringLiteral("folder/b.txt"), "b");
    drop(m_room.page.get(), {m_files->filePath(QStringLiteral("folder")), write(QStringLiteral("a.txt"), "a")}, true);
    auto *question = in<QMessageBox>("evidenceQuestion");
    QVERIFY(question);
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    question->button(QMessageBox::Cancel)->click();
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.txt")));
    QTRY_VERIFY(rows().contains(QStringLiteral("a.txt")));
}

void EvidenceFilesTest::folder_withVeryManyFiles_isNotTaken()
{
    QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("folder")));
    for (int i = 0; i <= EvidenceOffer::MostOfAFolder; ++i)
        write(QStringLiteral("folder/%1.txt").arg(i), "x");
    drop(m_room.page.get(), {m_files->filePath(QStringLiteral("folder")), write(QStringLiteral("a.txt"), "a")}, true);
    QVERIFY(!in<QMessageBox>("evidenceQuestion"));
    QTRY_VERIFY2(message().contains(QStringLiteral("more than 100 files")), qPrintable(message()));
    QCOMPARE(attachments(), QStringList(QStringLiteral("a.txt")));
}

void EvidenceFilesTest::folder_withoutFiles_saysSo()
{
    drop(m_room.page.get(), {m_files->path()}, true);
    QTRY_VERIFY(message().contains(QStringLiteral("holds no files")));
    QVERIFY(attachments().isEmpty());
}

void EvidenceFilesTest::emptyFile_isLeftOutAndTold()
{
    drop(m_room.page.get(), {write(QStringLiteral("empty.txt"), {}), write(QStringLiteral("a.txt"), "a")}, true);
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.txt")));
    QTRY_VERIFY2(message().contains(QStringLiteral("empty: empty.txt")), qPrintable(message()));
    QVERIFY(message().contains(QStringLiteral("1 file")));
    drop(m_room.page.get(), {m_files->filePath(QStringLiteral("empty.txt"))}, true);
    QTRY_VERIFY2(!message().contains(QStringLiteral("1 file")), qPrintable(message()));
    QCOMPARE(attachments().size(), 1);
}

void EvidenceFilesTest::file_linked_isNotTakenOut()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    m_room.press(Qt::Key_F6);
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        if (rows().split(u'\n')[row].contains(QStringLiteral("linked to 1 check")))
            list().setCurrentIndex(list().model()->index(row, 0));
    }
    m_room.press(Qt::Key_Delete);
    QVERIFY(!in<QMessageBox>("evidenceQuestion"));
    const QString check = m_room.review->category()->check(firstCheck())->text.in(Language::English);
    QVERIFY2(message().contains(check), qPrintable(message()));
    QCOMPARE(attachments(), QStringList(QStringLiteral("paper.pdf")));
}

void EvidenceFilesTest::file_notLinked_isTakenOutAfterAsking()
{
    attachPaper();
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("paper.pdf"));
    m_room.press(Qt::Key_Delete);
    auto *question = in<QMessageBox>("evidenceQuestion");
    QVERIFY(question);
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    question->findChild<QPushButton *>(QStringLiteral("do"))->click();
    QTRY_VERIFY(attachments().isEmpty());
    QTRY_VERIFY(rows().contains(QStringLiteral("No evidence yet")));
}

void EvidenceFilesTest::copy_isSaved()
{
    const QByteArray content = tests::paper(1);
    attach(QStringLiteral("paper.pdf"), content);
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("paper.pdf"));
    in<QToolButton>("evidence-save")->click();
    auto *dialog = in<QFileDialog>("copyDialog");
    QVERIFY(dialog);
    const QString target = m_files->filePath(QStringLiteral("copy.pdf"));
    dialog->findChild<QLineEdit *>()->setText(target);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(message().contains(QStringLiteral("copy.pdf")));
    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QCOMPARE(QDir(m_files->path()).entryList({QStringLiteral("*.part")}).size(), 0);
}

void EvidenceFilesTest::fileThatMightRun_isNotOpened()
{
    attach(QStringLiteral("setup.desktop"), "[Desktop Entry]");
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("setup.desktop"));
    m_room.press(Qt::Key_Return);
    QVERIFY(!in<QMessageBox>("evidenceQuestion"));
    QVERIFY(message().contains(QStringLiteral("Save a copy")));
}

QTEST_MAIN(EvidenceFilesTest)
#include "tst_evidence_files.moc"
