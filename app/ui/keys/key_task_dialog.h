#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDialog>
#include <QString>

#include <memory>

class QLabel;

namespace Ui {
class KeyTaskDialog;
}

namespace yongping {

// What can be done with keys and their certificates; each is one question of a dialog.
enum class KeyTask { Make, MakeAuthority, Export, ChangePassphrase, Issue, Adopt };

// Asks what one task needs and does it in the background. Closes only when it is done; what went wrong is said beside
// the field that it is about.
class KeyTaskDialog : public QDialog
{
    Q_OBJECT
public:
    struct Outcome
    {
        QString file;  // that was written
        QString trust; // a certificate that shall be trusted here, as PEM; may be empty
    };

    // `name` goes into a new certificate; `mayTrust`: the store takes a certificate.
    KeyTaskDialog(KeyTask task, Clock &clock, const QString &name, bool mayTrust, QWidget *parent = nullptr);
    ~KeyTaskDialog() override;

    const Outcome &outcome() const { return m_outcome; } // once accepted
    QString doneText() const;

    void reject() override; // not while it works
    void done(int result) override;

private:
    struct Order;

    bool makes() const { return m_task == KeyTask::Make || m_task == KeyTask::MakeAuthority; }
    bool wantsPassphrase() const { return makes() || m_task == KeyTask::ChangePassphrase; }
    bool wantsCertificate() const { return m_task == KeyTask::Issue || m_task == KeyTask::Adopt; }
    bool writesCertificate() const { return m_task == KeyTask::Export || m_task == KeyTask::Issue; }
    void prepareWords();
    void prepareFields();
    void suggest();
    QString suggestedFile() const;
    bool complain();
    QString targetFault() const;
    void clearFaults();
    void go();
    void take(const Result<QString> &result);
    void showFault(const Error &error);
    void showFault(QLabel &label, QWidget &editor, const QString &text);
    void setBusy(bool busy);
    void wipeSecrets();
    static Result<QString> carryOut(const Order &order, Clock &clock);

    KeyTask m_task;
    Clock &m_clock;
    std::unique_ptr<::Ui::KeyTaskDialog> m_ui;
    Outcome m_outcome;
    QString m_suggested;
    bool m_busy = false;
};

} // namespace yongping
