#include "criteria/branches.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::BranchDomains)

class TestBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinations_areAllWays_data();
    void combinations_areAllWays();
};

void TestBranches::combinations_areAllWays_data()
{
    QTest::addColumn<BranchDomains>("domains");
    QTest::addColumn<QStringList>("ways");
    const QStringList status{u"new"_s, u"established"_s};
    QTest::newRow("nothing to branch by leaves one way") << BranchDomains() << QStringList{QString()};
    QTest::newRow("one subject goes each of its ways")
        << BranchDomains{{u"status"_s, status}} << QStringList{u"status=new"_s, u"status=established"_s};
    QTest::newRow("two subjects go each with each")
        << BranchDomains{{u"kind"_s, {u"a"_s, u"b"_s}}, {u"status"_s, status}}
        << QStringList{u"kind=a status=new"_s, u"kind=a status=established"_s, u"kind=b status=new"_s,
                       u"kind=b status=established"_s};
    QTest::newRow("a subject without a value has no way") << BranchDomains{{u"status"_s, {}}} << QStringList();
}

void TestBranches::combinations_areAllWays()
{
    QFETCH(const BranchDomains, domains);
    QStringList ways;
    for (const BranchValues &values : combinations(domains)) {
        QStringList parts;
        for (auto value = values.begin(); value != values.end(); ++value)
            parts.append(value.key() + u'=' + value.value());
        ways.append(parts.join(u' '));
    }
    QTEST(ways, "ways");
}

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
