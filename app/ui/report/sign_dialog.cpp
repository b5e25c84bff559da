#include "ui/report/sign_dialog.h"

#include "base/when_done.h"
#include "ui/report/documents_folder.h"
#include "ui/report/signable.h"
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
    bool trust = false;
};

SignDialog::SignDialog(QByteArray pdf, std::vector<FieldStanding> open, Clock &clock, const QString &name,
                       const QString &keyFile, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<::Ui::SignDialog>()), m_pdf(std::move(pdf)), m_open(std::move(open)),
      m_clock(clock), m_knownFile(keyFile)
{
    m_ui->setupUi(this);
    showFields();
    m_ui->name->setText(name);
    m_ui->file->setText(keyFile);
    m_ui->busy->setVisible(false);
    clearFaults();
    connect(m_ui->makeKey, &QRadioButton::toggled, this, &SignDialog::showKind);
    connect(m_ui->choose, &QPushButton::clicked, this, &SignDialog::chooseFile);
    connect(m_ui->sign, &QPushButton::clicked, this, &SignDialog::sign);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SignDialog::reject);
    connect(m_ui->file, &QLineEdit::textEdited, this, [this] { m_fileEdited = true; });
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] {
        if (m_ui->makeKey->isChecked() && !m_fileEdited)
            m_ui->file->setText(suggestedFile());
    });
    showKind();
    if (m_open.size() > 1)
        m_ui->field->setFocus();
    else
        (keyFile.isEmpty() ? m_ui->file : m_ui->passphrase)->setFocus();
}

SignDialog::~SignDialog() = default;

void SignDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

// Where there is nothing to choose and nothing to warn of, the question is left out.
void SignDialog::showFields()
{
    for (const FieldStanding &field : m_open)
        m_ui->field->addItem(fieldLabel(field), field.name);
    const bool asks = m_open.size() > 1 || (!m_open.empty() && m_open.front().locksDocument);
    m_ui->fieldLabel->setVisible(asks);
    m_ui->field->setVisible(asks);
    connect(m_ui->field, &QComboBox::currentIndexChanged, this, &SignDialog::showFieldNote);
    showFieldNote();
}

void SignDialog::showFieldNote()
{
    const int index = m_ui->field->currentIndex();
    const bool closes = index >= 0 && m_open[std::size_t(index)].locksDocument;
    const int others = static_cast<int>(m_open.size()) - 1;
    QString note = tr("Nothing can be added to the report after this signature.");
    if (others > 0)
        note += u' ' + tr("%n member(s) could not sign it any more.", nullptr, others);
    m_ui->fieldNote->setText(note);
    m_ui->fieldNote->setVisible(closes);
    m_ui->field->setAccessibleDescription(closes ? note : QString());
    if (isVisible()) // before that, the fields are still being arranged
        adjustSize();
}

void SignDialog::showKind()
{
    const bool makes = m_ui->makeKey->isChecked();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->nameLabel), static_cast<QWidget *>(m_ui->name),
                            static_cast<QWidget *>(m_ui->repeatLabel), static_cast<QWidget *>(m_ui->repeat)})
        widget->setVisible(makes);
    m_fileEdited = false;
    if (makes)
        m_knownFile = m_ui->file->text();
    m_ui->file->setText(makes ? suggestedFile() : m_knownFile);
    m_ui->trust->setChecked(makes);
    m_ui->passphrase->clear();
    m_ui->repeat->clear();
    clearFaults();
    adjustSize();
}

QString SignDialog::suggestedFile() const
{
    QString name = m_ui->name->text().simplified();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.' && c != u' ')
            c = u'_';
    }
    if (name.isEmpty())
        return {};
    return QDir::toNativeSeparators(documentsFolder().filePath(name + u".p12"));
}

void SignDialog::chooseFile()
{
    const bool makes = m_ui->makeKey->isChecked();
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
    const bool makes = m_ui->makeKey->isChecked();
    if (makes && m_ui->repeat->text() != m_ui->passphrase->text())
        miss(m_ui->repeat, m_ui->repeatFault, tr("The two passphrases differ."));
    if (m_ui->passphrase->text().isEmpty())
        miss(m_ui->passphrase, m_ui->passphraseFault, tr("Type the passphrase that protects the key."));
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
    order.makeKey = m_ui->makeKey->isChecked();
    order.name = m_ui->name->text().trimmed();
    order.request.keyFile = QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    QString passphrase = m_ui->passphrase->text();
    order.request.passphrase = Passphrase::take(passphrase);
    order.request.field = m_ui->field->currentData().toString();
    order.request.reason = m_ui->reason->text().trimmed();
    order.trust = m_ui->trust->isChecked();
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
    return Outcome{*signedPdf, *certificate, request.keyFile, order.trust};
}

void SignDialog::take(const Result<Outcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        showFault(outcome.error());
        return;
    }
    m_ui->passphrase->clear();
    m_ui->repeat->clear();
    m_outcome = *outcome;
    accept();
}

void SignDialog::showFault(const Error &error)
{
    const QString text = errorText(error);
    if (error.code.startsWith(u"key.passphrase")) {
        setFault(m_ui->passphrase, m_ui->passphraseFault, text);
        m_ui->passphrase->selectAll();
        m_ui->passphrase->setFocus();
    } else if (error.code == u"key.name") {
        setFault(m_ui->name, m_ui->nameFault, text);
        m_ui->name->setFocus();
    } else if (error.code.startsWith(u"key.") && error.code != u"key.generate") {
        setFault(m_ui->file, m_ui->fileFault, text);
        m_ui->file->setFocus();
    } else {
        useMadeKey();
        setFault(nullptr, m_ui->fault, text);
    }
    adjustSize();
}

// A new key stays although signing failed: the next attempt takes it instead of making another.
void SignDialog::useMadeKey()
{
    const QString file = m_ui->file->text().trimmed();
    if (!m_ui->makeKey->isChecked() || !QFileInfo::exists(QDir::fromNativeSeparators(file)))
        return;
    const QString passphrase = m_ui->passphrase->text();
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
    m_ui->cancel->setEnabled(!busy);
    m_ui->busy->setVisible(busy);
}

} // namespace yongping
