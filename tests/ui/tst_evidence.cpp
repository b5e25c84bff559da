#include "page_paper.h"
#include "review_room.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/evidence_room.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/places_mark.h"
#include "ui/review/clause_card.h"
#include "ui/viewer/page_view.h"
#include "workstation/office.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

using namespace yongping;
using test::ReviewRoom;

namespace {

constexpr int Patience = 30'000;
const QString FirstCheck = QStringLiteral("foundation.1");

} // namespace

// The evidence beside the form, on a real store, with pages drawn by the program for it.
class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noFiles_saysWhatToDo();
    void dialog_attachesSeveralFiles();
    void drop_onAField_attachesInsteadOfTyping();
    void drop_ofBundles_isLeftToTheWindow();
    void paste_takesFiles();
    void paste_makesAPngOfAPicture();
    void paste_ofNeither_saysSo();
    void folder_isRefusedInWords();
    void view_opensAndClosesWithTheKeyboard();
    void view_leavesNoCopyBehind();
    void view_remembersItsWidth();
    void page_isLinkedWithTheKeyboard();
    void region_isLinkedWithTheKeyboard();
    void place_comesUpWithItsCheck();
    void place_keepsItsNote();
    void link_survivesReopening();
    void link_isUndone();
    void wholeFile_isLinkedWithoutBeingShown();
    void file_linked_isNotTakenOut();
    void file_notLinked_isTakenOutAfterAsking();
    void filter_showsWhatIsNotLinked();
    void copy_isSaved();
    void hostileFile_saysSoAndTheWindowGoesOn();
    void fileThatMightRun_isNotOpened();
    void submitted_isShownButNotChanged();
    void controls_haveNames();

private:
    template<typename Child>
    Child *in(const char *name) const
    {
        return m_room.page->findChild<Child *>(QString::fromLatin1(name));
    }
    EvidenceRoom &evidence() const { return *m_room.page->findChild<EvidenceRoom *>(); }
    EvidencePanel &panel() const { return *m_room.page->findChild<EvidencePanel *>(); }
    EvidenceView &view() const { return *m_room.page->findChild<EvidenceView *>(); }
    PageView &pages() const { return *in<PageView>("pageView"); }
    QListView &list() const { return *in<QListView>("evidence"); }
    QString message() const { return in<QLabel>("evidence-message")->text(); }
    const std::vector<EvidencePlace> places(const QString &check = FirstCheck) const
    {
        return m_room.review->review().evidence.value(check);
    }
    QString rows() const;
    QStringList attachments() const;
    QString write(const QString &name, const QByteArray &content);
    void attach(const QString &name, const QByteArray &content);
    void attachPaper();
    void open();
    void choose(const QString &text) const;
    void drop(QWidget *widget, const QStringList &files, bool taken) const;

    ReviewRoom m_room;
    std::unique_ptr<QTemporaryDir> m_files;
};

void EvidenceTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void EvidenceTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_room.prepare();
    m_room.open(QStringLiteral("platform-industry"));
    m_room.page->showCheck(FirstCheck);
    QCOMPARE(m_room.page->currentCheck(), FirstCheck);
}

void EvidenceTest::cleanup()
{
    m_room.close();
}

QString EvidenceTest::rows() const
{
    QStringList rows;
    for (int i = 0; i < list().model()->rowCount(); ++i) {
        const QModelIndex index = list().model()->index(i, 0);
        rows.append(index.data().toString() + u'|' + index.data(EvidenceModel::CaptionRole).toString());
    }
    return rows.join(u'\n');
}

QStringList EvidenceTest::attachments() const
{
    const auto files = m_room.desk->office().attachments(m_room.review->data().id).result();
    QStringList names;
    for (const Attachment &file : *files)
        names.append(file.name);
    return names;
}

QString EvidenceTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

void EvidenceTest::attach(const QString &name, const QByteArray &content)
{
    const Result<void> done =
        m_room.desk->office().attach(m_room.review->data().id, {write(name, content)}, nullptr).result();
    QVERIFY(done);
    QTRY_VERIFY(rows().contains(name));
}

