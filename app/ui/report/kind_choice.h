#pragma once

#include "ui/report/report_source.h"

#include <QWidget>

class QButtonGroup;

namespace yongping {

// The kinds of report as one segmented control; the arrows go from one to the next.
class KindChoice : public QWidget
{
    Q_OBJECT
public:
    explicit KindChoice(QWidget *parent = nullptr);

    // Not chosen: something else is looked at; the keyboard still begins with the kind.
    void showKind(ReportKind kind, bool isChosen = true);

Q_SIGNALS:
    void chosen(yongping::ReportKind kind);

private:
    QButtonGroup *m_group;
};

} // namespace yongping
