#pragma once

#include "casework/panel.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace yongping {

// The three decisions as one segmented control, one beneath the other as their words are long. The arrows go from one
// to the next; nothing is chosen at first.
class DecisionChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionChoice(QWidget *parent = nullptr);

    void showDecision(std::optional<Decision> decision);
    std::optional<Decision> decision() const;

Q_SIGNALS:
    void chosen();

private:
    QButtonGroup *m_group;
};

} // namespace yongping
