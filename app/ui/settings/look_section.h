#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class LookSection;
}

namespace yongping {

class Preferences;

// Theme, size and language of the window at this computer.
class LookSection : public QWidget
{
    Q_OBJECT
public:
    explicit LookSection(Preferences &preferences, QWidget *parent = nullptr);
    ~LookSection() override;

Q_SIGNALS:
    void languageChosen(); // the preferences hold it

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showScales();
    void prepareTheme();
    void prepareTextSize();
    void showTextSize();
    void prepareScale();
    void prepareLanguage();

    Preferences &m_preferences;
    std::unique_ptr<::Ui::LookSection> m_ui;
};

} // namespace yongping
