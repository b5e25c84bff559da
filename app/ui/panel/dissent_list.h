#pragma once

#include "casework/panel.h"
#include "ui/forms/rows_editor.h"

#include <QStringList>

#include <vector>

namespace yongping {

// Who keeps a dissent and what it says, line by line. The texts stand as they were typed. The button that adds one
// stands elsewhere.
class DissentList : public RowsEditor
{
    Q_OBJECT
public:
    // Names to choose from; any other can be typed.
    DissentList(const QStringList &names, QWidget *parent);

    void showDissents(const std::vector<Dissent> &dissents);
    std::vector<Dissent> dissents() const;
    void setReadOnly(bool readOnly);
    // A blank line that has the keyboard.
    using RowsEditor::add;
    void markFault(std::size_t line, bool nameIsMissing);
    void clearFaults();

protected:
    EditorRow *newRow() override;
    void leave(EditorRow &row) override;

private:
    EditorRow *rowOf(const Dissent &dissent);

    QStringList m_names;
    bool m_readOnly = false;
};

} // namespace yongping
