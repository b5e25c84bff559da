#include "ui/review/editors/check_editor.h"

#include "ui/review/editors/choice_editor.h"
#include "ui/review/editors/indicators_editor.h"
#include "ui/review/editors/judgement_editor.h"
#include "ui/review/editors/number_editor.h"
#include "ui/review/editors/text_editor.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int TypingPauseMs = 800;

} // namespace

CheckEditor::CheckEditor(const Check &check, QWidget *parent)
    : QWidget(parent), m_check(check), m_column(new QVBoxLayout(this)), m_fault(new QLabel(this))
{
    setObjectName(check.id);
    setAccessibleName(check.text.in(language()));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space4);
    m_fault->setObjectName(QString(check.id + QStringLiteral(".fault")));
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    m_column->addWidget(m_fault);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        typed();
        Q_EMIT typingChanged(false);
    });
}

// A field that has the keyboard says that its editing ends while it goes, when the editor is none any more.
CheckEditor::~CheckEditor()
{
    for (const QWidget *part : findChildren<QWidget *>())
        part->disconnect(this);
}

void CheckEditor::beginTyping()
{
    const bool wasTyping = m_typing.isActive();
    m_typing.start();
    if (!wasTyping)
        Q_EMIT typingChanged(true);
}

void CheckEditor::endTyping()
{
    if (!m_typing.isActive())
        return;
    m_typing.stop();
    typed();
    Q_EMIT typingChanged(false);
}

void CheckEditor::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
    setAccessibleDescription(message);
    if (!message.isEmpty())
        Q_EMIT faultShown();
}

CheckEditor *makeCheckEditor(const Category &category, const Check &check, QWidget *parent)
{
    switch (check.kind) {
    case CheckKind::Judgement: return new JudgementEditor(check, parent);
    case CheckKind::Count:
    case CheckKind::Percent:
    case CheckKind::Money: return new NumberEditor(check, thresholdHint(category, check), parent);
    case CheckKind::Choice:
    case CheckKind::Choices: return new ChoiceEditor(check, thresholdHint(category, check), parent);
    case CheckKind::Indicators: return new IndicatorsEditor(check, thresholdHint(category, check), parent);
    case CheckKind::Text: return new TextEditor(check, parent);
    }
    Q_UNREACHABLE();
}

} // namespace yongping
