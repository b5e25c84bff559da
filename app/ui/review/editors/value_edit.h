#pragma once

#include "ui/theme/theme.h"

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
};

} // namespace yongping
