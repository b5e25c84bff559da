#include "criteria/library.h"
#include "criteria/official_wording.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace yongping;

// A document of the shape of the published one, its sentences made up.
class TestOfficialWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyClause_isFound_data();
    void everyClause_isFound();
    void shapesOfNumbers_areUnderstood_data();
    void shapesOfNumbers_areUnderstood();
    void clauseBeforeUnknownElement_isLeftOut();
    void category_isLeftOutWithoutItsHeading();
    void otherText_holdsNoClause_data();
    void otherText_holdsNoClause();

private:
    QString madeUp(const Clause &clause) const;
    QString tableOf(const Category &category) const;
    QString document() const;
    CategoryPtr category(const char16_t *id) const;

    std::vector<CategoryPtr> m_categories;
};

void TestOfficialWording::initTestCase()
{
    CriteriaLibrary library;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = library.category(id);
        QVERIFY(category);
        m_categories.push_back(*category);
    }
}

CategoryPtr TestOfficialWording::category(const char16_t *id) const
{
    return *std::ranges::find_if(m_categories, [id](const CategoryPtr &each) { return each->id == QStringView(id); });
}

QString TestOfficialWording::madeUp(const Clause &clause) const
{
    const QString lead = clause.source.endsWith(u"/optional") ? QStringLiteral("（可选项）") : QString();
    return QStringLiteral("样例文字%1：此处为%2的样例内容，不少于3项，达到2.5以上。").arg(lead, clause.source);
}

QString TestOfficialWording::tableOf(const Category &category) const
{
    QString text = category.title.zh + QStringLiteral("要素条件\n\n\t要素名称\n\t具体内容\n");
    for (const Element &element : category.elements) {
        if (element.clauses.front().source.startsWith(u"general/"))
            continue;
        text += u"\n\t" + element.title.zh + u"\n\t";
        for (const Clause &clause : element.clauses) {
            const QString number = clause.source.section(u'/', -1).section(u'.', -1);
            const bool isNumbered = number != u"0" && number != u"optional";
            text += (isNumbered ? number + u'.' : QString()) + madeUp(clause) + u'\n';
        }
    }
    return text;
}

QString TestOfficialWording::document() const
{
    QString text = QStringLiteral("样例标准\n（样例）\n前言的样例文字。\n");
    const QString numbers = QStringLiteral("一二三四");
    for (int i = 0; i < numbers.size(); ++i)
        text += numbers[i] + QStringLiteral("、样例总则的第%1条。\n\n").arg(i + 1);
    text += QStringLiteral("附件：样例要素条件\n\n附件\n\n样例要素条件\n\n");
    for (const CategoryPtr &category : m_categories)
        text += tableOf(*category) + u'\n';
    return text;
}

void TestOfficialWording::everyClause_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in a text as it was written") << document();
    QTest::newRow("with the line ends of Windows") << document().replace(u'\n', QStringLiteral("\r\n"));
    QTest::newRow("with page numbers between the lines")
        << document().replace(QStringLiteral("\n\n"), QStringLiteral("\n— 7 —\n\f12\n"));
    QTest::newRow("with full-width points behind the numbers")
        << document().replace(QRegularExpression(QStringLiteral("\n(\\d)\\.")), QStringLiteral("\n\\1．"));
    QString broken;
    for (const QString &line : document().split(u'\n')) {
        // Shorter than most names of elements.
        for (qsizetype at = 0; at < line.size(); at += 9)
            broken += line.sliced(at, std::min<qsizetype>(9, line.size() - at)) + u'\n';
    }
    QTest::newRow("in narrow columns") << broken;
}

void TestOfficialWording::everyClause_isFound()
{
    QFETCH(QString, text);
    const OfficialWording found = findOfficialWording(text, m_categories);
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(found.value(QStringLiteral("general/%1").arg(i)), QStringLiteral("样例总则的第%1条。").arg(i));
    for (const CategoryPtr &category : m_categories) {
        for (const Element &element : category->elements) {
            for (const Clause &clause : element.clauses) {
                if (!clause.source.startsWith(u"general/"))
                    QCOMPARE(found.value(clause.source).remove(u' '), madeUp(clause)); // a word may have been broken
            }
        }
    }
}

