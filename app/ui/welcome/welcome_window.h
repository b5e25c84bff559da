#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yongping {

class ChoiceButton;
class Preferences;

// Where to begin: the samples, a store that was open lately, another one, a new one, one from a backup, or a bundle
// that came by mail. Chooses only: whoever made it opens what was chosen, and shows here what kept it from opening.
class WelcomeWindow : public QWidget
{
    Q_OBJECT
public:
    WelcomeWindow(Preferences &preferences, const QString &suggestedFolder, QWidget *parent = nullptr);

    void showError(const Error &error);
    // Reads the list of stores anew.
    void refresh();
    // What takes a moment, as the proof of a backup; nothing can be chosen meanwhile. Empty: it is over.
    void showProgress(const QString &text);

Q_SIGNALS:
    void samplesChosen();
    void storeChosen(const QString &file);
    void newStoreChosen(const QString &file);
    void restoreChosen(const QString &backup, const QString &file);
    void bundlesChosen(const QStringList &files);
    void languageChosen(); // the preferences hold it
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeChoices();
    QWidget *makeRecent();
    void addRecent(const QString &file);
    void chooseStore();
    void chooseNewStore();
    void chooseBackup();
    void askToRestore(const QString &backup, const QString &store);
    void chooseBundles();
    void switchLanguage();

    Preferences &m_preferences;
    QString m_folder;
    QLabel *m_fault;
    QLabel *m_progress;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_recent;
    QLabel *m_noRecent;
};

} // namespace yongping
