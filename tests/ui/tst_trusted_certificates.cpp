#include "ui/keys_room.h"
#include "signing/revocations.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

// The list of what a store trusts, in the settings.
class TestTrustedCertificates : public QObject, protected KeysRoom
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { open(); }
    void import_takesSeveralAndNamesWhatIsNone();
    void import_knowsWhatIsThereAlready();
    void import_takesDroppedFiles();
    void import_keepsARevocationList();
    void removal_asksFirst();
    void validity_isSaid_data();
    void validity_isSaid();
    void readOnlyStore_showsButTakesNothing();
};

void TestTrustedCertificates::import_takesSeveralAndNamesWhatIsNone()
{
    const auto binary = SigningKey::generate(QStringLiteral("陈静"), m_at->clock.now());
    QVERIFY(binary);
    QVERIFY(writeFile(file("chen.cer"), binary->certificate().toDer()));
    QVERIFY(writeFile(file("photo.jpg"), QByteArray("\xff\xd8\xff\xe0", 4)));
    m_trusted->importFiles({writePem("wang.pem", QStringLiteral("王小明")), file("chen.cer"), file("photo.jpg"),
                       file("absent.pem")});
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, Patience);
    QCOMPARE(trustedNames().size(), 2);
    const QString fault = in<QLabel>(*m_trusted, "fault")->text();
    QVERIFY2(fault.contains(u"photo.jpg") && fault.contains(u"absent.pem"), qPrintable(fault));
    QVERIFY(in<QLabel>(*m_trusted, "done")->isVisible());
    // The new one is selected, so that its fingerprint can be compared.
    QVERIFY(in<QLabel>(*m_trusted, "fingerprint")->isVisible());
}

void TestTrustedCertificates::import_knowsWhatIsThereAlready()
{
    const QString pem = writePem("wang.pem", QStringLiteral("王小明"));
    m_trusted->importFiles({pem});
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, Patience);
    const QString before = in<QLabel>(*m_trusted, "done")->text();
    m_trusted->importFiles({pem, pem});
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*m_trusted, "done")->text() != before, Patience);
    QCOMPARE(table().model()->rowCount(), 1);
}

void TestTrustedCertificates::import_keepsARevocationList()
{
    const QDateTime now = m_at->clock.now();
    const auto authority = SigningKey::generate(QStringLiteral("评审办"), now.addDays(-90), KeyUse::Authority);
    const auto member = SigningKey::generate(QStringLiteral("王小明"), now.addDays(-90));
    QVERIFY(authority && member);
    const auto issued = authority->issue(member->certificate(), now.addDays(-80));
    const QByteArray list = samples::revocationList(*authority, {*issued}, now.addDays(-40), now.addDays(-10));
    QVERIFY(writeFile(file("office.pem"), authority->certificate().toPem()) && writeFile(file("office.crl"), list));
    const auto *fault = in<QLabel>(*m_trusted, "fault");
    const auto *revoked = in<QLabel>(*m_trusted, "revoked");
    m_trusted->importFiles({file("office.crl")});
    QTRY_VERIFY_WITH_TIMEOUT(fault->text().contains(u"评审办"), Patience); // who is not trusted yet
    m_trusted->importFiles({file("office.crl"), file("office.pem")});
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, Patience);
    QVERIFY(fault->text().isEmpty());
    QVERIFY(in<QLabel>(*m_trusted, "done")->text().contains(u"评审办"));
    QVERIFY(revoked->isVisible());
    QVERIFY2(revoked->text().contains(u"1 certificate") && revoked->text().contains(u"was due on"),
             qPrintable(revoked->text()));
    m_trusted->importFiles({file("office.crl")});
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*m_trusted, "done")->text().contains(u"nothing was changed"), Patience);
}

void TestTrustedCertificates::import_takesDroppedFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writePem("wang.pem", QStringLiteral("王小明")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_trusted, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_trusted, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, Patience);
    QCOMPARE(trustedNames(), QStringList{QStringLiteral("王小明")});
}

void TestTrustedCertificates::removal_asksFirst()
{
    m_trusted->importFiles(
        {writePem("wang.pem", QStringLiteral("王小明")), writePem("li.pem", QStringLiteral("李慧敏"))});
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, Patience);
    auto *remove = in<QPushButton>(*m_trusted, "removeButton");
    const auto asked = [&](const char *answer) {
        remove->click();
        QPointer<QDialog> dialog = in<QDialog>(*m_trusted, "distrustDialog");
        QVERIFY(dialog);
        in<QPushButton>(*dialog, answer)->click();
        QTRY_VERIFY(!dialog);
    };
    const auto *model = static_cast<const TrustedCertificatesModel *>(table().model());
    table().selectRow(0);
    const QString gone = model->certificate(0).subjectName();
    asked("keepButton");
    QCOMPARE(trustedNames().size(), 2);
    asked("removeButton");
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, Patience);
    QVERIFY(!trustedNames().contains(gone));
    table().selectRow(0);
    asked("removeButton");
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, Patience);
    QVERIFY(in<QLabel>(*m_trusted, "empty")->isVisible());
    QVERIFY(!remove->isEnabled());
}

void TestTrustedCertificates::validity_isSaid_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("validity");
    QTest::addColumn<QString>("word");
    QTest::newRow("one that is good says until when") << 0 << int(Validity::Valid) << QString();
    QTest::newRow("one of six years ago has expired") << -6 << int(Validity::Expired) << QStringLiteral("expired");
    QTest::newRow("one of next year is not yet valid") << 1 << int(Validity::NotYet) << QStringLiteral("not valid");
}

void TestTrustedCertificates::validity_isSaid()
{
    QFETCH(int, years);
    QFETCH(QString, word);
    const auto key = SigningKey::generate(QStringLiteral("王小明"), m_at->clock.now().addYears(years));
    QVERIFY(key);
    TrustStore trust;
    trust.add(key->certificate());
    TrustedCertificatesModel model;
    model.setTrust(trust, m_at->clock.now());
    const QModelIndex cell = model.index(0, TrustedCertificatesModel::Until);
    QTEST(cell.data(TrustedCertificatesModel::ValidityRole).toInt(), "validity");
    QVERIFY(cell.data().toString().startsWith(word));
    const QString shown = cell.siblingAtColumn(TrustedCertificatesModel::Fingerprint).data(Qt::ToolTipRole).toString();
    QCOMPARE(QString(shown).remove(u' ').remove(QChar::Nbsp), key->certificate().fingerprint().toUpper());
    // A line ends after four groups, eight or twelve: none is ever alone in the last one.
    for (const QString &line : shown.split(u' '))
        QCOMPARE(line.count(QChar::Nbsp), 3);
}

void TestTrustedCertificates::readOnlyStore_showsButTakesNothing()
{
    m_trusted->importFiles({writePem("wang.pem", QStringLiteral("王小明"))});
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, Patience);
    m_at->desk->flush();
    const auto second = Desk::open(m_at->desk->file(), m_at->clock);
    QVERIFY(second && (*second)->isReadOnly());
    KeysSection section(**second, *m_preferences);
    section.show();
    auto *view = in<QTableView>(section, "table");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, Patience);
    view->selectRow(0);
    QVERIFY(!in<QPushButton>(section, "importButton")->isEnabled());
    QVERIFY(!in<QPushButton>(section, "removeButton")->isEnabled());
}

QTEST_MAIN(TestTrustedCertificates)
#include "tst_trusted_certificates.moc"
