#pragma once

#include "page_paper.h"
#include "review_room.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/evidence_room.h"
#include "ui/evidence/evidence_view.h"
#include "ui/viewer/page_view.h"
#include "workstation/office.h"

#include <QDropEvent>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace yongping::test {

// The evidence beside the form, on a real store, with pages drawn by the program for it.
class EvidenceDesk
{
public:
    static constexpr int Patience = 30'000;
    static QString firstCheck() { return QStringLiteral("foundation.1"); }

    static void prepareApplication()
    {
        Theme::install(*qApp, Theme::Mode::Light);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    // A review is open, at its first check; it has no evidence.
    void prepare()
    {
        m_files = std::make_unique<QTemporaryDir>();
        m_room.prepare();
        m_room.open(QStringLiteral("platform-industry"));
        m_room.page->showCheck(firstCheck());
        QCOMPARE(m_room.page->currentCheck(), firstCheck());
    }

    void close() { m_room.close(); }

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
    std::vector<EvidencePlace> places(const QString &check = firstCheck()) const
    {
        return m_room.review->review().evidence.value(check);
    }

    QString rows() const
    {
        QStringList rows;
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            const QModelIndex index = list().model()->index(i, 0);
            rows.append(index.data().toString() + u'|' + index.data(EvidenceModel::CaptionRole).toString());
        }
        return rows.join(u'\n');
    }

    QStringList attachments() const
    {
        const auto files = m_room.desk->office().attachments(m_room.review->data().id).result();
        QStringList names;
        for (const Attachment &file : *files)
            names.append(file.name);
        return names;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_files->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    void attach(const QString &name, const QByteArray &content)
    {
        const Result<void> done =
            m_room.desk->office().attach(m_room.review->data().id, {write(name, content)}, nullptr).result();
        QVERIFY(done);
        QTRY_VERIFY(rows().contains(name));
    }

    void attachPaper()
    {
        attach(QStringLiteral("paper.pdf"), tests::paper(3));
    }

    void open()
    {
        m_room.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(view().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
        QVERIFY(pages().hasFocus());
    }

    void choose(const QString &text) const
    {
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            const QModelIndex index = list().model()->index(i, 0);
            if (index.data().toString() == text && index.flags().testFlag(Qt::ItemIsSelectable))
                return list().setCurrentIndex(index);
        }
        QFAIL(qPrintable(text));
    }

    void drop(QWidget *widget, const QStringList &files, bool taken) const
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

protected:
    ReviewRoom m_room;
    std::unique_ptr<QTemporaryDir> m_files;
};

} // namespace yongping::test
