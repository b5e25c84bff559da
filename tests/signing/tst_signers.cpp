#include "panel_sample.h"
#include "signing/pdfverify.h"

#include <QTest>

using namespace yongping;

// Who signed where: the field of another person and one key in several fields are told by the file alone.
class TestSigners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void name_isFound_data();
    void name_isFound();
    void panel_isToldByWhom_data();
    void panel_isToldByWhom();
    void foreignPdf_isToldByWhom_data();
    void foreignPdf_isToldByWhom();
    void broken_isToldFirst();
    void stranger_isToldFirst();
    void timeToCome_isDoubted_data();
    void timeToCome_isDoubted();

private:
    struct Place {
        const char *field;
        const char *key; // the name by which makeKeys() knows it
    };
    using Places = std::vector<Place>;

    const SigningKey &key(const char *name) const { return m_keys.at(QString::fromUtf8(name)); }
    QByteArray signedAt(const Places &places) const;
    Verification verified(const Places &places, const ExpectedSigners &expected) const
    {
        return verifyPdf(signedAt(places), m_trust, samples::Now, nullptr, signersAs(expected));
    }
    static SignersOf signersAs(const ExpectedSigners &expected)
    {
        return [expected](const EmbeddedFiles &) { return expected; };
    }

    const ExpectedSigners m_expected{{QStringLiteral("member.1"), QStringLiteral("李四")},
                                     {QStringLiteral("member.2"), QStringLiteral("王五")},
                                     {QStringLiteral("chair"), QStringLiteral("张三")}};
    std::map<QString, SigningKey> m_keys;
    TrustStore m_trust;
    QByteArray m_report;
};

void TestSigners::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // how names are listed
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), samples::Now.addDays(-1), KeyUse::Authority).value();
    const auto add = [&](const char *name, const SigningKey &key) {
        m_keys.emplace(QString::fromUtf8(name), key);
        m_trust.add(key.certificate());
    };
    const auto addNew = [&](const char *name, const char *subject) {
        add(name, samples::key(QString::fromUtf8(subject)));
    };
    addNew("李四", "李四");
    addNew("王五", "王五");
    addNew("张三", "张三");
    addNew("王五's other", "王五");
    addNew("李四 with a number", "李四 330200197001011234");
    addNew("李 四 of an office", "宁波大学 李 四");
    addNew("李四光", "李四光");
    addNew("Li Si", "Li Si");
    add("王五 issued", key("王五").withCertificate(authority.issue(key("王五").certificate(), samples::Now).value(), {})
                           .value());
    m_report = samples::panelReport(2);
}

QByteArray TestSigners::signedAt(const Places &places) const
{
    QByteArray pdf = m_report;
    for (const Place &place : places)
        pdf = samples::signedBy(pdf, key(place.key), QString::fromLatin1(place.field));
    return pdf;
}

void TestSigners::name_isFound_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const char *certificate, const char *person, bool found) {
        QTest::newRow(name) << QString::fromUtf8(certificate) << QString::fromUtf8(person) << found;
    };
    add("the same", "李四", "李四", true);
    add("with a number behind it", "李四 330200197001011234", "李四", true);
    add("with a number right behind it", "李四330200197001011234", "李四", true);
    add("with a number before it", "330200 李四", "李四", true);
    add("with an office before it", "宁波大学李四", "李四", true);
    add("with an office in brackets", "李四（宁波大学）", "李四", true);
    add("as part of a whole name", "C=CN,O=宁波大学,CN=李四,OU=1", "李四", true);
    add("with a blank in one", "李 四", "李四", true);
    add("with a wide blank in the other", "李四", "李\u3000四", true);
    add("with blanks around the person", "李四", "  李四\t", true);
    add("in capitals", "LI SI", "Li Si", true);
    add("in wide letters", "Ｌｉ　Ｓｉ", "Li Si", true);
    add("with its Latin form", "李四Li Si", "李四", true);
    add("in Latin with a number", "Li Si 330200", "Li Si", true);
    add("in compatible forms of its letters", "\u2F26文", "子文", true);
    add("with marks that compose", "Jose\u0301", "José", true);
    add("with signs of an expression", "Li (Si) *", "Li (Si)", true);
    add("another person", "王五", "李四", false);
    add("a longer name", "李四光", "李四", false);
    add("a longer Latin name", "Li Simin", "Li Si", false);
    add("a Latin name with something before it", "Bali Si", "Li Si", false);
    add("a shorter name", "李", "李四", false);
    add("a person with a higher number", "Expert 12", "Expert 1", false);
    add("in Latin letters only", "Li Si", "李四", false);
    add("no name", "", "李四", false);
    add("nobody", "李四", "", false);
    add("nobody but blanks", "李四", "  ", false);
}

