#pragma once

#include "casework/case_data.h"
#include "ui/forms/rows_editor.h"

#include <functional>
#include <vector>

namespace yongping {

// The members of a consortium, one row each: name, credit code, remove; faults stand below their row.
class ConsortiumEditor : public RowsEditor
{
    Q_OBJECT
public:
    explicit ConsortiumEditor(QWidget *parent = nullptr);

    std::vector<Organisation> members() const;
    void setMembers(const std::vector<Organisation> &members);
    // Asked for every row after a change; an empty text means that nothing is wrong.
    void showFaults(const std::function<QString(int row, bool code)> &faultOf);

protected:
    EditorRow *newRow() override;
};

} // namespace yongping
