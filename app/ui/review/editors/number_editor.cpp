#include "ui/review/editors/number_editor.h"

#include "presentation/review_input.h"
#include "ui/review/editors/value_edit.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int InputWidth = 168;

} // namespace

NumberEditor::NumberEditor(const Check &check, const QString &hint, QWidget *parent)
    : CheckEditor(check, parent), m_input(new ValueEdit(InputWidth, this))
{
    m_input->setObjectName(QString(check.id + QStringLiteral(".value")));
    m_input->setAccessibleName(accessibleName());
    m_input->setAccessibleDescription(hint);
    setFocusProxy(m_input);

    auto *unit = new QLabel(check.unitTitle.in(language()), this);
    setRole(unit, "second");
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2, 2, 0, 0); // level with the judgements, which have room for a ring
    row->setSpacing(Theme::Space8);
    row->addWidget(m_input);
    row->addWidget(unit);
    row->addStretch();
    column()->insertLayout(0, row);
    if (!hint.isEmpty()) {
        auto *caption = new QLabel(hint, this);
        caption->setObjectName(QString(check.id + QStringLiteral(".hint")));
        caption->setWordWrap(true);
        caption->setIndent(2);
        setRole(caption, "caption");
        column()->insertWidget(1, caption);
    }
    connect(m_input, &QLineEdit::textEdited, this, &NumberEditor::read);
    connect(m_input, &QLineEdit::editingFinished, this, &NumberEditor::endTyping);
}

void NumberEditor::showAnswer(const std::optional<Answer> &answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    m_input->setText(answer ? std::get<Decimal>(*answer).toString() : QString());
    m_fault.clear();
    typed();
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
}

void NumberEditor::read()
{
    const QString text = m_input->text();
    const Result<std::optional<Answer>> answer = readNumberAnswer(check(), text);
    m_fault = answer  ? QString()
              : m_answer ? tr("%1 Until then %2 stands.").arg(answer.error().message, answerText(check(), *m_answer))
                         : answer.error().message;
    // Before the answer is told: its evaluation is not to be shown yet.
    beginTyping();
    const auto isRead = [this](const QString &longer) { return bool(readNumberAnswer(check(), longer)); };
    if (answer || !isHalfNumber(text, isRead))
        typed();
    if (!answer || *answer == m_answer)
        return;
    m_answer = *answer;
    Q_EMIT answered({m_answer});
}

void NumberEditor::typed()
{
    showFault(m_fault);
    markFaulty(*m_input, !m_fault.isEmpty());
}

} // namespace yongping
