#pragma once

#include "ui/review/editors/check_editor.h"

class QLineEdit;

namespace yongping {

// A number as it is typed, exact, with its unit and what the standard asks for beneath; never a spin box.
class NumberEditor : public CheckEditor
{
    Q_OBJECT
public:
    NumberEditor(const Check &check, const QString &hint, QWidget *parent);

    void showAnswer(const std::optional<Answer> &answer) override;
    void setReadOnly(bool readOnly) override;
    bool holdsFault() const override { return !m_fault.isEmpty(); }

protected:
    void typed() override;

private:
    void read();

    QLineEdit *m_input;
    std::optional<Answer> m_answer; // as last shown or handed over
    QString m_fault;                // of what stands there now; shown once it cannot be half a number any more
};

} // namespace yongping