void EvidenceTest::attachPaper()
{
    attach(QStringLiteral("paper.pdf"), tests::paper(3));
}

void EvidenceTest::open()
{
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(view().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
    QVERIFY(pages().hasFocus());
}

void EvidenceTest::choose(const QString &text) const
{
    for (int i = 0; i < list().model()->rowCount(); ++i) {
        const QModelIndex index = list().model()->index(i, 0);
        if (index.data().toString() == text && index.flags().testFlag(Qt::ItemIsSelectable))
            return list().setCurrentIndex(index);
    }
    QFAIL(qPrintable(text));
}

void EvidenceTest::drop(QWidget *widget, const QStringList &files, bool taken) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(widget, &enter);
    QCOMPARE(in<QFrame>("evidence-drop")->isVisible(), taken);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(widget, &event);
    QVERIFY(!in<QFrame>("evidence-drop")->isVisible());
}

void EvidenceTest::noFiles_saysWhatToDo()
{
    QTRY_VERIFY(rows().contains(QStringLiteral("No evidence yet")));
    QVERIFY(!in<QToolButton>("evidence-open")->isEnabled());
    QVERIFY(in<QPushButton>("attach")->isEnabled());
}

void EvidenceTest::dialog_attachesSeveralFiles()
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

void EvidenceTest::drop_onAField_attachesInsteadOfTyping()
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

void EvidenceTest::drop_ofBundles_isLeftToTheWindow()
{
    drop(m_room.page.get(), {write(QStringLiteral("a.ypb"), "x")}, false);
    QVERIFY(attachments().isEmpty());
}

void EvidenceTest::paste_takesFiles()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.pdf"), tests::paper(1)))});
    QGuiApplication::clipboard()->setMimeData(data);
    m_room.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(attachments(), QStringList(QStringLiteral("a.pdf")));
}

void EvidenceTest::paste_makesAPngOfAPicture()
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

void EvidenceTest::paste_ofNeither_saysSo()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    m_room.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(message().contains(QStringLiteral("no file")));
    QVERIFY(attachments().isEmpty());
}

void EvidenceTest::folder_isRefusedInWords()
{
    drop(m_room.page.get(), {m_files->path()}, true);
    QTRY_VERIFY(message().contains(QStringLiteral("is not a file")));
    QVERIFY(attachments().isEmpty());
}

void EvidenceTest::view_opensAndClosesWithTheKeyboard()
{
    attachPaper();
    QWidget *field = QApplication::focusWidget();
    open();
    m_room.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY(view().isVisible());
    m_room.press(Qt::Key_F6);
    QVERIFY(pages().hasFocus());
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!view().isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
    open();
}

void EvidenceTest::view_leavesNoCopyBehind()
{
    const QByteArray before = qgetenv("TMPDIR");
    QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toUtf8());
    attachPaper();
    open();
    const QStringList copies = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(copies.size(), 1);
    const QFileInfo copy(QDir(folder.filePath(copies.constFirst())).filePath(QStringLiteral("files/paper.pdf")));
    QVERIFY(copy.exists());
    QVERIFY(!copy.permission(QFile::ReadGroup) && !copy.permission(QFile::ReadOther));
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QDir(folder.path()).isEmpty());
    qputenv("TMPDIR", before);
}

void EvidenceTest::view_remembersItsWidth()
{
    attachPaper();
    open();
    auto *splitter = m_room.page->findChild<QSplitter *>();
    QList<int> sizes = splitter->sizes();
    sizes[0] = 168;
    sizes.last() = 460;
    splitter->setSizes(sizes);
    Q_EMIT splitter->splitterMoved(0, splitter->count() - 1); // as a drag does
    const int width = view().width();
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    m_room.page.reset();
    m_room.openPage();
    m_room.page->setReview(m_room.review);
    QTRY_VERIFY(rows().contains(QStringLiteral("paper.pdf")));
    m_room.page->showCheck(FirstCheck);
    open();
    QTRY_VERIFY(qAbs(view().width() - width) <= 2);
}

