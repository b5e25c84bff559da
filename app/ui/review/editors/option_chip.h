#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace yongping {

// An option of a choice as a chip; wraps its text where the form is narrow. The two differ in what they are to a screen
// reader: one of several, or one of any number. The group decides what a click does, so that a chosen one can be left.
class SingleChip : public QRadioButton
{
    Q_OBJECT
public:
    SingleChip(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
};

class MultipleChip : public QCheckBox
{
    Q_OBJECT
public:
    MultipleChip(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
};

} // namespace yongping
