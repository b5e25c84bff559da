#include "criteria/library.h"
#include "presentation/review_history_model.h"
#include "presentation/review_proof_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace yongping;

class ReviewModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proof_lines_becomeATree();
    void proof_clauseOfTheStandard_isConsistent();
    void history_keepsTheReviewsEventsNewestFirst();
    void history_typingInOneField_isOneChange();
};

namespace {

Event changed(const QString &review, const QString &key, int second, const QString &after)
{
    Event event;
    event.kind = QStringLiteral("answer.changed");
    event.reviewId = ReviewId(review);
    event.key = key;
    event.actor = QStringLiteral("reviewer");
    event.at = QDateTime(QDate(2024, 5, 6), QTime(8, 0), Qt::UTC).addSecs(second);
    event.after = JsonValue(after);
    return event;
}

CategoryPtr factory()
{
    CriteriaLibrary library;
    const Result<CategoryPtr> loaded = library.category(QStringLiteral("discrete-factory"));
    return loaded ? *loaded : nullptr;
}

} // namespace

void ReviewModelsTest::proof_lines_becomeATree()
{
    ReviewProofModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({{0, Verdict::Met, QStringLiteral("all"), false, false},
                    {1, Verdict::NotMet, QStringLiteral("a"), false, false},
                    {2, Verdict::Met, QStringLiteral("a1"), false, true},
                    {1, Verdict::Met, QStringLiteral("b"), true, false}});
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(root), 2);
    const QModelIndex deep = model.index(0, 0, model.index(0, 0, root));
    QCOMPARE(deep.data().toString(), QStringLiteral("a1"));
    QVERIFY(deep.data(ReviewProofModel::CarriesRole).toBool());
    QCOMPARE(model.index(1, 0, root).data().toString(), QStringLiteral("b"));
    QCOMPARE(deep.parent().parent(), root);
}

void ReviewModelsTest::proof_clauseOfTheStandard_isConsistent()
{
    const CategoryPtr category = factory();
    QVERIFY(category);
    const Evaluation evaluation = evaluate(category, {}, AnswerSet());
    ReviewProofModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ClauseResult &result : evaluation.clauses) {
        model.setLines(proofLines(result));
        QCOMPARE(model.rowCount(), result.clause->requirement ? 1 : 0);
    }
}

// The entries of the list, without its headings.
static QList<QModelIndex> entriesOf(const ReviewHistoryModel &model)
{
    QList<QModelIndex> entries;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.event(row))
            entries << model.index(row);
    }
    return entries;
}

void ReviewModelsTest::history_keepsTheReviewsEventsNewestFirst()
{
    ReviewHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvents({changed(QStringLiteral("r1"), QStringLiteral("design.1"), 0, QStringLiteral("met")),
                     changed(QStringLiteral("r2"), QStringLiteral("design.1"), 1, QStringLiteral("met")),
                     changed(QStringLiteral("r1"), QStringLiteral("safety.1"), 2, QStringLiteral("met"))},
                    ReviewId(QStringLiteral("r1")), factory(), false);
    const QList<QModelIndex> entries = entriesOf(model);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].data(ReviewHistoryModel::KeyRole).toString(), QStringLiteral("safety.1"));
    QVERIFY(!entries[1].data().toString().isEmpty());
}

void ReviewModelsTest::history_typingInOneField_isOneChange()
{
    ReviewHistoryModel model;
    const QString key = QStringLiteral("design.1");
    model.setEvents({changed(QStringLiteral("r"), key, 0, QStringLiteral("met")),
                     changed(QStringLiteral("r"), key, 2, QStringLiteral("partial")),
                     changed(QStringLiteral("r"), key, 600, QStringLiteral("not_met"))},
                    ReviewId(QStringLiteral("r")), factory(), false);
    const QList<QModelIndex> entries = entriesOf(model);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].data(ReviewHistoryModel::AtRole).toDateTime().toUTC().time(), QTime(8, 0, 2));
}

QTEST_GUILESS_MAIN(ReviewModelsTest)
#include "tst_review_models.moc"