void EvidenceTest::page_isLinkedWithTheKeyboard()
{
    attachPaper();
    open();
    pages().showPage(1);
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().name, QStringLiteral("paper.pdf"));
    QCOMPARE(places().front().page, 2);
    QVERIFY(!places().front().region);
    QVERIFY(rows().contains(QStringLiteral("page 2")));
    QVERIFY(rows().contains(QStringLiteral("linked to 1 check")));
    auto *mark = in<PlacesMark>("places.foundation.1");
    QVERIFY(mark && mark->isVisible());
    QVERIFY(mark->text().contains(u'1'));
    m_room.press(Qt::Key_L, Qt::ControlModifier); // nothing twice
    QCOMPARE(places().size(), 1U);
}

void EvidenceTest::region_isLinkedWithTheKeyboard()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pages().isMarking());
    m_room.press(Qt::Key_Return);
    m_room.press(Qt::Key_Right);
    m_room.press(Qt::Key_Down, Qt::ShiftModifier);
    m_room.press(Qt::Key_Return);
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().page, 1);
    QVERIFY(places().front().region);
    QVERIFY(places().front().region->width > 0);
    QVERIFY(pages().shownRegion());
    QVERIFY(!pages().isMarking());
}

void EvidenceTest::place_comesUpWithItsCheck()
{
    attachPaper();
    const Attachment file = m_room.desk->office().attachments(m_room.review->data().id).result()->front();
    const QString other = QStringLiteral("foundation.2.devices");
    m_room.review->setEvidence(other, {{file.digest, file.name, 3, PageRegion{1000, 1000, 4000, 2000}, {}},
                                       {file.digest, file.name, 1, {}, {}}});
    open();
    QCOMPARE(pages().currentPage(), 0);
    m_room.page->showCheck(other);
    QTRY_COMPARE(pages().currentPage(), 2);
    QVERIFY(pages().shownRegion());
    QCOMPARE(in<QLabel>("place-standing")->text(), QStringLiteral("1 of 2"));
    m_room.press(Qt::Key_F9);
    QCOMPARE(pages().currentPage(), 0);
    QVERIFY(!pages().shownRegion());
    m_room.press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(pages().currentPage(), 2);
    // The mark on the card opens it too.
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!view().isVisible());
    in<PlacesMark>("places.foundation.2.devices")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
    QTRY_COMPARE(pages().currentPage(), 2);
}

void EvidenceTest::place_keepsItsNote()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    auto *note = in<QLineEdit>("evidence-view-note");
    QVERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("the list of devices"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(places().front().note, QStringLiteral("the list of devices"));
    QVERIFY(rows().contains(QStringLiteral("the list of devices")));
    QTest::keyClicks(note, QStringLiteral(", all"));
    m_room.page->showCheck(QStringLiteral("foundation.2.devices")); // leaving hands it over
    QCOMPARE(places().front().note, QStringLiteral("the list of devices, all"));
}

void EvidenceTest::link_survivesReopening()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    const CaseId id = m_room.review->data().id;
    m_room.close();
    m_room.openDesk();
    m_room.openPage();
    m_room.openCase(id);
    QCOMPARE(places().size(), 1U);
    m_room.page->showCheck(FirstCheck);
    QTRY_VERIFY(rows().contains(QStringLiteral("linked to 1 check")));
    open();
    QCOMPARE(in<QLabel>("place-standing")->text(), QStringLiteral("1 of 1"));
}

void EvidenceTest::link_isUndone()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    m_room.press(Qt::Key_Escape);
    m_room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(places().empty());
    QVERIFY(rows().contains(QStringLiteral("not linked")));
    QVERIFY(!in<PlacesMark>("places.foundation.1")->isVisible());
    m_room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(places().size(), 1U);
}

