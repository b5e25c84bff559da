#include "storage/store_fixture.h"

using namespace yongping;

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
    const QString key = QStringLiteral("foundation.1");
    const auto first = store->apply(answerChange(key, jsonOf(R"("partial")"), QStringLiteral("one")), QStringLiteral("A"));
    const auto second = store->apply(answerChange(key, jsonOf(R"("not_met")"), QStringLiteral("two")), QStringLiteral("A"));
    const auto setting = store->setSetting(QStringLiteral("identity"), QStringLiteral("A"), QStringLiteral("A"));
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
    QCOMPARE(store->history(QStringLiteral("never heard of"))->size(), std::size_t(0));
}

void TestHistory::strangeCharacters_keepTheHash()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString strange = QStringLiteral("a") + QChar(0xd800) + QChar(0) + QStringLiteral("\u2028'\"𠮷");
    const auto applied = store->apply(answerChange(QStringLiteral("foundation.1"), std::nullopt, strange), strange);
    QVERIFY2(applied, failureOf(applied));
    QCOMPARE(*store->check(), QStringList());
    QVERIFY(store->setSetting(QStringLiteral("note"), strange, strange));
    QCOMPARE(*store->check(), QStringList());
}

void TestHistory::appendOnly_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an entry cannot be changed") << QStringLiteral("UPDATE events SET actor = 'B' WHERE number = 2");
    QTest::newRow("an entry cannot be deleted") << QStringLiteral("DELETE FROM events WHERE number = 3");
    QTest::newRow("an entry cannot be replaced")
        << QStringLiteral("INSERT OR REPLACE INTO events SELECT chain, number, at, 'B', kind, review_id, key, before, after,"
                          " reason, previous, hash FROM events WHERE number = 2");
    QTest::newRow("no number can be left out")
        << QStringLiteral("INSERT INTO events SELECT chain, 9, at, actor, kind, review_id, key, before, after, reason,"
                          " previous, hash FROM events WHERE number = 2");
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
    QVERIFY(done.error().detail.contains(QStringLiteral("history")));
    QCOMPARE(*store->check(), QStringList());
}

void TestHistory::forgery_isFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("finding");
    const QString loose = QStringLiteral("DROP TRIGGER events_not_changed");
    QTest::newRow("another actor is found by the hash")
        << QStringList{loose, QStringLiteral("UPDATE events SET actor = 'B' WHERE number = 2")} << QStringLiteral("hash");
    QTest::newRow("another value is found by the hash")
        << QStringList{loose, QStringLiteral("UPDATE events SET after = '\"met\"' WHERE number = 3")} << QStringLiteral("hash");
    QTest::newRow("a value that is no JSON is found by the hash")
        << QStringList{loose, QStringLiteral("UPDATE events SET before = '{' WHERE number = 3")} << QStringLiteral("hash");
    QTest::newRow("another time is found by the hash")
        << QStringList{loose, QStringLiteral("UPDATE events SET at = 'yesterday' WHERE number = 2")} << QStringLiteral("hash");
    QTest::newRow("a forged setting is found by the hash")
        << QStringList{loose, QStringLiteral("UPDATE events SET after = '\"B\"' WHERE chain = 'store'")} << QStringLiteral("hash");
    QTest::newRow("an entry left out is found by its number")
        << QStringList{QStringLiteral("DROP TRIGGER events_not_deleted"), QStringLiteral("DELETE FROM events WHERE number = 2")}
        << QStringLiteral("lacks entry 2");
    QTest::newRow("an entry cut off at the end is found by the tables")
        << QStringList{QStringLiteral("DROP TRIGGER events_not_deleted"), QStringLiteral("DELETE FROM events WHERE number = 3")}
        << QStringLiteral("not what its history gives");
    QTest::newRow("a whole chain taken away is found by the tables")
        << QStringList{QStringLiteral("DROP TRIGGER events_not_deleted"), QStringLiteral("DELETE FROM events WHERE chain = 'case-1'")}
        << QStringLiteral("has no history");
    QTest::newRow("an answer changed past the history is found")
        << QStringList{QStringLiteral("UPDATE answers SET value = '\"met\"' WHERE check_id = 'foundation.1'")}
        << QStringLiteral("not what its history gives");
    QTest::newRow("an opinion changed past the history is found")
        << QStringList{QStringLiteral("UPDATE reviews SET opinion = NULL")} << QStringLiteral("not what its history gives");
    QTest::newRow("a case deleted past the history is found")
        << QStringList{QStringLiteral("DELETE FROM cases")} << QStringLiteral("not what its history gives");
    QTest::newRow("a setting changed past the history is found")
        << QStringList{QStringLiteral("UPDATE settings SET value = 'B'")} << QStringLiteral("settings");
    QTest::newRow("an answer of no review is found")
        << QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("UPDATE answers SET review_id = 'nobody'")}
        << QStringLiteral("refers to nothing");
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
    QCOMPARE(codeOf(store->backup(fixture.path("backup.yps"))), QStringLiteral("store.damaged"));
    QVERIFY(!QFile::exists(fixture.path("backup.yps")));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
