#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// The direction of the modules, kept by reading every include: linking alone does not guard it, as headers of Qt and of
// the project can be found from everywhere.

namespace {

// What each module may include of the others; what these include is allowed as well.
const QMap<QString, QStringList> &directlyAllowed()
{
    static const QMap<QString, QStringList> table = [] {
        const QList<std::pair<QString, QString>> rows{
            {QStringLiteral("base"), {}},
            {QStringLiteral("criteria"), QStringLiteral("base")},
            {QStringLiteral("judgement"), QStringLiteral("criteria")},
            {QStringLiteral("casework"), QStringLiteral("judgement")},
            {QStringLiteral("wording"), QStringLiteral("casework")},
            {QStringLiteral("signing"), QStringLiteral("base")},
            {QStringLiteral("storage"), QStringLiteral("casework")},
            {QStringLiteral("bundle"), QStringLiteral("casework signing")},
            {QStringLiteral("exchange"), QStringLiteral("casework")},
            {QStringLiteral("report"), QStringLiteral("wording signing")},
            {QStringLiteral("viewer"), QStringLiteral("base")},
            {QStringLiteral("workstation"), QStringLiteral("storage bundle exchange report viewer")},
            {QStringLiteral("presentation"), QStringLiteral("workstation")},
            {QStringLiteral("ui"), QStringLiteral("presentation")},
            {QStringLiteral("cli"), QStringLiteral("workstation")},
            {QStringLiteral("main"), QStringLiteral("ui cli")}};
        QMap<QString, QStringList> result;
        for (const auto &[module, allowed] : rows)
            result.insert(module, allowed.split(u' ', Qt::SkipEmptyParts));
        return result;
    }();
    return table;
}

QSet<QString> allowedFor(const QString &module)
{
    QSet<QString> allowed{module};
    for (const QString &direct : directlyAllowed().value(module))
        allowed += allowedFor(direct);
    return allowed;
}

// A header that only the named places may include; a place is a folder under app/.
struct Restriction
{
    QRegularExpression header;
    QStringList places;
};

const QList<Restriction> &restrictions()
{
    static const QStringList widgets{QStringLiteral("ui/"), QStringLiteral("report/"), QStringLiteral("main/")};
    static const QStringList painting = widgets
        + QStringList{QStringLiteral("signing/"), QStringLiteral("viewer/"), QStringLiteral("workstation/"),
                      QStringLiteral("presentation/"), QStringLiteral("cli/")};
    static const QList<Restriction> list{
        {QRegularExpression(QStringLiteral("^(QtCharts\\b|Q\\w*(Chart|Series|Axis|Legend|BarSet)\\w*$)")),
         {QStringLiteral("ui/indicators/"), QStringLiteral("report/")}},
        {QRegularExpression(QStringLiteral("^(QtSql\\b|QSql)")), {QStringLiteral("storage/")}},
        {QRegularExpression(QStringLiteral(
             "^(QtWidgets\\b|Q\\w*(Widget|Dialog|Layout|MainWindow|Button|ComboBox|LineEdit|SpinBox|Label"
             "|Menu|MenuBar|ToolBar|StatusBar|DockWidget|ScrollArea|Splitter|MessageBox)$"
             "|Q(Application|Style|StyleOption|StyledItemDelegate|TreeView|TableView|ListView"
             "|HeaderView|AbstractItemView|TextEdit|PlainTextEdit|TextBrowser|GraphicsView"
             "|GraphicsScene|GroupBox|CheckBox|Frame|ToolTip|Completer|FormLayout)$)")),
         widgets},
        {QRegularExpression(QStringLiteral("^(QtPrintSupport\\b|QPrint)")), widgets},
        {QRegularExpression(QStringLiteral(
             "^(QtGui\\b|Q(Painter|PainterPath|Pixmap|Image|ImageReader|Icon|Font|FontMetrics|FontMetricsF"
             "|Brush|Pen|Color|Palette|GuiApplication|PdfWriter|TextDocument|Screen|Window|Cursor"
             "|Clipboard|DesktopServices|KeyEvent|MouseEvent|KeySequence)$)")),
         painting},
        {QRegularExpression(QStringLiteral("^nlohmann/")), {QStringLiteral("base/"), QStringLiteral("criteria/")}},
    };
    return list;
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList result;
    for (auto match = include.globalMatch(source); match.hasNext();)
        result.append(match.next().captured(1));
    return result;
}

// What is wrong with one include of a file; empty if nothing is. `file` is relative to app/, "ui/pages/page.h".
QString fault(const QString &file, const QString &header)
{
    const QString module = file.section(u'/', 0, 0);
    const QString included = header.section(u'/', 0, 0);
    if (header.contains(u'/') && directlyAllowed().contains(included) && !allowedFor(module).contains(included))
        return QStringLiteral("%1 must not include %2: %3 is not below it").arg(file, header, included);
    const QString name = header.section(u'/', -1);
    for (const Restriction &restriction : restrictions()) {
        const bool concerns = restriction.header.match(header).hasMatch()
                              || (header.startsWith(u"Qt") && restriction.header.match(name).hasMatch());
        const bool allowed = std::any_of(restriction.places.begin(), restriction.places.end(),
                                         [&](const QString &place) { return file.startsWith(place); });
        if (concerns && !allowed)
            return QStringLiteral("%1 must not include %2").arg(file, header);
    }
    return {};
}

QStringList faultsOf(const QString &file, const QString &source)
{
    QStringList faults;
    for (const QString &header : includesOf(source)) {
        if (const QString found = fault(file, header); !found.isEmpty())
            faults.append(found);
    }
    static const QRegularExpression oldConnect(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
    if (oldConnect.match(source).hasMatch())
        faults.append(QStringLiteral("%1 connects by text: use pointers to members").arg(file));
    return faults;
}

QString appFolder()
{
    return QStringLiteral(YONGPING_SOURCE_DIR "/app/");
}

QStringList sourceFiles()
{
    QStringList files;
    for (QDirIterator it(appFolder(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next().sliced(appFolder().size()));
    files.sort();
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(appFolder() + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_hasNoCircle();
    void files_belongToAModule();
    void files_keepTheDirection();
    void rule_hasTeeth_data();
    void rule_hasTeeth();
};

void TestModules::table_hasNoCircle()
{
    const QStringList modules = directlyAllowed().keys();
    for (const QString &module : modules) {
        for (const QString &direct : directlyAllowed().value(module)) {
            QVERIFY2(directlyAllowed().contains(direct), qPrintable(direct));
            QVERIFY2(!allowedFor(direct).contains(module), qPrintable(module));
        }
    }
}

void TestModules::files_belongToAModule()
{
    const QStringList files = sourceFiles();
    QVERIFY(files.contains(QStringLiteral("base/json.cpp")));
    for (const QString &file : files)
        QVERIFY2(directlyAllowed().contains(file.section(u'/', 0, 0)), qPrintable(file));
}

void TestModules::files_keepTheDirection()
{
    QStringList faults;
    const QStringList files = sourceFiles();
    for (const QString &file : files)
        faults += faultsOf(file, contentOf(file));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestModules::rule_hasTeeth_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isFault");
    const auto row = [](const char *name, const char *file, const char *source, bool isFault) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(source) << isFault;
    };
    row("a module below", "judgement/x.cpp", "#include \"criteria/category.h\"", false);
    row("a module further below", "cli/x.cpp", "#include \"base/json.h\"", false);
    row("a module above", "base/x.cpp", "#include \"criteria/category.h\"", true);
    row("a module beside", "storage/x.cpp", "#include \"bundle/reader.h\"", true);
    row("a module above in angle brackets", "judgement/x.h", "#include <casework/event.h>", true);
    row("an include with blanks", "judgement/x.h", "  #  include \"ui/pages/page.h\"", true);
    row("an include on a later line", "judgement/x.h",
        "#pragma once\n\n#include <QString>\n#include \"ui/pages/page.h\"\n", true);
    row("an include in a comment", "judgement/x.h", "// as #include \"ui/pages/page.h\" would", false);
    row("the window from the command line", "cli/x.cpp", "#include \"presentation/x.h\"", true);
    row("a widget in a model", "presentation/x.h", "#include <QWidget>", true);
    row("a widget by its module", "judgement/x.h", "#include <QtWidgets/QWidget>", true);
    row("all widgets", "casework/x.h", "#include <QtWidgets>", true);
    row("a view's delegate in a model", "presentation/x.h", "#include <QStyledItemDelegate>", true);
    row("a widget in a window", "ui/pages/x.cpp", "#include <QWidget>", false);
    row("a painter in the rules", "judgement/x.cpp", "#include <QPainter>", true);
    row("a painter in a report", "report/x.cpp", "#include <QPainter>", false);
    row("SQL in a window", "ui/x.cpp", "#include <QSqlQuery>", true);
    row("SQL by its module", "workstation/x.cpp", "#include <QtSql/QSqlDatabase>", true);
    row("SQL in the storage", "storage/x.cpp", "#include <QSqlQuery>", false);
    row("JSON's library in a window", "ui/x.cpp", "#include <nlohmann/json.hpp>", true);
    row("a chart in its folder", "ui/indicators/x.cpp", "#include <QChartView>", false);
    row("a chart in another folder", "ui/pages/x.cpp", "#include <QChartView>", true);
    row("a chart's series by its module", "ui/pages/x.cpp", "#include <QtCharts/QLineSeries>", true);
    row("a chart behind the report's interface", "report/x.cpp", "#include <QBarSet>", false);
    row("a connection by text", "ui/x.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));", true);
    row("a connection by pointers", "ui/x.cpp", "connect(a, &A::clicked, b, &B::go);", false);
    row("a slot section", "ui/x.h", "public Q_SLOTS:", false);
}

void TestModules::rule_hasTeeth()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    QTEST(!faultsOf(file, source).isEmpty(), "isFault");
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
