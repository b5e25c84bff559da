// How long the window is silent while files that are made to break it are opened, drawn, searched and turned in a real
// viewer: bench_viewer [--limit 100]. A heartbeat every few milliseconds; its longest pause is the time that a click
// would have waited. Prints the worst files and the longest pause; 1: longer than the limit.
#include "heart.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"
#include "viewer/hostile_list.h"
#include "viewer/page_source.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace yongping;
using namespace yongping::tests;

namespace {

constexpr int SecondsEach = 60; // that a file may take at most
constexpr std::size_t WorstShown = 5;

struct Outcome
{
    QString name;
    qint64 pause = 0;
    bool isShown = false;
};

Outcome tried(PageViewer &viewer, Heart &heart, const HostileFile &file)
{
    heart.takeLongest();
    const std::shared_ptr<PageSource> source = PageSource::fromData(file.bytes, {}, {1'500});
    bool answered = false;
    QObject::connect(source.get(), &PageSource::drawn, &viewer, [&] { answered = true; });
    QObject::connect(source.get(), &PageSource::undrawable, &viewer, [&] { answered = true; });
    viewer.setSource(source);
    const auto settled = [&] { return source->state() == PageSource::State::Failed || answered; };
    if (!QTest::qWaitFor(settled, SecondsEach * 1'000))
        qFatal("no answer to %s", qPrintable(file.name));
    const bool isShown = source->state() == PageSource::State::Open;
    if (isShown) {
        viewer.view()->turn(1);
        viewer.view()->setZoom(PageView::MaxZoom);
        viewer.view()->showPage(source->pageCount() - 1);
        QTest::qWait(50);
    }
    viewer.setSource(nullptr);
    return {file.name, heart.takeLongest(), isShown};
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
    PageViewer viewer;
    viewer.resize(1000, 700);
    viewer.show();
    if (!QTest::qWaitForWindowExposed(&viewer))
        qFatal("there is no window");
    QTest::qWait(200);

    Heart heart;
    std::vector<Outcome> outcomes;
    const QList<HostileFile> files = hostileFiles();
    for (const HostileFile &file : files)
        outcomes.push_back(tried(viewer, heart, file));
    const auto shown =
        std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome &each) { return each.isShown; });
    std::sort(outcomes.begin(), outcomes.end(), [](const Outcome &a, const Outcome &b) { return a.pause > b.pause; });

    QTextStream out(stdout);
    for (std::size_t i = 0; i < std::min(WorstShown, outcomes.size()); ++i)
        out << QStringLiteral("%1 ms  %2\n").arg(outcomes[i].pause, 5).arg(outcomes[i].name);
    const qint64 longest = outcomes.front().pause;
    out << QStringLiteral("%1 files, %2 shown, longest pause %3 ms\n").arg(outcomes.size()).arg(shown).arg(longest);
    return longest > parser.value(limit).toLongLong() ? 1 : 0;
}
