#include "casework/case_fields.h"

#include "casework/merge.h"
#include "casework/panel_case.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

Event happened(qint64 number, const QString &actor, const QString &kind, const QString &review = {},
            const QString &key = {}, const QByteArray &before = {}, const QByteArray &after = {})
{
    Event event;
    event.number = number;
    event.at = QDateTime(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC).addSecs(number);
    event.actor = actor;
    event.kind = kind;
    event.reviewId = ReviewId(review);
    event.key = key;
    if (!before.isEmpty())
        event.before = *parseJson(before);
    if (!after.isEmpty())
        event.after = *parseJson(after);
    return event;
}

// "who number" of the last change of a field, or "".
QString author(const Authors &authors, const FieldRef &ref)
{
    const auto found = authors.find(ref);
    if (found == authors.end())
        return {};
    const qint64 number = QDateTime(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC).secsTo(found->second.when);
    return found->second.who + u' ' + QString::number(number);
}

} // namespace

class TestCaseFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_isTakenApart();
    void emptyReview_isThereByItsStanding();
    void ids_areNoPartOfTheFields();
    void attachment_comesBack();
    void attachment_refusalNamesItsKey_data();
    void attachment_refusalNamesItsKey();
    void author_isWhoChangedAFieldLast();
    void author_ofAReviewGoesByReviewer();
    void otherEvents_sayNothingOfFields();
};

void TestCaseFields::record_isTakenApart()
{
    PanelCase panel(u"platform-industry"_s);
    panel.answers = {};
    Review &review = panel.add(u"张三"_s, R"({"foundation.1": "met", "foundation.2.devices": 12})");
    review.remarks = {{u"foundation.1"_s, u"见第3页"_s}, {u"foundation.2"_s, QString()}};
    review.points.insert(u"foundation.2"_s, {3, u"late"_s});
    review.opinion = u"good"_s;
    panel.issue({u"张三"_s, u"李四"_s});
    panel.agree(u"foundation.1"_s, u"partial"_s);
    panel.record.panel.decision = PanelDecision();
    panel.record.attachments = {{u"abc"_s, 3, u"a.pdf"_s, u"application/pdf"_s}};
    panel.record.merges.emplace_back();

    const CaseFields fields = fieldsOf(panel.record, *panel.category);
    QStringList ids;
    for (const auto &[ref, value] : fields) {
        if (ref.field != Field::Datum)
            ids.append(fieldId(ref));
    }
    const QStringList expected{u"answer:张三:foundation.1"_s,
                               u"answer:张三:foundation.2.devices"_s,
                               u"remark:张三:foundation.1"_s,
                               u"points:张三:foundation.2"_s,
                               u"opinion:张三:"_s,
                               u"standing:张三:"_s,
                               u"attachment::abc/a.pdf"_s,
                               u"round::1"_s,
                               u"assignment::1/张三"_s,
                               u"assignment::1/李四"_s,
                               u"agreement::foundation.1"_s,
                               u"decision::"_s};
    QCOMPARE(ids, expected);
    QCOMPARE(fields.at({Field::CheckAnswer, u"张三"_s, u"foundation.2.devices"_s}), JsonValue(12));
    QCOMPARE(fields.at({Field::Datum, {}, u"stage"_s}), JsonValue(u"recognition"_s));
    QVERIFY(fields.contains({Field::Datum, {}, u"dueDate"_s}));
    QCOMPARE(fields.at({Field::Agreement, {}, u"foundation.1"_s}).text(u"value"), u"partial"_s);
}

void TestCaseFields::emptyReview_isThereByItsStanding()
{
    PanelCase panel(u"platform-industry"_s);
    panel.answers = {};
    panel.add(u"张三"_s);
    const CaseFields fields = fieldsOf(panel.record, *panel.category);
    QVERIFY(fields.contains({Field::Standing, u"张三"_s, {}}));
}

void TestCaseFields::ids_areNoPartOfTheFields()
{
    PanelCase here(u"platform-industry"_s);
    PanelCase there(u"platform-industry"_s);
    here.add(u"张三"_s);
    there.add(u"张三"_s);
    there.record.data.id = CaseId(u"another"_s);
    there.record.reviews.front().id = ReviewId(u"another"_s);
    QVERIFY(fieldsOf(here.record, *here.category) == fieldsOf(there.record, *there.category));
}

void TestCaseFields::attachment_comesBack()
{
    const Attachment attachment{u"abc"_s, 5'000'000'000, u"台账/2023.xlsx"_s, u"application/x"_s};
    const auto back = attachmentFromJson(*parseJson(writeJson(toJson(attachment))), u"here"_s);
    QVERIFY(back);
    QVERIFY(*back == attachment);
}

void TestCaseFields::attachment_refusalNamesItsKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("no digest") << QByteArray(R"({"size": 1, "name": "a"})") << u"here.digest"_s;
    QTest::newRow("no name") << QByteArray(R"({"digest": "a", "size": 1})") << u"here.name"_s;
    QTest::newRow("a negative size") << QByteArray(R"({"digest": "a", "size": -1, "name": "a"})") << u"here.size"_s;
    QTest::newRow("a size beyond any file") << QByteArray(R"({"digest": "a", "size": 1e19, "name": "a"})")
                                            << u"here.size"_s;
    QTest::newRow("another member") << QByteArray(R"({"digest": "a", "name": "a", "path": "/"})") << u"here.path"_s;
}

