// How long the window is silent while a reviewer looks through evidence that is made to break it, on the real page of a
// review with a real store: bench_evidence [--limit 100]. A heartbeat every few milliseconds; its longest pause is the
// time that a click would have waited. The same walk through good files of the same kinds stands beside it. Each file
// is waited for, turned, enlarged and left at its last page; then all are gone through once more in a hurry. Prints the
// worst files and the longest pauses; 1: the hostile ones made the window wait for longer than the limit.
#include "heart.h"
#include "ui/hostile_evidence.h"

#include <QCommandLineParser>
#include <QTextStream>

using namespace yongping;
using namespace yongping::tests;
using test::EvidenceWalk;

namespace {

constexpr std::size_t WorstShown = 5;
constexpr int LookMsecs = 50; // at what has been turned and enlarged

struct Pause
{
    qint64 msecs = 0;
    QString file;
};

// As many, each as large as evidence is.
QList<HostileFile> goodFiles(qsizetype count)
{
    QList<HostileFile> files;
    for (int i = 0; i < count; ++i) {
        const QSize size(800 + i, 1'100);
        const QByteArray bytes = i % 4 == 0 ? honestImage("png", size)
            : i % 4 == 1                    ? honestImage("jpg", size)
                                            : honestPdf(1 + i % 40);
        files.append({QStringLiteral("good %1").arg(i), bytes});
    }
    return files;
}

void look(EvidenceWalk &walk)
{
    PageView &pages = walk.pages();
    if (pages.pageCount() == 0)
        return;
    pages.turn(1);
    pages.setZoom(PageView::MaxZoom);
    pages.showPage(pages.pageCount() - 1);
    QTest::qWait(LookMsecs);
    pages.setFit(PageView::Fit::Width);
}

std::vector<Pause> walked(const QList<HostileFile> &files, bool isHurried)
{
    EvidenceWalk walk;
    walk.prepare(files);
    walk.choose(walk.files().back()); // the first one also opens the view
    walk.waitUntilSettled();
    QTest::qWait(200);
    Heart heart;
    std::vector<Pause> pauses;
    for (std::size_t i = 0; i < walk.files().size(); ++i) {
        walk.choose(walk.files()[i]);
        if (isHurried)
            QTest::qWait(LookMsecs);
        else if (walk.waitUntilSettled())
            look(walk);
        else
            qFatal("no answer to %s", qPrintable(files[qsizetype(i)].name));
        pauses.push_back({heart.takeLongest(), files[qsizetype(i)].name});
    }
    walk.room.close();
    std::ranges::sort(pauses, std::greater(), &Pause::msecs);
    return pauses;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption limit(QStringLiteral("limit"), QStringLiteral("Longest pause allowed, in milliseconds."),
                                   QStringLiteral("MS"), QStringLiteral("100"));
    parser.addOption(limit);
    parser.addHelpOption();
    parser.process(application);
    Theme::install(application, Theme::Mode::Light);

    QTextStream out(stdout);
    const QList<HostileFile> hostile = hostileFiles();
    const QList<HostileFile> good = goodFiles(hostile.size());
    qint64 longest = 0;
    for (const bool isHurried : {false, true}) {
        const std::vector<Pause> peer = walked(good, isHurried);
        const std::vector<Pause> pauses = walked(hostile, isHurried);
        longest = std::max(longest, pauses.front().msecs);
        out << (isHurried ? QStringLiteral("in a hurry\n") : QStringLiteral("one after the other\n"));
        for (std::size_t i = 0; i < std::min(WorstShown, pauses.size()); ++i)
            out << QStringLiteral("%1 ms  %2\n").arg(pauses[i].msecs, 5).arg(pauses[i].file);
        out << QStringLiteral("%1 hostile files: longest pause %2 ms; as many good ones: %3 ms\n")
                   .arg(pauses.size())
                   .arg(pauses.front().msecs)
                   .arg(peer.front().msecs);
        out.flush();
    }
    return longest > parser.value(limit).toLongLong() ? 1 : 0;
}
