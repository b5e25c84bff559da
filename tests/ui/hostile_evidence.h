#pragma once

#include "page_paper.h"
#include "review_room.h"
#include "ui/evidence/evidence_room.h"
#include "ui/evidence/evidence_view.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"
#include "../viewer/hostile_list.h"
#include "workstation/office.h"

#include <QFile>
#include <QLabel>

#include <algorithm>

namespace yongping::test {

// The page of a review whose case has files of all kinds, and the evidence beside the form, where one after the other
// is looked at.
class EvidenceWalk
{
public:
    static constexpr int PageMsecs = 1'500; // what hangs is to be ended soon
    static constexpr int Patience = 60'000;

    // The files are named after their order and after what their first bytes say they are.
    void prepare(const QList<tests::HostileFile> &files)
    {
        room.prepare();
        room.open(QStringLiteral("platform-industry"));
        QStringList paths;
        for (const tests::HostileFile &file : files)
            paths.append(write(nameFor(int(paths.size()), file.bytes), file.bytes));
        const CaseId id = room.review->data().id;
        if (!room.desk->office().attach(id, paths, nullptr).result())
            qFatal("the files are not attached");
        const auto attached = room.desk->office().attachments(id).result();
        m_files = *attached;
        std::ranges::sort(m_files, {}, &Attachment::name);
        room.page->findChild<EvidenceRoom *>()->setLimits({PageMsecs});
    }

    const std::vector<Attachment> &files() const { return m_files; }
    EvidenceView &view() const { return *room.page->findChild<EvidenceView *>(); }
    PageViewer &viewer() const { return *view().findChild<PageViewer *>(); }
    PageView &pages() const { return *viewer().view(); }
    QString fault() const
    {
        const auto *label = viewer().findChild<QLabel *>(QStringLiteral("viewerFault"));
        return label->isVisible() ? label->text() : QString();
    }

    void choose(const Attachment &file) const { Q_EMIT view().fileChosen(file); }
    // The page that is looked at stands there, or a sentence.
    bool isSettled() const
    {
        const auto &source = viewer().source();
        if (!source || source->state() == PageSource::State::Opening)
            return false;
        return source->state() == PageSource::State::Failed || pages().isSettled(std::max(0, pages().currentPage()));
    }
    bool waitUntilSettled() const { return QTest::qWaitFor([this] { return isSettled(); }, Patience); }

    ReviewRoom room;

private:
    static QString nameFor(int number, const QByteArray &bytes)
    {
        const QString kind = bytes.startsWith("\x89PNG")   ? QStringLiteral("png")
            : bytes.startsWith(QByteArray::fromHex("ffd8")) ? QStringLiteral("jpg")
            : bytes.startsWith("BM")                        ? QStringLiteral("bmp")
            : bytes.startsWith("GIF8")                      ? QStringLiteral("gif")
            : bytes.startsWith("II*")                       ? QStringLiteral("tif")
                                                            : QStringLiteral("pdf");
        return QStringLiteral("%1.%2").arg(number, 3, 10, QLatin1Char('0')).arg(kind);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::vector<Attachment> m_files;
};

} // namespace yongping::test
