#pragma once

#include "presentation/panel_decision_draft.h"
#include "ui/forms/rows_editor.h"

#include <vector>

class QButtonGroup;

namespace yongping {

// The members of a panel line by line: the name, who takes the chair, whether present. Return begins the next one.
class MemberList : public RowsEditor
{
    Q_OBJECT
public:
    explicit MemberList(QWidget *parent = nullptr);

    void showMembers(const std::vector<PanelDecisionDraft::Member> &members, int chair);
    std::vector<PanelDecisionDraft::Member> members() const;
    int chair() const; // -1: nobody
    // Marks one line's name; -1 clears all.
    void markFault(int line);
    // The field that mends what the whole list lacks: the first chair, or the button that adds.
    void focusChair();

protected:
    EditorRow *newRow() override;
    void leave(EditorRow &row) override;

private:
    EditorRow *rowOf(const PanelDecisionDraft::Member &member);

    QButtonGroup *m_chairs;
};

} // namespace yongping
