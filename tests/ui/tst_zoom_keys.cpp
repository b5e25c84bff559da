#include "ui/theme/theme.h"
#include "ui/theme/zoom_keys.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <functional>

using namespace yongping;

namespace {

// Counts the steps that reach the window.
class Window : public QWidget
{
public:
    QList<int> steps;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (const std::optional<int> step = ZoomKeys::step(*event))
            steps.append(*step);
        else
            QWidget::keyPressEvent(event);
    }
};

using Making = std::function<QWidget *(QWidget *)>;
using Reading = std::function<QString(QWidget *)>;

template<typename Field>
Making makes(void (*fill)(Field &) = [](Field &) {})
{
    return [fill](QWidget *parent) {
        auto *field = new Field(parent);
        fill(*field);
        return field;
    };
}

template<typename Field>
Reading reads(QString (Field::*text)() const)
{
    return [text](QWidget *field) { return (static_cast<Field *>(field)->*text)(); };
}

void fillChoice(QComboBox &choice)
{
    choice.addItems({QStringLiteral("a"), QStringLiteral("+b"), QStringLiteral("-c"), QStringLiteral("0d")});
}

} // namespace

Q_DECLARE_METATYPE(Making)
Q_DECLARE_METATYPE(Reading)

class ZoomKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_zoomInsteadOfTyping_data();
    void keys_zoomInsteadOfTyping();
    void otherKeys_belongToTheField();
    void whatZoomsItself_getsTheKeys();
};

void ZoomKeysTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    ZoomKeys::install(*qApp);
}

void ZoomKeysTest::keys_zoomInsteadOfTyping_data()
{
    QTest::addColumn<Making>("make");
    QTest::addColumn<Reading>("read");
    QTest::newRow("a line") << makes<QLineEdit>() << reads(&QLineEdit::text);
    QTest::newRow("a text") << makes<QTextEdit>() << reads(&QTextEdit::toPlainText);
    QTest::newRow("a plain text") << makes<QPlainTextEdit>() << reads(&QPlainTextEdit::toPlainText);
    QTest::newRow("a number") << makes<QSpinBox>([](QSpinBox &box) { box.setRange(-99, 99); })
                              << reads<QAbstractSpinBox>(&QSpinBox::text);
    QTest::newRow("a number with decimals")
        << makes<QDoubleSpinBox>([](QDoubleSpinBox &box) { box.setRange(-99, 99); })
        << reads<QAbstractSpinBox>(&QDoubleSpinBox::text);
    QTest::newRow("a date") << makes<QDateEdit>() << reads<QAbstractSpinBox>(&QDateEdit::text);
    QTest::newRow("a choice") << makes<QComboBox>(fillChoice) << reads(&QComboBox::currentText);
    QTest::newRow("a choice that can be written")
        << makes<QComboBox>([](QComboBox &box) { box.setEditable(true); }) << reads(&QComboBox::currentText);
}

void ZoomKeysTest::keys_zoomInsteadOfTyping()
{
    QFETCH(Making, make);
    QFETCH(Reading, read);
    Window window;
    auto *column = new QVBoxLayout(&window);
    QWidget *field = make(&window);
    column->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const QString before = read(field);
    QList<int> expected;
    for (const Qt::KeyboardModifiers way : {Qt::KeyboardModifiers(Qt::NoModifier), {Qt::KeypadModifier}}) {
        for (const auto &[key, step] : {std::pair(Qt::Key_Plus, 1), {Qt::Key_Minus, -1}, {Qt::Key_0, 0}}) {
            QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier | way);
            expected.append(step);
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    expected.append(1);
    QCOMPARE(read(field), before);
    QCOMPARE(window.steps, expected);
}

void ZoomKeysTest::otherKeys_belongToTheField()
{
    Window window;
    auto *field = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Plus, Qt::KeypadModifier);
    QTest::keyClick(field, Qt::Key_Minus);
    QTest::keyClick(field, Qt::Key_0, Qt::KeypadModifier);
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_Plus, QStringLiteral("±"), Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(field->text(), QStringLiteral("+-0±"));
    QVERIFY(window.steps.isEmpty());
}

void ZoomKeysTest::whatZoomsItself_getsTheKeys()
{
    Window window;
    auto *view = new Window;
    view->setParent(&window);
    view->setFocusPolicy(Qt::StrongFocus);
    ZoomKeys::leaveTo(*view);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(view->steps, QList<int>{1});
    QVERIFY(window.steps.isEmpty());
}

QTEST_MAIN(ZoomKeysTest)
#include "tst_zoom_keys.moc"
