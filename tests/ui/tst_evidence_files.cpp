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
    void folder_isRefusedInWords();
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
    QTRY_VERIFY(rows().contains(QStringLiteral("b.txt|1 bytes · not linked")));
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

void EvidenceFilesTest::folder_isRefusedInWords()
{
    drop(m_room.page.get(), {m_files->path()}, true);
    QTRY_VERIFY(message().contains(QStringLiteral("is a folder")));
    QVERIFY(attachments().isEmpty());
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
