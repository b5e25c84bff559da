#include "ui/keys/key_task_dialog.h"

#include "base/when_done.h"
#include "ui/keys/secret.h"
#include "ui/report/documents_folder.h"
#include "ui/rounds/fault_text.h"
#include "ui_key_task_dialog.h"
#include "wording/words.h"
#include "workstation/key_files.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace yongping {

struct KeyTaskDialog::Order
{
    KeyTask task = KeyTask::Make;
    QString name;
    QString key;
    QString certificate;
    QString target;
    Passphrase passphrase;
    Passphrase wanted;
};

KeyTaskDialog::KeyTaskDialog(KeyTask task, Clock &clock, const QString &name, bool mayTrust, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_clock(clock)
    , m_ui(std::make_unique<::Ui::KeyTaskDialog>())
{
    m_ui->setupUi(this);
    m_ui->busy->hide();
    m_ui->rule->setText(passphraseRule());
    prepareWords();
    prepareFields();
    m_ui->trust->setVisible(makes() || task == KeyTask::Adopt);
    m_ui->trust->setEnabled(mayTrust);
    m_ui->trust->setChecked(mayTrust);
    m_ui->name->setText(task == KeyTask::Make ? name : QString());
    for (const PathField *field : {m_ui->key, m_ui->certificate})
        connect(field, &PathField::changed, this, &KeyTaskDialog::suggest);
    connect(m_ui->name, &QLineEdit::textEdited, this, &KeyTaskDialog::suggest);
    connect(m_ui->go, &QPushButton::clicked, this, &KeyTaskDialog::go);
    connect(m_ui->cancel, &QPushButton::clicked, this, &KeyTaskDialog::reject);
    clearFaults();
    suggest();
    (makes() ? static_cast<QWidget *>(m_ui->name) : m_ui->key)->setFocus();
}

KeyTaskDialog::~KeyTaskDialog()
{
    wipeSecrets();
}

void KeyTaskDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void KeyTaskDialog::done(int result)
{
    wipeSecrets();
    QDialog::done(result);
}

void KeyTaskDialog::wipeSecrets()
{
    for (QLineEdit *editor : {m_ui->passphrase, m_ui->wanted, m_ui->repeat})
        wipeSecret(*editor);
}

void KeyTaskDialog::prepareWords()
{
    const auto say = [this](const QString &question, const QString &explanation, const QString &verb) {
        setWindowTitle(question);
        m_ui->question->setText(question);
        m_ui->explanation->setText(explanation);
        m_ui->go->setText(verb);
    };
    switch (m_task) {
    case KeyTask::Make:
        return say(tr("Make a signing key"),
                   tr("A key of your own (P-256) in a file that its passphrase protects, good for five years."),
                   tr("&Make the key"));
    case KeyTask::MakeAuthority:
        return say(tr("Make the panel's authority"),
                   tr("It issues certificates to the members and signs no reports. Who trusts it trusts every member "
                      "that it has issued a certificate to. Keep its file where only the office can reach it."),
                   tr("&Make the authority"));
    case KeyTask::Export:
        return say(tr("Export a certificate"),
                   tr("The certificate holds no secret. Give it to those who verify your signatures, or to the panel's "
                      "authority, so that it issues one to you."),
                   tr("&Export"));
    case KeyTask::ChangePassphrase:
        return say(tr("Change a passphrase"),
                   tr("The same key is written into a new file under the new passphrase. The old file stays as it is; "
                      "delete it when the new one has proved good."),
                   tr("C&hange the passphrase"));
    case KeyTask::Issue:
        return say(tr("Issue a certificate to a member"),
                   tr("The member exports the certificate of their key and hands it to you. Give back what is issued "
                      "here; the member takes it up into the key."),
                   tr("&Issue"));
    case KeyTask::Adopt:
        return say(tr("Take up an issued certificate"),
                   tr("The key gets the certificate that the panel's authority has issued. It is written into a new "
                      "file under the same passphrase; sign with that one from now on."),
                   tr("Take &up"));
    }
}

void KeyTaskDialog::prepareFields()
{
    const auto show = [](bool shown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    };
    show(makes(), {m_ui->nameLabel, m_ui->name});
    show(!makes(), {m_ui->keyLabel, m_ui->key, m_ui->passphraseLabel, m_ui->passphrase});
    show(wantsCertificate(), {m_ui->certificateLabel, m_ui->certificate});
    show(wantsPassphrase(), {m_ui->wantedLabel, m_ui->wanted, m_ui->rule, m_ui->repeatLabel, m_ui->repeat});
    if (m_task == KeyTask::ChangePassphrase)
        m_ui->wantedLabel->setText(tr("New &passphrase"));
    if (m_task == KeyTask::Issue) {
        m_ui->keyLabel->setText(tr("Authority's &key"));
        m_ui->certificateLabel->setText(tr("Member's &certificate"));
    } else if (m_task == KeyTask::Adopt) {
        m_ui->certificateLabel->setText(tr("Issued &certificate"));
    }
    if (m_task == KeyTask::MakeAuthority || m_task == KeyTask::Adopt)
        m_ui->trust->setText(tr("&Trust the authority in this store"));
    m_ui->name->setPlaceholderText(m_task == KeyTask::MakeAuthority ? tr("Review panel of Ningbo 2026") : QString());
    m_ui->key->setKind(PathField::Kind::KeyFile);
    m_ui->key->setName(m_task == KeyTask::Issue ? tr("Key file of the authority") : tr("Key file"));
    m_ui->key->setPlaceholder(tr("name.p12"));
    m_ui->certificate->setKind(PathField::Kind::Certificate);
    m_ui->certificate->setName(m_task == KeyTask::Issue ? tr("Certificate of the member") : tr("Issued certificate"));
    m_ui->certificate->setPlaceholder(tr("name.pem"));
    m_ui->target->setKind(writesCertificate() ? PathField::Kind::NewCertificate : PathField::Kind::NewKeyFile);
    m_ui->target->setName(tr("File that is written"));
}

// Follows what it is made from until it is changed by hand.
void KeyTaskDialog::suggest()
{
    if (m_ui->target->path() != m_suggested)
        return;
    m_suggested = suggestedFile();
    m_ui->target->setPath(m_suggested);
    m_suggested = m_ui->target->path();
}

QString KeyTaskDialog::suggestedFile() const
{
    if (makes()) {
        const QString name = fileNameOf(m_ui->name->text());
        return name.isEmpty() ? QString() : documentsFolder().filePath(name + u".p12");
    }
    const QString from = m_task == KeyTask::Issue ? m_ui->certificate->path() : m_ui->key->path();
    if (from.isEmpty())
        return {};
    const QFileInfo file(from);
    const QString base = file.dir().filePath(file.completeBaseName());
    switch (m_task) {
    case KeyTask::Export: return base + u".pem";
    case KeyTask::ChangePassphrase: return base + QStringLiteral("-new.p12");
    case KeyTask::Issue: return base + QStringLiteral("-issued.pem");
    default: return base + QStringLiteral("-issued.p12");
    }
}

void KeyTaskDialog::showFault(QLabel &label, QWidget &editor, const QString &text)
{
    showFaultText(label, text, &editor);
    if (!text.isEmpty())
        editor.setFocus();
}

void KeyTaskDialog::clearFaults()
{
    showFaultText(*m_ui->nameFault, {}, m_ui->name);
    showFaultText(*m_ui->keyFault, {}, m_ui->key->edit());
    showFaultText(*m_ui->passphraseFault, {}, m_ui->passphrase);
    showFaultText(*m_ui->certificateFault, {}, m_ui->certificate->edit());
    showFaultText(*m_ui->targetFault, {}, m_ui->target->edit());
    showFaultText(*m_ui->wantedFault, {}, m_ui->wanted);
    showFaultText(*m_ui->repeatFault, {}, m_ui->repeat);
    showFaultText(*m_ui->fault, {});
}

QString KeyTaskDialog::targetFault() const
{
    if (m_ui->target->path().isEmpty())
        return writesCertificate() ? tr("Say where the certificate is written.") : tr("Say where the new key is kept.");
    if (!m_ui->target->wouldOverwrite())
        return {};
    return writesCertificate() ? tr("This file is there already; choose another name.")
                               : tr("This file is there already; a key is never overwritten. Choose another name.");
}

// Says what is missing, the first field last, so that it ends up with the keyboard.
bool KeyTaskDialog::complain()
{
    clearFaults();
    bool complains = false;
    const auto miss = [&](QLabel *label, QWidget *editor, const QString &text) {
        showFault(*label, *editor, text);
        complains = complains || !text.isEmpty();
    };
    const auto missing = [](const QString &text, const QString &fault) { return text.isEmpty() ? fault : QString(); };
    if (wantsPassphrase()) {
        miss(m_ui->repeatFault, m_ui->repeat, repeatFault(*m_ui->wanted, *m_ui->repeat));
        miss(m_ui->wantedFault, m_ui->wanted, newPassphraseFault(*m_ui->wanted));
    }
    miss(m_ui->targetFault, m_ui->target->edit(), targetFault());
    if (wantsCertificate())
        miss(m_ui->certificateFault, m_ui->certificate->edit(),
             missing(m_ui->certificate->path(), tr("Choose the file of the certificate.")));
    if (makes()) {
        miss(m_ui->nameFault, m_ui->name,
             missing(m_ui->name->text().trimmed(), tr("Type the name as it should stand in the certificate.")));
        return complains;
    }
    miss(m_ui->passphraseFault, m_ui->passphrase,
         missing(m_ui->passphrase->text(), tr("Type the passphrase that protects the key.")));
    miss(m_ui->keyFault, m_ui->key->edit(), missing(m_ui->key->path(), tr("Choose the file of the key.")));
    return complains;
}

void KeyTaskDialog::go()
{
    if (m_busy || complain())
        return;
    Order order{m_task,
                m_ui->name->text().trimmed(),
                m_ui->key->path(),
                m_ui->certificate->path(),
                m_ui->target->path(),
                secretIn(*m_ui->passphrase),
                secretIn(*m_ui->wanted)};
    setBusy(true);
    whenDone(QtConcurrent::run([order = std::move(order), &clock = m_clock] { return carryOut(order, clock); }), this,
             [this](const Result<QString> &result) { take(result); });
}

// Gives back the certificate that may be trusted now.
Result<QString> KeyTaskDialog::carryOut(const Order &order, Clock &clock)
{
    const auto nothing = [](const Result<void> &done) { return done ? Result<QString>(QString()) : done.error(); };
    switch (order.task) {
    case KeyTask::Make: return newKeyFile(order.name, order.target, order.wanted, clock);
    case KeyTask::MakeAuthority:
        return newKeyFile(order.name, order.target, order.wanted, clock, KeyUse::Authority);
    case KeyTask::Export: return nothing(exportCertificate(order.key, order.passphrase, order.target));
    case KeyTask::ChangePassphrase:
        return nothing(changePassphrase(order.key, order.passphrase, order.target, order.wanted));
    case KeyTask::Issue:
        return nothing(
            issueCertificateFile(order.key, order.passphrase, order.certificate, order.target, clock));
    case KeyTask::Adopt: return adoptCertificateFile(order.key, order.passphrase, order.certificate, order.target);
    }
    Q_UNREACHABLE();
}

void KeyTaskDialog::take(const Result<QString> &result)
{
    setBusy(false);
    if (!result) {
        showFault(result.error());
        return;
    }
    m_outcome = {m_ui->target->path(), m_ui->trust->isChecked() ? *result : QString()};
    accept();
}

void KeyTaskDialog::showFault(const Error &error)
{
    const QString text = errorText(error);
    const QString &code = error.code;
    if (code == u"key.passphrase") {
        showFault(*m_ui->passphraseFault, *m_ui->passphrase, text);
        m_ui->passphrase->selectAll();
    } else if (code == u"key.name") {
        showFault(*m_ui->nameFault, *m_ui->name, text);
    } else if (code == u"key.exists" || code == u"key.write" || code == u"file.write") {
        showFault(*m_ui->targetFault, *m_ui->target->edit(), text);
    } else if (code.startsWith(u"certificate.") || code == u"key.other_certificate" || code.startsWith(u"file.")) {
        showFault(*m_ui->certificateFault, *m_ui->certificate->edit(), text);
    } else if (code.startsWith(u"key.") && !makes()) {
        showFault(*m_ui->keyFault, *m_ui->key->edit(), text);
    } else {
        showFaultText(*m_ui->fault, text);
    }
}

void KeyTaskDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->inputs->setEnabled(!busy);
    m_ui->go->setEnabled(!busy);
    m_ui->cancel->setEnabled(!busy);
    m_ui->busy->setVisible(busy);
}

QString KeyTaskDialog::doneText() const
{
    const QString file = QDir::toNativeSeparators(m_outcome.file);
    switch (m_task) {
    case KeyTask::Make: return tr("The key was made: %1. Keep a copy of it in a safe place.").arg(file);
    case KeyTask::MakeAuthority:
        return tr("The authority was made: %1. Keep a copy of it in a safe place.").arg(file);
    case KeyTask::Export: return tr("The certificate was written: %1.").arg(file);
    case KeyTask::ChangePassphrase: return tr("The key with the new passphrase was written: %1.").arg(file);
    case KeyTask::Issue: return tr("The certificate was issued: %1. Hand it to the member.").arg(file);
    case KeyTask::Adopt: return tr("The key with the issued certificate was written: %1.").arg(file);
    }
    Q_UNREACHABLE();
}

} // namespace yongping
