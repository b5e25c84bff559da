#pragma once

#include "ui/keys/key_task_dialog.h"

#include <QWidget>

#include <memory>

namespace Ui {
class KeysSection;
}

namespace yongping {

class Desk;
class Preferences;

// What signs and what is trusted: keys in files, the panel's own authority, trusted certificates, time-stamps. A
// section of the settings.
class KeysSection : public QWidget
{
    Q_OBJECT
public:
    KeysSection(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~KeysSection() override;

private:
    void ask(KeyTask task);
    void take(const KeyTaskDialog &dialog);
    void say(const QString &text);
    void takeTimeStamps();
    void showTimeStamps();

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<::Ui::KeysSection> m_ui;
};

} // namespace yongping
