#include "report_desk.h"
#include "ui/report/report_page.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"
#include "viewer/page_source.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace yongping;
using namespace yongping::tests;

namespace {

constexpr int Patience = 60'000;

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// From the report to the printed file through the toolkit's own dialog, by the keyboard.
class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void file_hasThePagesOfTheReport();
    void file_thatCannotBeWrittenIsToldAtOnce();
    void file_thatIsThereIsAskedFor_data();
    void file_thatIsThereIsAskedFor();
    void cancel_printsNothing();

private:
    void choosePrintToFile(const QString &file);
    QLineEdit *fileName() const { return m_dialog->findChild<QLineEdit *>(QStringLiteral("filename")); }
    // False where the dialog is not ready for it: then a message box would wait for ever.
    bool confirm();
    // Presses a button of the message box that opens next and keeps what it said.
    void answer(QMessageBox::StandardButton button);
    QString notice() const;

    SampleDesk m_at;
    std::unique_ptr<ReportPage> m_page;
    QPointer<QPrintDialog> m_dialog;
    QString m_asked;
};

void TestPrintDialog::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    // No printer but the file, whatever this computer is connected to.
    qputenv("CUPS_SERVER", m_at.folder.filePath(QStringLiteral("no-cups.sock")).toUtf8());
}

void TestPrintDialog::init()
{
    m_asked.clear();
    m_page = std::make_unique<ReportPage>(*m_at.desk);
    m_page->resize(1282, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setReview(m_at.review("platform-industry"));
    const auto *preview = m_page->findChild<PageView *>(QStringLiteral("reportPreview"));
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 1, Patience);
    auto *print = m_page->findChild<QPushButton *>(QStringLiteral("print"));
    QTRY_VERIFY(print->isEnabled());
    print->setFocus();
    QTest::keyClick(print, Qt::Key_Space);
    QTRY_VERIFY(m_dialog = m_page->findChild<QPrintDialog *>(QStringLiteral("printDialog")));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestPrintDialog::cleanup()
{
    if (m_dialog)
        m_dialog->reject();
    m_page.reset();
}

void TestPrintDialog::choosePrintToFile(const QString &file)
{
    auto *printers = m_dialog->findChild<QComboBox *>(QStringLiteral("printers"));
    QVERIFY(printers);
    printers->setFocus();
    QTest::keyClick(printers, Qt::Key_End);
    QCOMPARE(printers->currentText(), QStringLiteral("Print to File (PDF)"));
    QTRY_VERIFY(fileName()->isEnabled());
    // It proposes the report's name, not a folder.
    QVERIFY2(fileName()->text().endsWith(QStringLiteral(".pdf")), qPrintable(fileName()->text()));
    QVERIFY2(fileName()->width() > m_dialog->width() / 2, "the name has no room");
    QVERIFY(m_dialog->width() >= 560);
    fileName()->setFocus();
    fileName()->selectAll();
    QTest::keyClicks(fileName(), file);
    QCOMPARE(fileName()->text(), file);
}

bool TestPrintDialog::confirm()
{
    if (QTest::currentTestFailed())
        return false;
    const auto *buttons = m_dialog->findChild<QDialogButtonBox *>();
    QPushButton *print = buttons->button(QDialogButtonBox::Ok);
    print->setFocus();
    QTest::keyClick(print, Qt::Key_Space);
    return true;
}

void TestPrintDialog::answer(QMessageBox::StandardButton button)
{
    auto *looks = new QTimer(m_page.get());
    connect(looks, &QTimer::timeout, this, [this, looks, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        looks->stop();
        m_asked = box->text();
        QTest::keyClick(box->button(button), Qt::Key_Space);
    });
    looks->start(0);
}

QString TestPrintDialog::notice() const
{
    const auto *text = m_page->findChild<QLabel *>(QStringLiteral("reportNoticeText"));
    return text->isVisible() ? text->text() : QString();
}

void TestPrintDialog::file_hasThePagesOfTheReport()
{
    const QString file = m_at.folder.filePath(QStringLiteral("printed.pdf"));
    const QSignalSpy said(m_page.get(), &ReportPage::said);
    choosePrintToFile(file);
    QVERIFY(confirm());
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience);
    const std::shared_ptr<PageSource> shown = m_page->findChild<PageView *>(QStringLiteral("reportPreview"))->source();
    const auto printed = PageSource::fromData(read(file), QStringLiteral("application/pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(printed->state(), PageSource::State::Open, Patience);
    QCOMPARE(printed->pageCount(), shown->pageCount());
    for (int page = 0; page < shown->pageCount(); ++page)
        QCOMPARE(printed->pageSize(page), shown->pageSize(page));
    QCOMPARE(notice(), QString());
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.front().front().toString(),
             QStringLiteral("The report was printed into the file “%1”.").arg(file));
}

void TestPrintDialog::file_thatCannotBeWrittenIsToldAtOnce()
{
    const QString file = m_at.folder.filePath(QStringLiteral("no-such-folder/printed.pdf"));
    choosePrintToFile(file);
    answer(QMessageBox::Ok);
    QVERIFY(confirm());
    QTRY_VERIFY(m_asked.contains(file));
    // The dialog is still there to take another name.
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!QFile::exists(file));
}

void TestPrintDialog::file_thatIsThereIsAskedFor_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answered");
    QTest::addColumn<bool>("overwritten");
    QTest::newRow("no keeps it") << QMessageBox::No << false;
    QTest::newRow("yes writes over it") << QMessageBox::Yes << true;
}

void TestPrintDialog::file_thatIsThereIsAskedFor()
{
    QFETCH(QMessageBox::StandardButton, answered);
    QFETCH(bool, overwritten);
    const QString name = m_at.folder.filePath(QStringLiteral("kept.pdf"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("an older report") > 0);
    file.close();
    choosePrintToFile(name);
    answer(answered);
    QVERIFY(confirm());
    QTRY_VERIFY(m_asked.contains(name));
    QTRY_COMPARE(!m_dialog || !m_dialog->isVisible(), overwritten);
    if (overwritten)
        QTRY_VERIFY_WITH_TIMEOUT(read(name).startsWith("%PDF-"), Patience);
    else
        QCOMPARE(read(name), QByteArray("an older report"));
}

void TestPrintDialog::cancel_printsNothing()
{
    const QString file = m_at.folder.filePath(QStringLiteral("cancelled.pdf"));
    choosePrintToFile(file);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(notice(), QString());
    QVERIFY(!QFile::exists(file));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("print"))->isEnabled());
}

QTEST_MAIN(TestPrintDialog)
#include "tst_print_dialog.moc"
