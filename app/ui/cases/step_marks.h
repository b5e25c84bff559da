#pragma once

#include <QStringList>
#include <QWidget>

namespace yongping {

// Where one is among the steps of a dialog: numbered marks with their names, done ones ticked, the current one in the
// accent.
class StepMarks : public QWidget
{
    Q_OBJECT
public:
    explicit StepMarks(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(int step) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace yongping
