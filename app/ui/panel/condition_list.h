#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace yongping {

class LineNote;

// What is to be rectified, one numbered line each. Return begins the next one.
class ConditionList : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionList(QWidget *parent = nullptr);

    void showConditions(const QStringList &conditions);
    QStringList conditions() const;
    void setFaulty(bool faulty);

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *row = nullptr;
        LineNote *text = nullptr;
    };

    void append(const QString &condition);
    void remove(const QWidget *row);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};

} // namespace yongping
