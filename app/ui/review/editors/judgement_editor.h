#pragma once

#include "ui/review/editors/check_editor.h"

#include <array>

namespace yongping {

class JudgementSegment;

// The four judgements as one segmented control with the keyboard: 1 to 4 choose, 0, Backspace and Delete clear, the
// arrows go sideways. A click on the chosen one clears it.
class JudgementEditor : public CheckEditor
{
    Q_OBJECT
public:
    JudgementEditor(const Check &check, QWidget *parent);

    void showAnswer(const std::optional<Answer> &answer) override;
    void setReadOnly(bool readOnly) override;
    std::optional<Judgement> judgement() const { return m_judgement; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(std::optional<Judgement> judgement);
    void step(int by);
    void mark();

    std::array<JudgementSegment *, 4> m_segments{};
    std::optional<Judgement> m_judgement;
    bool m_readOnly = false;
};

} // namespace yongping
