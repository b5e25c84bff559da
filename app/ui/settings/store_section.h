#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StoreSection;
}

namespace yongping {

class Desk;

// Where the store lies.
class StoreSection : public QWidget
{
    Q_OBJECT
public:
    explicit StoreSection(Desk &desk, QWidget *parent = nullptr);
    ~StoreSection() override;

Q_SIGNALS:
    void checkWanted();

private:
    std::unique_ptr<::Ui::StoreSection> m_ui;
};

} // namespace yongping