void TestSigners::name_isFound()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, person);
    QTEST(holdsName(certificate, person), "found");
}

void TestSigners::panel_isToldByWhom_data()
{
    QTest::addColumn<Places>("places");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("elsewhere"); // fields whose signatures do not belong there
    const auto add = [](const char *name, const Places &places, const char *state, const QStringList &said,
                        const char *elsewhere) {
        QTest::newRow(name) << places << QString::fromLatin1(state) << said << QString::fromLatin1(elsewhere);
    };
    const Place fourth{"member.1", "李四"};
    const Place fifth{"member.2", "王五"};
    const Place third{"chair", "张三"};
    add("everybody in the own field", {fourth, fifth, third}, "whole",
        {QStringLiteral("The document is whole, signed by 李四, 王五, and 张三.")}, "");
    add("in another order", {fifth, fourth, third}, "whole",
        {QStringLiteral("The document is whole, signed by 王五, 李四, and 张三.")}, "");
    add("names that hold the expected ones", {{"member.1", "李四 with a number"}, fifth, third}, "whole",
        {QStringLiteral("The document is whole, signed by 李四 330200197001011234, 王五, and 张三.")}, "");
    add("with blanks and an office", {{"member.1", "李 四 of an office"}, fifth, third}, "whole",
        {QStringLiteral("The document is whole")}, "");
    add("one member for all", {{"member.1", "王五"}, fifth, {"chair", "王五"}}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 王五: 李四 has not signed."),
         QStringLiteral("The field of 张三 was signed by 王五: 张三 has not signed."),
         QStringLiteral("王五 signed in 3 field(s) with the same key")},
        "member.1,member.2,chair");
    add("the chair for a member", {{"member.1", "张三"}, fifth, third}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 张三: 李四 has not signed."),
         QStringLiteral("张三 signed in 2 field(s)")},
        "member.1,chair");
    add("one person with two certificates", {{"member.1", "王五's other"}, fifth, third}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 王五: 李四 has not signed.")}, "member.1");
    add("one key with two certificates", {{"member.1", "王五 issued"}, fifth, third}, "incomplete",
        {QStringLiteral("王五 signed in 2 field(s)")}, "member.1,member.2");
    add("two members in each other's fields", {{"member.1", "王五"}, {"member.2", "李四"}, third}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 王五. The field of 王五 was signed by 李四.")},
        "member.1,member.2");
    add("somebody of a longer name", {{"member.1", "李四光"}, fifth, third}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 李四光: 李四 has not signed.")}, "member.1");
    add("a name in Latin letters", {{"member.1", "Li Si"}, fifth, third}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by Li Si: 李四 has not signed.")}, "member.1");
    add("the wrong person, others still open", {{"member.1", "王五"}}, "incomplete",
        {QStringLiteral("The field of 李四 was signed by 王五: 李四 has not signed. 2 signature(s) are still missing.")},
        "member.1");
    add("the right person, others still open", {fourth}, "incomplete",
        {QStringLiteral("2 signature(s) are still missing.")}, "");
}

void TestSigners::panel_isToldByWhom()
{
    QFETCH(const Places, places);
    QFETCH(const QStringList, said);
    const Verification result = verified(places, m_expected);
    QTEST(stateName(result.state), "state");
    for (const QString &sentence : said)
        QVERIFY2(result.reason.contains(sentence), qPrintable(result.reason));
    QStringList elsewhere;
    for (const SignatureStatus &status : result.signatures) {
        QCOMPARE(status.expected, m_expected.at(status.field));
        if (!status.belongs) {
            elsewhere.append(status.field);
            QVERIFY2(status.reason.contains(QStringLiteral("signed")) && status.reason.contains(status.signer),
                     qPrintable(status.reason));
        }
    }
    QTEST(elsewhere.join(u','), "elsewhere");
}

void TestSigners::foreignPdf_isToldByWhom_data()
{
    QTest::addColumn<Places>("places");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("anybody once") << Places{{"member.1", "王五"}, {"member.2", "Li Si"}, {"chair", "李四"}}
                                  << QStringLiteral("whole")
                                  << QStringLiteral("The document is whole, signed by 王五, Li Si, and 李四.");
    QTest::newRow("two of the same name") << Places{{"member.1", "王五"}, {"member.2", "王五's other"}, {"chair", "李四"}}
                                          << QStringLiteral("whole")
                                          << QStringLiteral("signed by 王五, 王五, and 李四.");
    QTest::newRow("one certificate twice") << Places{{"member.1", "王五"}, {"member.2", "王五"}, {"chair", "李四"}}
                                           << QStringLiteral("incomplete")
                                           << QStringLiteral("王五 signed in 2 field(s) with the same key: each field "
                                                             "needs a person of its own.");
    QTest::newRow("one key twice") << Places{{"member.1", "王五 issued"}, {"member.2", "王五"}, {"chair", "李四"}}
                                   << QStringLiteral("incomplete") << QStringLiteral("王五 signed in 2 field(s)");
}

void TestSigners::foreignPdf_isToldByWhom()
{
    QFETCH(const Places, places);
    QFETCH(const QString, said);
    const Verification result = verified(places, {});
    QTEST(stateName(result.state), "state");
    QVERIFY2(result.reason.contains(said), qPrintable(result.reason));
    for (const SignatureStatus &status : result.signatures)
        QCOMPARE(status.expected, QString());
}

void TestSigners::broken_isToldFirst()
{
    const QByteArray pdf = signedAt({{"member.1", "王五"}, {"member.2", "王五"}}) + "% more\n";
    const Verification result = verifyPdf(pdf, m_trust, samples::Now, nullptr, signersAs(m_expected));
    QCOMPARE(stateName(result.state), QStringLiteral("changed"));
    QVERIFY2(result.reason.startsWith(QStringLiteral("Something was added")), qPrintable(result.reason));
}

void TestSigners::stranger_isToldFirst()
{
    const QByteArray pdf = signedAt({{"member.1", "王五"}});
    const Verification result = verifyPdf(pdf, {}, samples::Now, nullptr, signersAs(m_expected));
    QCOMPARE(stateName(result.state), QStringLiteral("untrusted"));
    QVERIFY2(result.reason.endsWith(QStringLiteral("The field of 李四 was signed by 王五: 李四 has not signed.")),
             qPrintable(result.reason));
}

void TestSigners::timeToCome_isDoubted_data()
{
    QTest::addColumn<qint64>("ahead"); // seconds
    QTest::addColumn<QString>("state");
    constexpr qint64 Day = 24 * 60 * 60;
    QTest::newRow("a clock that is right") << qint64(0) << QStringLiteral("whole");
    QTest::newRow("a clock that was behind") << -30 * Day << QStringLiteral("whole");
    QTest::newRow("a clock of the day's end") << Day << QStringLiteral("whole");
    QTest::newRow("a second too far ahead") << Day + 1 << QStringLiteral("untrusted");
    QTest::newRow("two days ahead") << 2 * Day << QStringLiteral("untrusted");
    QTest::newRow("of another century") << 100 * 365 * Day << QStringLiteral("untrusted");
}

void TestSigners::timeToCome_isDoubted()
{
    QFETCH(const qint64, ahead);
    const SignOptions options{QStringLiteral("reviewer"), {}, samples::Now.addSecs(ahead)};
    const Result<QByteArray> pdf = signPdf(samples::prepared({QStringLiteral("reviewer")}), key("李四"), options);
    QVERIFY(pdf);
    const Verification result = verifyPdf(*pdf, m_trust, samples::Now);
    QTEST(stateName(result.state), "state");
    const bool told = result.reason.contains(QStringLiteral("which is yet to come"));
    QCOMPARE(told, result.state == DocumentState::Untrusted);
    QVERIFY(result.signatures.front().valid);
    QCOMPARE(result.signatures.front().trusted, !told);
}

QTEST_MAIN(TestSigners)
#include "tst_signers.moc"
