#include "ui/review/template_menu.h"

#include "presentation/remark_templates.h"
#include "ui/review/templates_dialog.h"
#include "ui/settings/preferences.h"

namespace yongping {

namespace {

constexpr int LongestEntry = 560; // pixels at the base size
constexpr int WithDigit = 9;

} // namespace

TemplateMenu::TemplateMenu(Preferences &preferences, const QString &clauseName, Verdict verdict, QWidget *parent)
    : QMenu(parent), m_preferences(preferences)
{
    setObjectName(QStringLiteral("remark-templates"));
    const QStringList own = preferences.remarkTemplates();
    for (const QString &text : own)
        add(filledRemark(text, clauseName, verdict));
    if (!own.isEmpty())
        addSeparator();
    for (const QString &text : shippedRemarkTemplates())
        add(filledRemark(text, clauseName, verdict));
    addSeparator();
    connect(addAction(tr("&Edit own templates…")), &QAction::triggered, this, &TemplateMenu::editOwn);
}

void TemplateMenu::add(const QString &text)
{
    ++m_count;
    QString title = fontMetrics().elidedText(text.simplified(), Qt::ElideRight, LongestEntry);
    title.replace(u'&', QStringLiteral("&&"));
    if (m_count <= WithDigit)
        title = QStringLiteral("&%1  %2").arg(QString::number(m_count), title);
    QAction *action = addAction(title);
    action->setToolTip(text);
    connect(action, &QAction::triggered, this, [this, text] { Q_EMIT chosen(text); });
}

void TemplateMenu::editOwn()
{
    TemplatesDialog dialog(m_preferences.remarkTemplates(), parentWidget()->window());
    if (dialog.exec() == QDialog::Accepted)
        m_preferences.setRemarkTemplates(dialog.templates());
}

} // namespace yongping