void EvidenceTest::wholeFile_isLinkedWithoutBeingShown()
{
    attach(QStringLiteral("list.xlsx"), "PK not really");
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("list.xlsx"));
    in<QToolButton>("evidence-link")->click();
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().page, 0);
    QVERIFY(rows().contains(QStringLiteral("the whole file")));
    // It is chosen now; Delete takes the link away, not the file.
    m_room.press(Qt::Key_Delete);
    QVERIFY(places().empty());
    QCOMPARE(attachments(), QStringList(QStringLiteral("list.xlsx")));
}

void EvidenceTest::file_linked_isNotTakenOut()
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
    const QString check = m_room.review->category()->check(FirstCheck)->text.in(Language::English);
    QVERIFY2(message().contains(check), qPrintable(message()));
    QCOMPARE(attachments(), QStringList(QStringLiteral("paper.pdf")));
}

void EvidenceTest::file_notLinked_isTakenOutAfterAsking()
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

void EvidenceTest::filter_showsWhatIsNotLinked()
{
    attachPaper();
    attach(QStringLiteral("b.txt"), "b");
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    in<QPushButton>("only-unlinked")->setChecked(true);
    QVERIFY(!rows().contains(QStringLiteral("linked to 1 check")));
    QVERIFY(rows().contains(QStringLiteral("b.txt")));
    QVERIFY(in<QPushButton>("only-unlinked")->text().contains(u'1'));
}

void EvidenceTest::copy_isSaved()
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

void EvidenceTest::hostileFile_saysSoAndTheWindowGoesOn()
{
    QByteArray broken = tests::paper(1);
    broken.truncate(200);
    attach(QStringLiteral("broken.pdf"), broken);
    attachPaper();
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("broken.pdf"));
    m_room.press(Qt::Key_Return);
    auto *fault = in<QLabel>("viewerFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible() && !fault->text().isEmpty(), Patience);
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(places().empty());
    m_room.page->showCheck(FirstCheck);
    m_room.press(Qt::Key_1);
    QVERIFY(m_room.review->review().answers.contains(FirstCheck));
    choose(QStringLiteral("paper.pdf"));
    Q_EMIT list().activated(list().currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
}

void EvidenceTest::fileThatMightRun_isNotOpened()
{
    attach(QStringLiteral("setup.desktop"), "[Desktop Entry]");
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("setup.desktop"));
    m_room.press(Qt::Key_Return);
    QVERIFY(!in<QMessageBox>("evidenceQuestion"));
    QVERIFY(message().contains(QStringLiteral("Save a copy")));
}

void EvidenceTest::submitted_isShownButNotChanged()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    const CaseId id = m_room.review->data().id;
    m_room.desk->flush();
    const auto declared = m_room.desk->office().declareInterest(id, {}).result();
    const auto done = m_room.desk->office().submit(id, {}, m_files->filePath(QStringLiteral("r.ypb"))).result();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    Q_UNUSED(declared)
    m_room.openCase(id);
    QVERIFY(m_room.review->isReadOnly());
    QTRY_VERIFY(rows().contains(QStringLiteral("paper.pdf")));
    m_room.page->showCheck(FirstCheck);
    QVERIFY(!in<QPushButton>("attach")->isEnabled());
    QVERIFY(!in<QLabel>("evidence-fixed")->text().isEmpty());
    QVERIFY(in<QLabel>("evidence-fixed")->isVisibleTo(&panel()));
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
    QVERIFY(!in<QPushButton>("link-page")->isEnabled());
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    drop(m_room.page.get(), {write(QStringLiteral("a.pdf"), tests::paper(1))}, false);
    QCOMPARE(attachments(), QStringList(QStringLiteral("paper.pdf")));
}

void EvidenceTest::controls_haveNames()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    for (QWidget *part : {static_cast<QWidget *>(&panel()), static_cast<QWidget *>(&view())}) {
        for (const auto *button : part->findChildren<QAbstractButton *>()) {
            if (!button->objectName().isEmpty()) // else it is Qt's own, in a field
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
        for (const auto *field : part->findChildren<QLineEdit *>())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
}

QTEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"
