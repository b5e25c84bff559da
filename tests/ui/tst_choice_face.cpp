#include "ui/theme/choice_face.h"

#include "ui/review/editors/judgement_segment.h"
#include "ui/review/editors/option_chip.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace yongping;

namespace {

using Maker = std::function<std::unique_ptr<QAbstractButton>()>;

} // namespace

Q_DECLARE_METATYPE(Maker)

// What the buttons that stay pressed are to a screen reader.
class TestChoiceFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void role_data();
    void role();
    void choice_saysItsStateAndIsPressed();
    void choice_ofAGroup();
};

void TestChoiceFace::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    installChoiceFaces();
}

void TestChoiceFace::role_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("a judgement is one of several")
        << Maker([] { return std::make_unique<JudgementSegment>(Judgement::Met, 1, nullptr); })
        << QAccessible::RadioButton;
    QTest::newRow("an option of a single choice is one of several")
        << Maker([] { return std::make_unique<SingleChip>(QStringLiteral("Steel"), nullptr); })
        << QAccessible::RadioButton;
    QTest::newRow("an option of any number is switched")
        << Maker([] { return std::make_unique<MultipleChip>(QStringLiteral("Steel"), nullptr); })
        << QAccessible::CheckBox;
    QTest::newRow("a place in the rail is one of several")
        << Maker([] {
               auto button = std::make_unique<QToolButton>();
               button->setCheckable(true);
               button->setAutoExclusive(true);
               return button;
           })
        << QAccessible::RadioButton;
    QTest::newRow("a button that stays pressed is switched")
        << Maker([] {
               auto button = std::make_unique<QPushButton>(QStringLiteral("More"));
               button->setCheckable(true);
               return button;
           })
        << QAccessible::CheckBox;
    QTest::newRow("any other is pressed")
        << Maker([] { return std::make_unique<QPushButton>(QStringLiteral("Print")); }) << QAccessible::PushButton;
}

void TestChoiceFace::role()
{
    QFETCH(Maker, maker);
    QFETCH(QAccessible::Role, role);
    const std::unique_ptr<QAbstractButton> button = maker();
    QCOMPARE(QAccessible::queryAccessibleInterface(button.get())->role(), role);
}

void TestChoiceFace::choice_saysItsStateAndIsPressed()
{
    JudgementSegment segment(Judgement::Met, 1, nullptr);
    int pressed = 0;
    connect(&segment, &QAbstractButton::clicked, this, [&pressed] { ++pressed; });
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&segment);
    QCOMPARE(face->text(QAccessible::Name), segment.text());
    QVERIFY(face->state().checkable && !face->state().checked);
    segment.setChecked(true);
    QVERIFY(face->state().checked);
    QVERIFY(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed, 1);
    segment.setEnabled(false);
    QVERIFY(!face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestChoiceFace::choice_ofAGroup()
{
    QWidget window;
    auto *group = new QButtonGroup(&window);
    auto *all = new QPushButton(&window);
    all->setCheckable(true);
    group->addButton(all);
    all->setText(QStringLiteral("&All"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(all);
    QCOMPARE(face->role(), QAccessible::RadioButton);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("All"));
}

QTEST_MAIN(TestChoiceFace)
#include "tst_choice_face.moc"
