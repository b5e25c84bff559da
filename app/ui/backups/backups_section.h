#pragma once

#include "base/result.h"
#include "presentation/backups_model.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class BackupsSection;
}

namespace yongping {

class Backups;
class Clock;
struct BackupContents;

// The copies of the store by the calendar: when the last one was made, all that are there, one made now, one looked
// into, one put in the store's place. Restoring needs the store closed: whoever owns the window does it.
class BackupsSection : public QWidget
{
    Q_OBJECT
public:
    BackupsSection(Backups &backups, Clock &clock, QWidget *parent = nullptr);
    ~BackupsSection() override;

    // Not where the store is only read: somebody else has it open.
    void setRestoringOffered(bool offered);

Q_SIGNALS:
    void restoreWanted(const QString &backup);
    void folderChosen(const QString &folder); // is used already; empty: the default

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareTable();
    void prepareButtons();
    void refresh();
    void refreshButtons();
    const BackupFile *selected() const;
    void showFolder();
    void chooseFolder();
    void takeFolder(const QString &folder);
    void makeNow();
    void look();
    void askToRestore();
    void offerRestore(const BackupContents &contents);
    void setBusy(bool busy);
    void say(const QString &text);
    void showFault(const QString &text);

    Backups &m_backups;
    Clock &m_clock;
    std::unique_ptr<::Ui::BackupsSection> m_ui;
    BackupsModel m_model;
    bool m_busy = false;
    QPointer<QWidget> m_pressed; // what had the keyboard before the work
    QPointer<QWidget> m_standIn; // and who has it during the work
    bool m_folderIsMissing = false; // and the line of faults says so
    bool m_restoringOffered = true;
};

} // namespace yongping