void TestOfficialWording::shapesOfNumbers_areUnderstood_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("on lines of their own")
        << QStringLiteral("1.甲。\n2.乙。") << QStringLiteral("甲。") << QStringLiteral("乙。");
    QTest::newRow("one behind the other") << QStringLiteral("1.甲；2.乙；") << QStringLiteral("甲") << QStringLiteral("乙");
    QTest::newRow("a word that begins with a digit")
        << QStringLiteral("1.甲。\n2.5G等技术。") << QStringLiteral("甲。") << QStringLiteral("5G等技术。");
    QTest::newRow("a figure at the beginning of a line is no number")
        << QStringLiteral("1.甲达到\n2.5以上。\n2.乙。") << QStringLiteral("甲达到2.5以上。") << QStringLiteral("乙。");
    QTest::newRow("a list within a clause")
        << QStringLiteral("1.甲：（1）一；（2）二。\n2.乙。") << QStringLiteral("甲：（1）一；（2）二。") << QStringLiteral("乙。");
    QTest::newRow("other words keep their spaces")
        << QStringLiteral("1.using edge\ncomputing。\n2.乙。") << QStringLiteral("using edge computing。")
        << QStringLiteral("乙。");
}

void TestOfficialWording::shapesOfNumbers_areUnderstood()
{
    QFETCH(QString, lines);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString text = QStringLiteral("优秀样例\n离散型制造数字化车间/智能工厂项目要素条件\n仓储物流数字化\n%1\n"
                                        "运营管理数字化\n1.丙。\n")
                             .arg(lines);
    const OfficialWording found = findOfficialWording(text, m_categories);
    QCOMPARE(found.value(QStringLiteral("discrete-factory/logistics/1")), first);
    QCOMPARE(found.value(QStringLiteral("discrete-factory/logistics/2")), second);
}

// Whose text it is that stands behind cannot be said.
void TestOfficialWording::clauseBeforeUnknownElement_isLeftOut()
{
    const CategoryPtr factory = category(u"discrete-factory");
    QString text = tableOf(*factory);
    text.remove(QStringLiteral("\t生产装备数字化\n"));
    const OfficialWording found = findOfficialWording(text, m_categories);
    QVERIFY(found.contains(QStringLiteral("discrete-factory/design/2")));
    QVERIFY(!found.contains(QStringLiteral("discrete-factory/design/3")));
    QVERIFY(!found.contains(QStringLiteral("discrete-factory/equipment/1")));
    QVERIFY(found.contains(QStringLiteral("discrete-factory/production/1")));
}

void TestOfficialWording::category_isLeftOutWithoutItsHeading()
{
    const QString text = tableOf(*category(u"industrial-app")).section(u'\n', 1)
        + tableOf(*category(u"system-solution"));
    const OfficialWording found = findOfficialWording(text, m_categories);
    QVERIFY(!found.isEmpty());
    for (const QString &source : found.keys())
        QVERIFY2(source.startsWith(u"system-solution/"), qPrintable(source));
}

void TestOfficialWording::otherText_holdsNoClause_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter") << QStringLiteral("您好：\n\n1.请补充材料。\n2.谢谢。\n");
    QTest::newRow("a heading alone") << QStringLiteral("优秀工业APP要素条件");
    QTest::newRow("a sentence that names a category")
        << QStringLiteral("本通知所称优秀工业APP要素条件，是指附件所列的各项内容，请各单位遵照执行并及时报送相关材料，"
                          "逾期不予受理，报送方式另行通知，具体内容见上述要素条件\n安全管理\n1.甲。");
    QTest::newRow("a clause that never ends")
        << QString(QStringLiteral("优秀工业APP要素条件\n安全管理\n") + QString(100'000, u'长'));
}

void TestOfficialWording::otherText_holdsNoClause()
{
    QFETCH(QString, text);
    QCOMPARE(findOfficialWording(text, m_categories).size(), qsizetype(0));
}

QTEST_GUILESS_MAIN(TestOfficialWording)
#include "tst_official_wording.moc"
