#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace yongping {

// Puts widgets beside each other and begins a new line where the next one does not fit.
class FlowLayout : public QLayout
{
public:
    FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &outer, bool apply) const;

    int m_gap;
    std::vector<QLayoutItem *> m_items;
};

} // namespace yongping
