#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "signing/pdffields.h"

#include <QByteArray>
#include <QDialog>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;

namespace Ui {
class SignDialog;
}

namespace yongping {

class FieldChoice;

// Asks where and with which key a PDF is signed, one in a file or on a token, makes a new key where one is wanted, and
// signs in the background. Closes only when it is signed; what went wrong is said beside the field that it is about.
// Where no time-stamp can be had, it asks: never is one left out silently.
class SignDialog : public QDialog
{
    Q_OBJECT
public:
    struct Outcome
    {
        QByteArray pdf;         // signed
        QString certificatePem; // of the signer
        QString keyFile; // empty where the key is on a token
        QString tokenModule;
        QString tokenAddress; // empty where it is not
        bool trust = false; // the signer wants the certificate to be trusted here
    };

    // `open` are the fields to choose from, those that are signed last behind the others; `name` chooses the field and
    // goes into a new certificate; `keyFile` is the one used last, may be empty.
    SignDialog(QByteArray pdf, std::vector<FieldStanding> open, Clock &clock, const QString &name,
               const QString &keyFile, QWidget *parent = nullptr);
    ~SignDialog() override;

    // The service (RFC 3161) that is offered for a time-stamp; none where it is empty.
    void setTimeStamps(const QUrl &service);
    // What was used last, both may be empty.
    void setToken(const QString &module, const QString &address);

    const Outcome &outcome() const { return m_outcome; } // once accepted

    void reject() override; // not while it makes a key
    void done(int result) override;

private:
    struct Order;
    enum class Kind { File, Token, New };

    Kind kind() const;
    void showWarning();
    void showSignButton();
    void showKind();
    void showFile(bool makes);
    void chooseFile();
    void sign();
    bool complain();
    void clearFaults();
    void showFault(const Error &error);
    void showKeyFault(const Error &error);
    void showStampChoice(const QString &text);
    void useMadeKey();
    void wipeSecrets();
    void setFault(QLineEdit *editor, QLabel *label, const QString &text);
    void setBusy(bool busy);
    void take(const Result<Outcome> &outcome);
    QString suggestedFile() const;
    static Result<Outcome> carryOut(const Order &order, Clock &clock);

    std::unique_ptr<::Ui::SignDialog> m_ui;
    QByteArray m_pdf;
    FieldChoice *m_field = nullptr;
    Clock &m_clock;
    Outcome m_outcome;
    QString m_knownFile;     // of the key that is there, while the other kind is chosen
    bool m_makes = false;      // the file is that of a new key
    bool m_fileEdited = false; // the suggestion no longer follows the name
    QUrl m_service; // of time-stamps
    bool m_busy = false;
    bool m_abandoned = false; // closed while it was signing: the answer counts no more
};

} // namespace yongping
