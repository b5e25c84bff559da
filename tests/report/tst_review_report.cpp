#include "report/report_input.h"
#include "wording/words.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Language)

// The finished PDF, read by the programs that others will read it with.
class TestReviewReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pdf_isWholeAndOnA4_data() { rows(); }
    void pdf_isWholeAndOnA4();
    void pdf_canBeSearched_data() { rows(); }
    void pdf_canBeSearched();
    void fonts_areEmbedded_data() { rows(); }
    void fonts_areEmbedded();
    void pdf_hasOneEmptyFieldForTheReviewer();
    void sameInput_givesTheSameBytes();
    void realCase_isNotMarkedAsASample();
    void longRemark_runsOverSeveralPages();
    void dates_areThoseOfTheInput();

private:
    static void rows();
    QString written(const QByteArray &pdf, const QString &name = QStringLiteral("report.pdf"));
    static QString run(const QString &program, const QStringList &arguments);
    QByteArray report(const ReviewReportInput &input);

    CriteriaLibrary m_library;
    QTemporaryDir m_folder;
};

void TestReviewReport::rows()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<Language>("language");
    const auto row = [](const char *name, const char *category, Language language) {
        QTest::newRow(name) << QString::fromLatin1(category) << language;
    };
    row("a factory that meets everything, in Chinese", "discrete-factory", Language::Chinese);
    row("a factory that meets everything, in English", "discrete-factory", Language::English);
    row("a platform with too few devices, in Chinese", "platform-supply-chain", Language::Chinese);
    row("a half answered 5G pilot, in English", "fiveg-pilot", Language::English);
    row("an operating system nearly untouched, in Chinese", "platform-industrial-os", Language::Chinese);
    row("an app of a chosen kind, in Chinese", "industrial-app", Language::Chinese);
}

QString TestReviewReport::written(const QByteArray &pdf, const QString &name)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
}

QString TestReviewReport::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("failed: ") + program + u' ' + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

QByteArray TestReviewReport::report(const ReviewReportInput &input)
{
    const Result<QByteArray> pdf = makeReviewReport(input);
    return pdf ? *pdf : QByteArrayLiteral("failed: ") + pdf.error().message.toUtf8();
}

void TestReviewReport::pdf_isWholeAndOnA4()
{
    QFETCH(QString, category);
    QFETCH(Language, language);
    installLanguage(language);
    const QString path = written(report(test::sampleInput(category, m_library)));
    const QString check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors found")), qPrintable(check));
    const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), path});
    QVERIFY2(info.contains(QStringLiteral("595 x 842 pts (A4)")), qPrintable(info));
}

void TestReviewReport::pdf_canBeSearched()
{
    QFETCH(QString, category);
    QFETCH(Language, language);
    installLanguage(language);
    const ReviewReportInput input = test::sampleInput(category, m_library);
    const QString text = run(QStringLiteral("pdftotext"), {written(report(input)), QStringLiteral("-")});
    for (const ClauseResult &result : input.evaluation.clauses)
        QVERIFY2(text.contains(result.clause->id), qPrintable(result.clause->id));
    QVERIFY(text.contains(QStringLiteral("项目")));
    QVERIFY(text.contains(QStringLiteral("样例 SAMPLE")));
    QVERIFY(text.contains(conclusionWord(input.evaluation.conclusion)));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("— ?1 ?—"))));
    if (language == Language::Chinese) {
        QVERIFY(text.contains(QStringLiteral("行业")));
        QVERIFY(text.contains(QStringLiteral("智能制造项目评审报告")));
    }
}

void TestReviewReport::fonts_areEmbedded()
{
    QFETCH(QString, category);
    QFETCH(Language, language);
    installLanguage(language);
    const QString fonts = run(QStringLiteral("pdffonts"), {written(report(test::sampleInput(category, m_library)))});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("Identity-H +yes +\\w+ +yes"));
    for (const QString &line : lines)
        QVERIFY2(line.contains(embedded), qPrintable(line));
}

void TestReviewReport::pdf_hasOneEmptyFieldForTheReviewer()
{
    installLanguage(Language::Chinese);
    const QString path = written(report(test::sampleInput(QStringLiteral("discrete-factory"), m_library)));
    const QStringList arguments{QStringLiteral("--json"), QStringLiteral("--json-key=acroform"), path};
    const QString json = run(QStringLiteral("qpdf"), arguments);
    QCOMPARE(json.count(QStringLiteral("\"fieldtype\": \"/Sig\"")), 1);
    QVERIFY2(json.contains(QStringLiteral("\"fullname\": \"reviewer\"")), qPrintable(json));
    QVERIFY(json.contains(QStringLiteral("\"value\": null")));
}

void TestReviewReport::sameInput_givesTheSameBytes()
{
    installLanguage(Language::Chinese);
    const ReviewReportInput input = test::sampleInput(QStringLiteral("discrete-factory"), m_library);
    const QByteArray first = report(input);
    QVERIFY(first.startsWith("%PDF-"));
    QVERIFY(report(input) == first);
}

void TestReviewReport::realCase_isNotMarkedAsASample()
{
    installLanguage(Language::English);
    ReviewReportInput input = test::sampleInput(QStringLiteral("discrete-factory"), m_library);
    input.data.sample = false;
    const QString text = run(QStringLiteral("pdftotext"), {written(report(input)), QStringLiteral("-")});
    QVERIFY(!text.contains(QStringLiteral("SAMPLE")));
}

void TestReviewReport::longRemark_runsOverSeveralPages()
{
    installLanguage(Language::Chinese);
    ReviewReportInput input = test::sampleInput(QStringLiteral("discrete-factory"), m_library);
    QString remark;
    for (int i = 0; i < 400; ++i)
        remark += QStringLiteral("第%1处说明情况属实。").arg(i);
    input.review.remarks.insert(QStringLiteral("design.1"), remark);
    input.review.opinion = remark;
    const QString text = run(QStringLiteral("pdftotext"), {written(report(input)), QStringLiteral("-")});
    QCOMPARE(text.count(QStringLiteral("第399处")), 2);
    QVERIFY(text.contains(QStringLiteral("design.1（续）")));
}

void TestReviewReport::dates_areThoseOfTheInput()
{
    installLanguage(Language::English);
    const QString path = written(report(test::sampleInput(QStringLiteral("discrete-factory"), m_library)));
    const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
    QVERIFY2(info.contains(QStringLiteral("2026-11-03T09:30:00Z")), qPrintable(info));
    const QString xmp = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY2(xmp.contains(QStringLiteral("2026-11-03T09:30:00Z")), qPrintable(xmp));
}

QTEST_MAIN(TestReviewReport)
#include "tst_review_report.moc"
