#pragma once

#include "casework/case_data.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yongping {

// The members of a consortium, one row each: name, credit code, remove; faults stand below their row.
class ConsortiumEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ConsortiumEditor(QWidget *parent = nullptr);

    std::vector<Organisation> members() const;
    void setMembers(const std::vector<Organisation> &members);
    // Asked for every row after a change; an empty text means that nothing is wrong.
    void showFaults(const std::function<QString(int row, bool code)> &faultOf);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *code;
        QLabel *fault;
    };
    void addRow(const Organisation &member);
    void removeRow(QWidget *box);

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace yongping
