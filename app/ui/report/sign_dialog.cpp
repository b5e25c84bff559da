#include "ui/report/sign_dialog.h"

#include "base/when_done.h"
#include "ui/keys/secret.h"
#include "ui/report/documents_folder.h"
#include "ui/report/field_choice.h"
#include "ui_sign_dialog.h"
#include "wording/words.h"
#include "workstation/reports.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyle>
#include <QtConcurrent>

namespace yongping {

struct SignDialog::Order
{
    QByteArray pdf;
    bool makeKey = false;
    QString name;
    SignRequest request;
    QString tokenModule;
    bool trust = false;
};

SignDialog::SignDialog(QByteArray pdf, std::vector<FieldStanding> open, Clock &clock, const QString &name,
                       const QString &keyFile, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<::Ui::SignDialog>()), m_pdf(std::move(pdf)), m_clock(clock),
      m_knownFile(keyFile)
{
    m_ui->setupUi(this);
    m_field = new FieldChoice(std::move(open),
                              {m_ui->fieldLabel, m_ui->field, m_ui->fieldNote, m_ui->fieldWarning,
                               m_ui->fieldWarningText},
                              name, this);
    connect(m_field, &FieldChoice::changed, this, &SignDialog::showSignButton);
    m_ui->name->setText(name);
    m_ui->file->setText(keyFile);
    m_ui->busy->setVisible(false);
    m_ui->rule->setText(passphraseRule());
    setTimeStamps({});
    showStampChoice({});
    clearFaults();
    for (const QRadioButton *choice : {m_ui->useKey, m_ui->useToken, m_ui->makeKey}) {
        connect(choice, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen)
                showKind();
        });
    }
    connect(m_ui->token, &TokenChoice::searched, this, [this] { adjustSize(); });
    connect(m_ui->again, &QPushButton::clicked, this, &SignDialog::sign);
    connect(m_ui->withoutStamp, &QPushButton::clicked, this, [this] {
        m_ui->stamp->setChecked(false);
        sign();
    });
    connect(m_ui->choose, &QPushButton::clicked, this, &SignDialog::chooseFile);
    connect(m_ui->sign, &QPushButton::clicked, this, &SignDialog::sign);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SignDialog::reject);
    connect(m_ui->file, &QLineEdit::textEdited, this, [this] { m_fileEdited = true; });
    connect(m_ui->file, &QLineEdit::textChanged, this, &SignDialog::showWarning); // another key may fit
    connect(m_ui->name, &QLineEdit::textChanged, this, &SignDialog::showWarning);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] {
        if (kind() == Kind::New && !m_fileEdited)
            m_ui->file->setText(suggestedFile());
    });
    showKind();
    if (m_ui->field->count() > 1)
        m_ui->field->setFocus();
    else
        (keyFile.isEmpty() ? m_ui->file : m_ui->passphrase)->setFocus();
}

SignDialog::~SignDialog()
{
    wipeSecrets();
}

// A service that does not answer takes its time: who waits for it may leave, nothing is kept then.
void SignDialog::reject()
{
    if (m_busy && kind() == Kind::New)
        return;
    m_abandoned = m_busy;
    QDialog::reject();
}

void SignDialog::done(int result)
{
    wipeSecrets();
    QDialog::done(result);
}

void SignDialog::wipeSecrets()
{
    wipeSecret(*m_ui->passphrase);
    wipeSecret(*m_ui->repeat);
}

void SignDialog::setTimeStamps(const QUrl &service)
{
    m_service = service;
    const QString name = service.host().isEmpty() ? service.toDisplayString() : service.host();
    //: %1 is the host of a time-stamp service
    m_ui->stamp->setText(tr("&With a time-stamp from %1").arg(name));
    m_ui->stamp->setChecked(!service.isEmpty());
    m_ui->stamp->setVisible(!service.isEmpty());
}

void SignDialog::setToken(const QString &module, const QString &address)
{
    m_ui->token->setLast(module, address);
}

SignDialog::Kind SignDialog::kind() const
{
    if (m_ui->useToken->isChecked())
        return Kind::Token;
    return m_ui->makeKey->isChecked() ? Kind::New : Kind::File;
}

void SignDialog::showWarning()
{
    m_field->setSigner(kind() == Kind::New ? m_ui->name->text().trimmed() : QString());
    showSignButton();
}

void SignDialog::showSignButton()
{
    const bool warned = m_field->isWarned();
    m_ui->sign->setText(warned ? tr("&Sign all the same") : tr("&Sign"));
    m_ui->sign->setAutoDefault(!warned); // Enter, pressed once more by mistake, must not do it
    m_ui->sign->setDefault(!warned && !m_ui->sign->isHidden());
    if (isVisible()) // before that, the dialog is still being arranged
        adjustSize();
}