void TestCaseFields::attachment_refusalNamesItsKey()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const auto read = attachmentFromJson(*parseJson(text), u"here"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().key, key);
}

void TestCaseFields::author_isWhoChangedAFieldLast()
{
    const Authors authors = authorsOf(
        {happened(1, u"office"_s, u"case.created"_s, {}, {}, {},
               R"({"data": {"name": "n", "stage": "acceptance"}, "criteria": {"version": "1"}, "reviews": [],
                   "attachment": {"d/n": {}}, "decision": {"": {}}})"),
         happened(2, u"Ann"_s, u"data.changed"_s, {}, u"name"_s, R"("n")", R"("m")"),
         happened(3, u"Bob"_s, u"data.changed"_s, {}, {}, R"({"stage": "acceptance"})",
                  R"({"stageDate": "2023-06-30"})"),
         happened(4, u"Cem"_s, u"agreement.changed"_s, {}, u"foundation.1"_s, {}, R"({"value": "met"})"),
         happened(5, u"Dan"_s, u"round.changed"_s, {}, u"1"_s, {}, "{}")},
        {});
    QCOMPARE(author(authors, {Field::Datum, {}, u"name"_s}), u"Ann 2"_s);
    QCOMPARE(author(authors, {Field::Datum, {}, u"stage"_s}), u"Bob 3"_s);
    QCOMPARE(author(authors, {Field::Datum, {}, u"stageDate"_s}), u"Bob 3"_s);
    QCOMPARE(author(authors, {Field::Attachment, {}, u"d/n"_s}), u"office 1"_s);
    QCOMPARE(author(authors, {Field::Decision, {}, {}}), u"office 1"_s);
    QCOMPARE(author(authors, {Field::Agreement, {}, u"foundation.1"_s}), u"Cem 4"_s);
    QCOMPARE(author(authors, {Field::Round, {}, u"1"_s}), u"Dan 5"_s);
    QCOMPARE(author(authors, {Field::Datum, {}, u"category"_s}), QString());
}

void TestCaseFields::author_ofAReviewGoesByReviewer()
{
    const QByteArray review = R"({"id": "r-2", "reviewer": "李四", "answers": {"foundation.1": "met"},
                                  "remarks": {}, "points": {"foundation.2": {}}, "opinion": "good"})";
    const std::vector<Event> history{
        happened(1, u"office"_s, u"case.created"_s, {}, {}, {},
              R"({"data": {}, "reviews": [{"id": "r-1", "reviewer": "expert", "answers": {"foundation.1": "met"},
                  "remarks": {}, "points": {}}]})"),
        happened(2, u"office"_s, u"review.opened"_s, u"r-2"_s, {}, {}, review),
        happened(3, u"Ann"_s, u"answer.changed"_s, u"r-2"_s, u"foundation.1"_s, R"("met")", R"("partial")"),
        happened(4, u"Ann"_s, u"standing.changed"_s, u"r-1"_s),
        happened(5, u"Ann"_s, u"opinion.changed"_s, u"r-9"_s)};
    // The reviewer of r-1 was renamed since.
    const Authors authors = authorsOf(history, {{ReviewId(u"r-1"_s), u"张三"_s}});
    QCOMPARE(author(authors, {Field::CheckAnswer, u"张三"_s, u"foundation.1"_s}), u"office 1"_s);
    QCOMPARE(author(authors, {Field::Standing, u"张三"_s, {}}), u"Ann 4"_s);
    QCOMPARE(author(authors, {Field::CheckAnswer, u"expert"_s, u"foundation.1"_s}), QString());
    QCOMPARE(author(authors, {Field::CheckAnswer, u"李四"_s, u"foundation.1"_s}), u"Ann 3"_s);
    QCOMPARE(author(authors, {Field::ClausePoints, u"李四"_s, u"foundation.2"_s}), u"office 2"_s);
    QCOMPARE(author(authors, {Field::Opinion, u"李四"_s, {}}), u"office 2"_s);
    QCOMPARE(author(authors, {Field::Standing, u"李四"_s, {}}), u"office 2"_s);
    // A review that nobody knows has no reviewer to go by.
    QCOMPARE(author(authors, {Field::Opinion, {}, {}}), QString());

    std::vector<Event> closed = history;
    closed.push_back(happened(6, u"Bob"_s, u"review.closed"_s, u"r-2"_s, {}, review));
    QCOMPARE(author(authorsOf(closed, {}), {Field::Opinion, u"李四"_s, {}}), u"Bob 6"_s);
}

void TestCaseFields::otherEvents_sayNothingOfFields()
{
    const Authors authors = authorsOf(
        {happened(1, u"Ann"_s, u"report.made"_s, {}, {}, {}, R"({"data": {"name": "x"}, "answers": {"a": 1}})"),
         happened(2, u"Ann"_s, u"case.exported"_s, {}, {}, {}, R"({"file": "x"})"),
         happened(3, u"Ann"_s, u"review.submitted"_s, u"r-1"_s, {}, {}, R"({"file": "x"})"),
         happened(4, u"Ann"_s, u"withheld"_s), happened(5, u"Ann"_s, {}),
         happened(6, u"Ann"_s, u"case.deleted"_s, {}, {}, R"("damaged")")},
        {});
    QVERIFY(authors.empty());
}

QTEST_GUILESS_MAIN(TestCaseFields)
#include "tst_case_fields.moc"
