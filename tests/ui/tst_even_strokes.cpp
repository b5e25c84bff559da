#include "ui/theme/even_strokes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace yongping;

namespace {

QImage drawn(const QString &text, Qt::GlobalColor ink, Qt::GlobalColor ground)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setFont(Theme::instance().bodyFont());
    painter.setPen(ink);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

} // namespace

class EvenStrokesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textOnDark_isAsBoldAsOnLight_data();
    void textOnDark_isAsBoldAsOnLight();

private:
    std::unique_ptr<EvenStrokes> m_strokes;
};

void EvenStrokesTest::initTestCase()
{
    m_strokes = std::make_unique<EvenStrokes>();
    Theme::install(*qApp, Theme::Mode::Light);
}

void EvenStrokesTest::textOnDark_isAsBoldAsOnLight_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in Latin letters") << QStringLiteral("Ningbo 2026");
    QTest::newRow("in Chinese") << QStringLiteral("智能制造项目");
}

// What is drawn in white on black is what is drawn in black on white, reversed.
void EvenStrokesTest::textOnDark_isAsBoldAsOnLight()
{
    QFETCH(QString, text);
    const QImage light = drawn(text, Qt::black, Qt::white);
    QImage dark = drawn(text, Qt::white, Qt::black);
    dark.invertPixels();
    QCOMPARE(dark, light);
    QVERIFY(light != drawn(QString(), Qt::black, Qt::white));
}

QTEST_MAIN(EvenStrokesTest)
#include "tst_even_strokes.moc"
