#include "panel_sample.h"
#include "signing/pdfverify.h"

#include <QTest>

using namespace yongping;

// Reports that a whole panel signs, in any order, the chair last; others read the signatures as this program does.
class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panel_isTrustedByOthers_data();
    void panel_isTrustedByOthers();
    void panel_leavesTheEarlierAsTheyAre();

private:
    QString run(const QString &program, const QStringList &arguments) const;
    bool write(const QString &name, const QByteArray &data) const;

    QTemporaryDir m_folder;
};

QString TestPanel::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAll()) + QStringLiteral("exit %1").arg(process.exitCode());
}

bool TestPanel::write(const QString &name, const QByteArray &data) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

void TestPanel::panel_isTrustedByOthers_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<std::vector<int>>("order");
    QTest::newRow("the chair alone") << 0 << std::vector<int>{};
    QTest::newRow("three, the second member first") << 2 << std::vector<int>{2, 1};
    QTest::newRow("nine, in the order of their fields") << 8 << std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("nine, from the last to the first") << 8 << std::vector<int>{8, 7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("nine, as they come") << 8 << std::vector<int>{5, 2, 8, 1, 7, 3, 6, 4};
}

void TestPanel::panel_isTrustedByOthers()
{
    QFETCH(const int, members);
    QFETCH(const std::vector<int>, order);
    // Others ask the machine's clock.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), now.addDays(-1), KeyUse::Authority).value();
    const samples::Panel panel = samples::panel(members, now).under(authority, now.addDays(-1));
    const QByteArray pdf =
        samples::signedByChair(samples::signedByMembers(samples::panelReport(members), panel, order), panel);
    const Verification result = verifyPdf(pdf, samples::trustIn({authority}), now);
    QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
    QCOMPARE(result.signatures.size(), static_cast<size_t>(members) + 1);
    QCOMPARE(stateName(verifyPdf(pdf, {}, now).state), QStringLiteral("untrusted"));

    const QTemporaryDir database;
    const QString folder = QStringLiteral("sql:") + database.path();
    const QString made = run(QStringLiteral("certutil"),
                             {QStringLiteral("-N"), QStringLiteral("-d"), folder, QStringLiteral("--empty-password")});
    QVERIFY2(made.endsWith(QStringLiteral("exit 0")), qPrintable(made));
    QVERIFY(write(QStringLiteral("authority.pem"), authority.certificate().toPem()));
    const QString added = run(QStringLiteral("certutil"),
                              {QStringLiteral("-A"), QStringLiteral("-d"), folder, QStringLiteral("-n"),
                               QStringLiteral("authority"), QStringLiteral("-t"), QStringLiteral("C,C,C"),
                               QStringLiteral("-i"), QStringLiteral("authority.pem")});
    QVERIFY2(added.endsWith(QStringLiteral("exit 0")), qPrintable(added));
    QVERIFY(write(QStringLiteral("panel.pdf"), pdf));
    const QString said =
        run(QStringLiteral("pdfsig"), {QStringLiteral("-nssdir"), folder, QStringLiteral("panel.pdf")});
    QVERIFY2(said.count(QStringLiteral("Signature is Valid.")) == members + 1, qPrintable(said));
    QVERIFY2(said.count(QStringLiteral("Certificate is Trusted.")) == members + 1, qPrintable(said));
    QCOMPARE(said.count(QStringLiteral("Total document signed")), 1);
    const QString checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("panel.pdf")});
    QVERIFY2(checked.contains(QStringLiteral("No syntax or stream encoding errors found"))
                 && checked.endsWith(QStringLiteral("exit 0")),
             qPrintable(checked));
}

void TestPanel::panel_leavesTheEarlierAsTheyAre()
{
    const samples::Panel panel = samples::panel(3);
    const TrustStore trust = panel.trust();
    QByteArray pdf = samples::panelReport(3);
    size_t signatures = 0;
    for (const int number : {3, 1, 2}) {
        const QByteArray next = samples::signedByMembers(pdf, panel, {number});
        QVERIFY(next.startsWith(pdf));
        pdf = next;
        const Verification result = verifyPdf(pdf, trust, samples::Now);
        QCOMPARE(stateName(result.state), QStringLiteral("incomplete"));
        QCOMPARE(result.signatures.size(), ++signatures);
        QCOMPARE(result.signatures.back().field, samples::memberName(number));
    }
    const QByteArray early = samples::signedByChair(samples::panelReport(3), panel);
    QCOMPARE(signPdf(early, panel.members.front(), {QString(), QString(), samples::Now}).error().code,
             QStringLiteral("sign.locked"));
}

QTEST_MAIN(TestPanel)
#include "tst_panel.moc"
