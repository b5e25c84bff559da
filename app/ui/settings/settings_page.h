#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class SettingsPage;
}

namespace yongping {

class Desk;
class Preferences;

// Sections in a list at the left, the chosen one at the right. The reviewer's name, the look, the store and the program
// itself are there from the start; other folders add theirs. What is chosen applies at once: there is no button for it.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsPage() override;

    // Takes the section. Known ids stand in this order: reviewer, look, keys, scoring, backups, store, about.
    void addSection(const QString &id, const QString &title, QWidget *section);
    void showSection(const QString &id);
    QString currentSection() const;

    QWidget *focusTarget() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap &place) override;

Q_SIGNALS:
    void languageChosen(); // the preferences hold it
    void checkWanted();    // of the store

protected:
    void showEvent(QShowEvent *event) override;

private:
    int rowOf(const QString &id) const; // −1: there is none

    std::unique_ptr<::Ui::SettingsPage> m_ui;
};

} // namespace yongping
