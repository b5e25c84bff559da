#pragma once

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace yongping {

// The field for a number in the checklist: as high as the other controls there, for exact decimals, no prediction.
class ValueEdit : public QLineEdit
{
    Q_OBJECT
public:
    ValueEdit(int width, QWidget *parent) : QLineEdit(parent)
    {
        // Two halves of the longest decimal with sign, point and some separators.
        constexpr int MostCharacters = 130;
        setMaxLength(MostCharacters);
        setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
        setFixedWidth(width);
    }

    // The style sheet sets the least height itself; the hint is what the layout goes by.
    QSize sizeHint() const override { return {width(), Theme::ChecklistControlHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // Every key that made a number is in the review's history, which undoes it; the field itself takes back only what
    // could not be handed over.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && !property("faulty").toBool()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

} // namespace yongping
