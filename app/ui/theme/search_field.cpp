#include "ui/theme/search_field.h"

#include "base/tr.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>

namespace yongping {

void makeSearchField(QLineEdit &field)
{
    const QIcon icon = Theme::instance().icon(QStringLiteral("search"), Theme::Colour::SecondText);
    field.addAction(icon, QLineEdit::LeadingPosition)->setText(field.accessibleName());
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the search"));
}

} // namespace yongping
