#pragma once

#include "ui/forms/rows_editor.h"

#include <QStringList>

namespace yongping {

// What is to be rectified, one numbered line each. Return begins the next one.
class ConditionList : public RowsEditor
{
    Q_OBJECT
public:
    explicit ConditionList(QWidget *parent = nullptr);

    // There is always a line to begin with.
    void showConditions(const QStringList &conditions);
    QStringList conditions() const;
    void setFaulty(bool faulty);

protected:
    EditorRow *newRow() override;
};

} // namespace yongping
