#include "storage/store_fixture.h"

using namespace yongping;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chain_isLinked();
    void strangeCharacters_keepTheHash();
    void appendOnly_data();
    void appendOnly();
    void forgery_isFound_data();
    void forgery_isFound();

private:
    static std::unique_ptr<SqliteStore> changedTwice(StoreFixture &fixture);
};

std::unique_ptr<SqliteStore> TestHistory::changedTwice(StoreFixture &fixture)
{
    auto store = fixture.filled();
    const QString key = u"foundation.1"_s;
    const auto first = store->apply(answerChange(key, jsonOf(R"("partial")"), u"one"_s), u"A"_s);
    const auto second = store->apply(answerChange(key, jsonOf(R"("not_met")"), u"two"_s), u"A"_s);
    const auto setting = store->setSetting(u"identity"_s, u"A"_s, u"A"_s);
    return first && second && setting ? std::move(store) : nullptr;
}

void TestHistory::chain_isLinked()
{
    StoreFixture fixture;
    const auto store = changedTwice(fixture);
    QVERIFY(store);
    const auto history = store->history(chainOf(firstCase()));
    QString previous;
    qint64 number = 0;
    for (const Event &event : *history) {
        QCOMPARE(event.number, ++number);
        QCOMPARE(event.previous, previous);
        QCOMPARE(event.hash, event.computedHash());
        previous = event.hash;
    }
    QCOMPARE(number, 3);
    QCOMPARE(store->history(u"never heard of"_s)->size(), std::size_t(0));
}

void TestHistory::strangeCharacters_keepTheHash()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString strange = u"a"_s + QChar(0xd800) + QChar(0) + u"\u2028'\"𠮷"_s;
    const auto applied = store->apply(answerChange(u"foundation.1"_s, std::nullopt, strange), strange);
    QVERIFY2(applied, failureOf(applied));
    QCOMPARE(*store->check(), QStringList());
    QVERIFY(store->setSetting(u"note"_s, strange, strange));
    QCOMPARE(*store->check(), QStringList());
}

void TestHistory::appendOnly_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an entry cannot be changed") << u"UPDATE events SET actor = 'B' WHERE number = 2"_s;
    QTest::newRow("an entry cannot be deleted") << u"DELETE FROM events WHERE number = 3"_s;
    QTest::newRow("an entry cannot be replaced")
        << u"INSERT OR REPLACE INTO events SELECT chain, number, at, 'B', kind, review_id, key, before, after,"
                          " reason, previous, hash, undoes FROM events WHERE number = 2"_s;
    QTest::newRow("no number can be left out")
        << u"INSERT INTO events SELECT chain, 9, at, actor, kind, review_id, key, before, after, reason,"
                          " previous, hash, undoes FROM events WHERE number = 2"_s;
}

void TestHistory::appendOnly()
{
    QFETCH(QString, statement);
    StoreFixture fixture;
    const auto store = changedTwice(fixture);
    QVERIFY(store);
    const auto connection = Connection::open(fixture.path(), Connection::Access::Write);
    QVERIFY2(connection, failureOf(connection));
    const auto done = (*connection)->run(statement);
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"history"_s));
    QCOMPARE(*store->check(), QStringList());
}

void TestHistory::forgery_isFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("finding");
    const QString loose = u"DROP TRIGGER events_not_changed"_s;
    QTest::newRow("another actor is found by the hash")
        << QStringList{loose, u"UPDATE events SET actor = 'B' WHERE number = 2"_s} << u"hash"_s;
    QTest::newRow("another value is found by the hash")
        << QStringList{loose, u"UPDATE events SET after = '\"met\"' WHERE number = 3"_s} << u"hash"_s;
    QTest::newRow("a value that is no JSON is found by the hash")
        << QStringList{loose, u"UPDATE events SET before = '{' WHERE number = 3"_s} << u"hash"_s;
    QTest::newRow("another time is found by the hash")
        << QStringList{loose, u"UPDATE events SET at = 'yesterday' WHERE number = 2"_s} << u"hash"_s;
    QTest::newRow("a forged setting is found by the hash")
        << QStringList{loose, u"UPDATE events SET after = '\"B\"' WHERE chain = 'store'"_s} << u"hash"_s;
    QTest::newRow("an entry left out is found by its number")
        << QStringList{u"DROP TRIGGER events_not_deleted"_s, u"DELETE FROM events WHERE number = 2"_s}
        << u"lacks entry 2"_s;
    QTest::newRow("an entry cut off at the end is found by the tables")
        << QStringList{u"DROP TRIGGER events_not_deleted"_s, u"DELETE FROM events WHERE number = 3"_s}
        << u"not what its history gives"_s;
    QTest::newRow("a whole chain taken away is found by the tables")
        << QStringList{u"DROP TRIGGER events_not_deleted"_s, u"DELETE FROM events WHERE chain = 'case-1'"_s}
        << u"has no history"_s;
    QTest::newRow("an answer changed past the history is found")
        << QStringList{u"UPDATE answers SET value = '\"met\"' WHERE check_id = 'foundation.1'"_s}
        << u"not what its history gives"_s;
    QTest::newRow("an opinion changed past the history is found")
        << QStringList{u"UPDATE reviews SET opinion = NULL"_s} << u"not what its history gives"_s;
    QTest::newRow("a case deleted past the history is found")
        << QStringList{u"DELETE FROM cases"_s} << u"not what its history gives"_s;
    QTest::newRow("a setting changed past the history is found")
        << QStringList{u"UPDATE settings SET value = 'B'"_s} << u"settings"_s;
    QTest::newRow("an answer of no review is found")
        << QStringList{u"PRAGMA foreign_keys = OFF"_s, u"UPDATE answers SET review_id = 'nobody'"_s}
        << u"refers to nothing"_s;
}

void TestHistory::forgery_isFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, finding);
    StoreFixture fixture;
    const auto store = changedTwice(fixture);
    QVERIFY(store);
    QCOMPARE(*store->check(), QStringList());
    fixture.forge(statements);
    const auto findings = store->check();
    QVERIFY2(findings, failureOf(findings));
    QVERIFY(!findings->isEmpty());
    QVERIFY2(findings->first().contains(finding), qUtf8Printable(findings->join(u'\n')));
    QCOMPARE(codeOf(store->backup(fixture.path("backup.yps"))), u"store.damaged"_s);
    QVERIFY(!QFile::exists(fixture.path("backup.yps")));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
