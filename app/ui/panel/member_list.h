#pragma once

#include "presentation/panel_decision_draft.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace yongping {

// The members of a panel line by line: who takes the chair, the name, whether present.
class MemberList : public QWidget
{
    Q_OBJECT
public:
    explicit MemberList(QWidget *parent = nullptr);

    void showMembers(const std::vector<PanelDecisionDraft::Member> &members, int chair);
    std::vector<PanelDecisionDraft::Member> members() const;
    int chair() const; // -1: nobody
    // Marks one line's name; -1 clears all.
    void markFault(int line);
    // The field that mends what the whole list lacks: the first chair, or the button that adds.
    void focusChair();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *row = nullptr;
        QRadioButton *chair = nullptr;
        QLineEdit *name = nullptr;
        QCheckBox *present = nullptr;
    };

    void append(const PanelDecisionDraft::Member &member);
    void remove(const QWidget *row);
    void nameLine(const Line &line);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QButtonGroup *m_chairs;
    std::vector<Line> m_lines;
};

} // namespace yongping
