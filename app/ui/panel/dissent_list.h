#pragma once

#include "casework/panel.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace yongping {

class LineNote;

// Who keeps a dissent and what it says, line by line. The texts stand as they were typed.
class DissentList : public QWidget
{
    Q_OBJECT
public:
    // Names to choose from; any other can be typed.
    DissentList(const QStringList &names, QWidget *parent);

    void showDissents(const std::vector<Dissent> &dissents);
    std::vector<Dissent> dissents() const;
    void setReadOnly(bool readOnly);
    // Adds a blank line and gives it the keyboard.
    void add();
    void markFault(std::size_t line, bool nameIsMissing);
    void clearFaults();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *row = nullptr;
        QComboBox *name = nullptr;
        LineNote *text = nullptr;
    };

    Line &append(const Dissent &dissent);
    void remove(const QWidget *row);

    QStringList m_names;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    bool m_readOnly = false;
};

} // namespace yongping
