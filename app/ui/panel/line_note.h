#pragma once

#include "ui/review/editors/note_edit.h"

namespace yongping {

// A text of usually one line that wraps and grows where it gets longer. Return goes on to the next line of the list
// that it stands in instead of breaking it.
class LineNote : public NoteEdit
{
    Q_OBJECT
public:
    using NoteEdit::NoteEdit;

    QSize sizeHint() const override;

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace yongping