void SignDialog::showKind()
{
    const bool makes = kind() == Kind::New;
    const bool onToken = kind() == Kind::Token;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->nameLabel), static_cast<QWidget *>(m_ui->name),
                            static_cast<QWidget *>(m_ui->repeatLabel), static_cast<QWidget *>(m_ui->repeat),
                            static_cast<QWidget *>(m_ui->rule)})
        widget->setVisible(makes);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->fileLabel), static_cast<QWidget *>(m_ui->file),
                            static_cast<QWidget *>(m_ui->choose)})
        widget->setVisible(!onToken);
    m_ui->tokenLabel->setVisible(onToken);
    m_ui->token->setVisible(onToken);
    m_ui->passphraseLabel->setText(onToken ? tr("&PIN") : tr("&Passphrase"));
    m_ui->passphrase->setAccessibleName(onToken ? tr("PIN of the token") : tr("Passphrase of the key"));
    m_fileEdited = false;
    if (makes != m_makes)
        showFile(makes);
    m_ui->trust->setChecked(makes);
    wipeSecrets();
    clearFaults();
    if (onToken)
        m_ui->token->refresh();
    showWarning();
    adjustSize();
}

// A suggestion for a new key; for one that is there what was chosen before.
void SignDialog::showFile(bool makes)
{
    m_makes = makes;
    if (makes)
        m_knownFile = m_ui->file->text();
    m_ui->file->setText(makes ? suggestedFile() : m_knownFile);
}

QString SignDialog::suggestedFile() const
{
    const QString name = fileNameOf(m_ui->name->text());
    if (name.isEmpty())
        return {};
    return QDir::toNativeSeparators(documentsFolder().filePath(name + u".p12"));
}

