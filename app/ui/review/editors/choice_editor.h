#pragma once

#include "ui/review/editors/check_editor.h"

#include <vector>

class QAbstractButton;
class QLineEdit;

namespace yongping {

class FlowLayout;

// One option or any number of them as wrapping chips. "None of these" is an answer of its own, so that an empty list
// and no answer are told apart; an open list takes further entries. The arrows go from chip to chip, Space chooses.
class ChoiceEditor : public CheckEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Check &check, const QString &hint, QWidget *parent);

    void showAnswer(const std::optional<Answer> &answer) override;
    void setReadOnly(bool readOnly) override;
    void flush() override;
    bool isWide() const override { return true; }

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Entry
    {
        QString member; // empty: none of these
        QAbstractButton *chip = nullptr;
    };

    bool isSingle() const { return check().kind == CheckKind::Choice; }
    QAbstractButton *addChip(const QString &member, const QString &title);
    void addOtherInput();
    void removeOthers();
    void clicked(const QString &member);
    void take(std::optional<QStringList> members);
    void addOther();
    void mark();
    bool moveFocus(QObject *from, int by);

    FlowLayout *m_flow;
    std::vector<Entry> m_entries;
    QLineEdit *m_other = nullptr;
    std::optional<QStringList> m_members;
    bool m_readOnly = false;
};

} // namespace yongping
