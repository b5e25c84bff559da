#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewerSection;
}

namespace yongping {

class Desk;

// The name that stands in this store's reviews, their history and the reports.
class ReviewerSection : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewerSection(Desk &desk, QWidget *parent = nullptr);
    ~ReviewerSection() override;

private:
    void refresh();

    Desk &m_desk;
    std::unique_ptr<::Ui::ReviewerSection> m_ui;
};

} // namespace yongping
