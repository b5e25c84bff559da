#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "ui/theme/wheel_guard.h"
#include "wording/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace yongping;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

void turnWheel(QWidget &widget)
{
    const QPointF centre(widget.rect().center());
    QWheelEvent event(centre, widget.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contrast_isEnough_data();
    void contrast_isEnough();
    void styleSheet_hasNoPlaceholderLeft();
    void icon_followsTheTheme();
    void everyIcon_draws_data();
    void everyIcon_draws();
    void disabledTick_isStillATick_data();
    void disabledTick_isStillATick();
    void shapes_differWithoutColour();
    void chip_saysItsWord();
    void textScale_growsTheFonts();
    void wheel_sparesWhatHasNoFocus();
};

void TestTheme::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    WheelGuard::install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestTheme::contrast_isEnough_data()
{
    using Colour = Theme::Colour;
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](const char *name, Colour ink, Colour ground, double least) {
        QTest::newRow(name) << int(ink) << int(ground) << least;
    };
    row("text on the window", Colour::Text, Colour::Window, 7.0);
    row("second text on the window", Colour::SecondText, Colour::Window, 4.5);
    row("second text on a card", Colour::SecondText, Colour::Surface, 4.5);
    row("the accent on its quiet ground", Colour::Accent, Colour::AccentSoft, 4.5);
    row("words on the accent", Colour::OnAccent, Colour::Accent, 4.5);
    row("met in its chip", Colour::Met, Colour::MetSoft, 4.5);
    row("partial in its chip", Colour::Partial, Colour::PartialSoft, 4.5);
    row("not met in its chip", Colour::NotMet, Colour::NotMetSoft, 4.5);
    row("undetermined in its chip", Colour::Undetermined, Colour::UndeterminedSoft, 4.5);
    row("a control's border on a card", Colour::ControlBorder, Colour::Surface, 3.0);
    row("a control's border on the window", Colour::ControlBorder, Colour::Window, 3.0);
    row("a control's border on what floats", Colour::ControlBorder, Colour::Raised, 3.0);
}

void TestTheme::contrast_isEnough()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    Theme &theme = Theme::instance();
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        const double found = contrast(theme.colour(Theme::Colour(ink)), theme.colour(Theme::Colour(ground)));
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 in mode %2").arg(found).arg(int(mode))));
    }
}

void TestTheme::styleSheet_hasNoPlaceholderLeft()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        QVERIFY(qApp->styleSheet().size() > 1000);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(!qApp->styleSheet().contains(QStringLiteral(": ;")));
    }
}

void TestTheme::icon_followsTheTheme()
{
    Theme &theme = Theme::instance();
    const QIcon icon = theme.icon(QStringLiteral("cases"));
    theme.setMode(Theme::Mode::Light);
    const QImage light = icon.pixmap(20, 20).toImage();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(icon.pixmap(20, 20).toImage() != light);
}

void TestTheme::everyIcon_draws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIcon_draws()
{
    QFETCH(QString, name);
    const QImage image = Theme::instance().icon(name).pixmap(40, 40).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY(inked > 20);
}

void TestTheme::disabledTick_isStillATick_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<bool>("isRadio");
    for (const bool isRadio : {false, true}) {
        const char *what = isRadio ? "a choice" : "a tick";
        QTest::addRow("%s in the light", what) << Theme::Mode::Light << isRadio;
        QTest::addRow("%s in the dark", what) << Theme::Mode::Dark << isRadio;
    }
}

// On, off, and on but disabled: three pictures that differ well.
void TestTheme::disabledTick_isStillATick()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, isRadio);
    Theme::instance().setMode(mode);
    const auto picture = [isRadio](bool isOn, bool isEnabled) {
        std::unique_ptr<QAbstractButton> box;
        if (isRadio)
            box = std::make_unique<QRadioButton>();
        else
            box = std::make_unique<QCheckBox>();
        box->setAutoExclusive(false);
        box->setChecked(isOn);
        box->setEnabled(isEnabled);
        box->resize(28, 28);
        return box->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto difference = [](const QImage &a, const QImage &b) {
        int pixels = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                pixels += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
        }
        return pixels;
    };
    QVERIFY(difference(picture(true, false), picture(false, false)) >= 12);
    QVERIFY(difference(picture(true, false), picture(true, true)) >= 12);
    Theme::instance().setMode(Theme::Mode::Light);
}

void TestTheme::shapes_differWithoutColour()
{
    QList<QImage> seen;
    for (int verdict = 0; verdict <= int(Verdict::Informational); ++verdict) {
        const QImage shape =
            Theme::instance().verdictShape(Verdict(verdict), 24, 1.0).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!seen.contains(shape));
        seen << shape;
    }
}

void TestTheme::chip_saysItsWord()
{
    VerdictChip chip;
    chip.setVerdict(Verdict::NotMet);
    QCOMPARE(chip.accessibleName(), verdictWord(Verdict::NotMet));
    const int narrow = chip.sizeHint().width();
    chip.setText(QStringLiteral("a much longer word than that"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("a much longer word than that"));
    QVERIFY(chip.sizeHint().width() > narrow);
}

void TestTheme::textScale_growsTheFonts()
{
    Theme &theme = Theme::instance();
    const qreal before = theme.titleFont().pointSizeF();
    theme.setTextScale(1.3);
    QCOMPARE(theme.titleFont().pointSizeF(), before * 1.3);
    theme.setTextScale(1.0);
    QVERIFY(theme.bodyFont().families().contains(QStringLiteral("Noto Sans CJK SC")));
}

void TestTheme::wheel_sparesWhatHasNoFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QSpinBox;
    auto *spin = new QSpinBox;
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
    for (QWidget *widget : {static_cast<QWidget *>(other), static_cast<QWidget *>(spin), static_cast<QWidget *>(combo)})
        layout->addWidget(widget);
    spin->setValue(50);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    turnWheel(*spin);
    turnWheel(*combo);
    QCOMPARE(spin->value(), 50);
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(spin->focusPolicy() != Qt::WheelFocus);
    spin->setFocus();
    turnWheel(*spin);
    QCOMPARE(spin->value(), 49);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
