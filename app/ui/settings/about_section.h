#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class AboutSection;
}

namespace yongping {

// What the program is, and where it writes what went wrong.
class AboutSection : public QWidget
{
    Q_OBJECT
public:
    explicit AboutSection(QWidget *parent = nullptr);
    ~AboutSection() override;

private:
    std::unique_ptr<::Ui::AboutSection> m_ui;
};

} // namespace yongping
