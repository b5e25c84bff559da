#include "ui/theme/choice_face.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QRadioButton>

namespace yongping {

namespace {

bool isOneOfSeveral(const QAbstractButton &button)
{
    return qobject_cast<const QRadioButton *>(&button) || button.autoExclusive()
        || (button.group() && button.group()->exclusive());
}

class ChoiceFace : public QAccessibleWidget
{
public:
    explicit ChoiceFace(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty())
            return said;
        if (kind == QAccessible::Name)
            return button().text().remove(u'&');
        return kind == QAccessible::Accelerator ? button().shortcut().toString(QKeySequence::NativeText) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList own = widget()->isEnabled() ? QStringList{pressAction()} : QStringList();
        return own + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() && isOneOfSeveral(*button) ? new ChoiceFace(button) : nullptr;
}

} // namespace

void installChoiceFaces()
{
    QAccessible::installFactory(faceOf);
}

} // namespace yongping
