#include "ui/review/editors/text_editor.h"

#include "ui/review/editors/note_edit.h"

#include <QVBoxLayout>

namespace yongping {

TextEditor::TextEditor(const Check &check, QWidget *parent) : CheckEditor(check, parent), m_note(new NoteEdit(this))
{
    m_note->setObjectName(QString(check.id + QStringLiteral(".value")));
    m_note->setAccessibleName(accessibleName());
    setFocusProxy(m_note);
    column()->insertWidget(0, m_note);
    connect(m_note, &NoteEdit::noted, this, [this](const QString &text) {
        Q_EMIT answered({text.isEmpty() ? std::nullopt : std::optional<Answer>(text)});
    });
}

void TextEditor::showAnswer(const std::optional<Answer> &answer)
{
    m_note->showText(answer ? std::get<QString>(*answer) : QString());
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
}

void TextEditor::flush()
{
    m_note->flush();
}

} // namespace yongping
