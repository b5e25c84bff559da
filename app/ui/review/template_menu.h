#pragma once

#include "judgement/verdict.h"

#include <QMenu>

namespace yongping {

class Preferences;

// The templates of remarks, shipped and own, for one clause; the first nine have their digit as mnemonic. The last
// entry opens the dialog that edits the own ones.
class TemplateMenu : public QMenu
{
    Q_OBJECT
public:
    TemplateMenu(Preferences &preferences, const QString &clauseName, Verdict verdict, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &text); // placeholders filled

private:
    void add(const QString &text);
    void editOwn();

    Preferences &m_preferences;
    int m_count = 0;
};

} // namespace yongping