void SignDialog::chooseFile()
{
    const bool makes = kind() == Kind::New;
    auto *dialog = new QFileDialog(this, makes ? tr("Where the new key is kept") : tr("Choose a key file"));
    dialog->setObjectName(QStringLiteral("keyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(makes ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(makes ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({tr("Key files (*.p12 *.pfx)"), tr("All files (*)")});
    dialog->setDefaultSuffix(makes ? QStringLiteral("p12") : QString());
    if (!m_ui->file->text().isEmpty())
        dialog->selectFile(m_ui->file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_fileEdited = true;
        m_ui->file->setText(QDir::toNativeSeparators(file));
        setFault(m_ui->file, m_ui->fileFault, {});
        m_ui->passphrase->setFocus();
    });
    dialog->open();
}

void SignDialog::setFault(QLineEdit *editor, QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!editor)
        return;
    editor->setProperty("faulty", !text.isEmpty());
    editor->setAccessibleDescription(text);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

void SignDialog::clearFaults()
{
    setFault(m_ui->name, m_ui->nameFault, {});
    setFault(m_ui->file, m_ui->fileFault, {});
    setFault(m_ui->passphrase, m_ui->passphraseFault, {});
    setFault(m_ui->repeat, m_ui->repeatFault, {});
    setFault(nullptr, m_ui->fault, {});
    m_ui->token->showFault({});
}

// Says what is missing, the first field last, so that it ends up with the keyboard.
bool SignDialog::complain()
{
    clearFaults();
    bool complete = true;
    const auto miss = [&](QLineEdit *editor, QLabel *label, const QString &text) {
        setFault(editor, label, text);
        editor->setFocus();
        complete = false;
    };
    const bool makes = kind() == Kind::New;
    if (makes && !repeatFault(*m_ui->passphrase, *m_ui->repeat).isEmpty())
        miss(m_ui->repeat, m_ui->repeatFault, repeatFault(*m_ui->passphrase, *m_ui->repeat));
    if (makes && !newPassphraseFault(*m_ui->passphrase).isEmpty())
        miss(m_ui->passphrase, m_ui->passphraseFault, newPassphraseFault(*m_ui->passphrase));
    else if (m_ui->passphrase->text().isEmpty())
        miss(m_ui->passphrase, m_ui->passphraseFault,
             kind() == Kind::Token ? tr("Type the PIN of the token.")
                                   : tr("Type the passphrase that protects the key."));
    if (kind() == Kind::Token)
        return m_ui->token->complain() || !complete;
    if (m_ui->file->text().trimmed().isEmpty())
        miss(m_ui->file, m_ui->fileFault,
             makes ? tr("Say where the new key is kept.") : tr("Choose the file of your key."));
    if (makes && m_ui->name->text().trimmed().isEmpty())
        miss(m_ui->name, m_ui->nameFault, tr("Type your name as it should stand in the certificate."));
    return !complete;
}

void SignDialog::sign()
{
    if (m_busy || complain())
        return;
    Order order;
    order.pdf = m_pdf;
    order.makeKey = kind() == Kind::New;
    order.name = m_ui->name->text().trimmed();
    const bool onToken = kind() == Kind::Token;
    order.request.keyFile =
        onToken ? m_ui->token->address() : QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    order.tokenModule = onToken ? m_ui->token->module() : QString();
    order.request.passphrase = secretIn(*m_ui->passphrase);
    order.request.field = m_field->field();
    order.request.otherName = m_field->isWarned();
    order.request.reason = m_ui->reason->text().trimmed();
    order.request.timeStamps = m_ui->stamp->isChecked() ? m_service : QUrl();
    order.trust = m_ui->trust->isChecked();
    showStampChoice({});
    setBusy(true);
    whenDone(QtConcurrent::run([order = std::move(order), &clock = m_clock] { return carryOut(order, clock); }), this,
             [this](const Result<Outcome> &outcome) { take(outcome); });
}

Result<SignDialog::Outcome> SignDialog::carryOut(const Order &order, Clock &clock)
{
    const SignRequest &request = order.request;
    const Result<QString> certificate = order.makeKey
                                            ? newKeyFile(order.name, request.keyFile, request.passphrase, clock)
                                            : certificateOfKeyFile(request.keyFile, request.passphrase);
    if (!certificate)
        return certificate.error();
    const Result<QByteArray> signedPdf = signReport(order.pdf, request, clock);
    if (!signedPdf)
        return signedPdf.error();
    const bool onToken = isTokenAddress(request.keyFile);
    return Outcome{*signedPdf,        *certificate, onToken ? QString() : request.keyFile,
                   order.tokenModule, onToken ? request.keyFile : QString(), order.trust};
}

void SignDialog::take(const Result<Outcome> &outcome)
{
    if (m_abandoned)
        return;
    setBusy(false);
    if (!outcome) {
        showFault(outcome.error());
        return;
    }
    m_outcome = *outcome;
    accept();
}

void SignDialog::showFault(const Error &error)
{
    if (error.code == u"sign.other_name") {
        m_field->setRefusal(error.message);
        (m_ui->field->isHidden() ? static_cast<QWidget *>(m_ui->file) : m_ui->field)->setFocus();
        showSignButton();
    } else if (error.code.startsWith(u"tsa.")) {
        useMadeKey();
        showStampChoice(errorText(error));
    } else if (error.code.startsWith(u"key.") && error.code != u"key.generate") {
        showKeyFault(error);
    } else {
        useMadeKey();
        setFault(nullptr, m_ui->fault, errorText(error));
    }
    adjustSize();
}

void SignDialog::showKeyFault(const Error &error)
{
    const QString text = errorText(error);
    if (error.code.startsWith(u"key.passphrase")) {
        setFault(m_ui->passphrase, m_ui->passphraseFault, text);
        // A mistyped passphrase is mended; a wrong PIN given once more by mistake could lock the token.
        if (kind() == Kind::Token)
            wipeSecret(*m_ui->passphrase);
        m_ui->passphrase->selectAll();
        m_ui->passphrase->setFocus();
    } else if (kind() == Kind::Token) {
        m_ui->token->showFault(text);
        m_ui->token->setFocus();
    } else if (error.code == u"key.name") {
        setFault(m_ui->name, m_ui->nameFault, text);
        m_ui->name->setFocus();
    } else {
        setFault(m_ui->file, m_ui->fileFault, text);
        m_ui->file->setFocus();
    }
}

// There is no time-stamp: whether to do without it is the signer's to say. Trying again is the default.
void SignDialog::showStampChoice(const QString &text)
{
    const bool asks = !text.isEmpty();
    m_ui->stampFault->setText(text);
    m_ui->stampChoice->setVisible(asks);
    m_ui->withoutStamp->setVisible(asks);
    m_ui->again->setVisible(asks);
    m_ui->sign->setVisible(!asks);
    m_ui->inputs->setEnabled(!asks);
    m_ui->again->setDefault(asks);
    showSignButton();
    if (asks)
        m_ui->again->setFocus();
}

// A new key stays although signing failed: the next attempt takes it instead of making another.
void SignDialog::useMadeKey()
{
    const QString file = m_ui->file->text().trimmed();
    if (kind() != Kind::New || !QFileInfo::exists(QDir::fromNativeSeparators(file)))
        return;
    // The switch wipes what was typed; this copy takes its place in the editor, which wipes it in the end.
    const QString passphrase(m_ui->passphrase->text().constData(), m_ui->passphrase->text().size());
    const bool trust = m_ui->trust->isChecked();
    m_knownFile = file;
    m_ui->useKey->setChecked(true);
    m_ui->passphrase->setText(passphrase);
    m_ui->trust->setChecked(trust);
}

void SignDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->inputs->setEnabled(!busy);
    m_ui->sign->setEnabled(!busy);
    m_ui->cancel->setEnabled(!busy || kind() != Kind::New);
    m_ui->busy->setVisible(busy);
}

} // namespace yongping
