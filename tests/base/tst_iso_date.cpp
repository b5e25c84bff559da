#include "base/iso_date.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

class TestIsoDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadAsADate_data();
    void text_isReadAsADate();
};

void TestIsoDate::text_isReadAsADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const QString &text, const QDate &date = {}) {
        QTest::newRow(name) << text << date;
    };
    row("a day", u"2023-06-30"_s, QDate(2023, 6, 30));
    row("a leap day", u"2024-02-29"_s, QDate(2024, 2, 29));
    row("a leap day in another year is no date", u"2023-02-29"_s);
    row("slashes make no date", u"2023/06/30"_s);
    row("points make no date", u"2023.06.30"_s);
    row("missing zeros make no date", u"2023-6-30"_s);
    row("a day with a time is no date", u"2023-06-30T12:00"_s);
    row("a day with a letter behind is no date", u"2023-06-30x"_s);
    row("a day with a blank is no date", u" 2023-06-30"_s);
    row("wide figures make no date", u"２０２３-０６-３０"_s);
    row("an empty text is no date", {});
}

void TestIsoDate::text_isReadAsADate()
{
    QFETCH(QString, text);
    QTEST(dateFromIso(text), "date");
}

QTEST_GUILESS_MAIN(TestIsoDate)
#include "tst_iso_date.moc"
