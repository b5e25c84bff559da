#include "ui/review/editors/check_editor.h"

#include "ui/review/editors/choice_editor.h"
#include "ui/review/editors/indicators_editor.h"
#include "ui/review/editors/judgement_editor.h"
#include "ui/review/editors/number_editor.h"
#include "ui/review/editors/text_editor.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yongping {

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
}

void CheckEditor::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
    setAccessibleDescription(message);
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
