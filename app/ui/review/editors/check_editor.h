#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace yongping {

// What an editor says: an answer, or that there is none any more.
struct GivenAnswer
{
    std::optional<Answer> value;
};

// The editor of one check: shows an answer, says what is typed as an answer, and keeps what cannot be one in place with
// the reason beneath. Its object name is the check's id; a label can be its buddy. The wheel never changes it.
class CheckEditor : public QWidget
{
    Q_OBJECT
public:
    ~CheckEditor() override;

    const Check &check() const { return m_check; }

    // Shows an answer, or that there is none. Never emits; an answer equal to what is typed leaves the text as typed.
    virtual void showAnswer(const std::optional<Answer> &answer) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    // Hands over what waits for a pause in typing.
    virtual void flush() { endTyping(); }
    // What stands in it cannot be an answer: only the editor has it.
    virtual bool holdsFault() const { return false; }
    // Needs the whole width of the card, beneath its label.
    virtual bool isWide() const { return false; }

Q_SIGNALS:
    void answered(const yongping::GivenAnswer &answer);
    // A number is being typed: its first digits are answers already, but nobody should judge by them yet.
    void typingChanged(bool typing);
    void faultShown();

protected:
    // The check must outlive the editor.
    CheckEditor(const Check &check, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    // One sentence beneath the editor; an empty one takes it away.
    void showFault(const QString &message);
    // A key was typed in a field whose beginning is no end. After a pause, or with endTyping(), typed() is called.
    void beginTyping();
    void endTyping();
    virtual void typed() {}

private:
    const Check &m_check;
    QVBoxLayout *m_column;
    QLabel *m_fault;
    QTimer m_typing;
};

// The one place that knows which kind of check has which editor.
CheckEditor *makeCheckEditor(const Category &category, const Check &check, QWidget *parent);

} // namespace yongping
