#pragma once

#include "ui/review/editors/check_editor.h"

namespace yongping {

class NoteEdit;

// Free text that grows with what is written.
class TextEditor : public CheckEditor
{
    Q_OBJECT
public:
    TextEditor(const Check &check, QWidget *parent);

    void showAnswer(const std::optional<Answer> &answer) override;
    void setReadOnly(bool readOnly) override;
    void flush() override;
    bool isWide() const override { return true; }

private:
    NoteEdit *m_note;
};

} // namespace yongping
