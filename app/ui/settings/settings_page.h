#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class SettingsPage;
}

namespace yongping {

class Desk;
class Preferences;

// The reviewer's name, look and language, where the store is, what the program is. Look applies at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsPage() override;

    QWidget *focusTarget() override;

private:
    void prepareReviewer();
    void prepareLook();
    void prepareLanguage();
    void prepareStore();
    void fillAbout();
    void refreshIdentity();

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<::Ui::SettingsPage> m_ui;
};

} // namespace yongping
