#include "ui/keys/keys_section.h"

#include "base/when_done.h"
#include "ui/rounds/fault_text.h"
#include "ui/settings/preferences.h"
#include "ui_keys_section.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/key_files.h"

namespace yongping {

KeysSection::KeysSection(Desk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_ui(std::make_unique<::Ui::KeysSection>())
{
    m_ui->setupUi(this);
    m_ui->doneText->setTextFormat(Qt::PlainText); // names of files
    say({});
    m_ui->trusted->setDesk(desk);
    const auto offer = [this](QPushButton *button, KeyTask task) {
        connect(button, &QPushButton::clicked, this, [this, task] { ask(task); });
    };
    offer(m_ui->makeKey, KeyTask::Make);
    offer(m_ui->exportCertificate, KeyTask::Export);
    offer(m_ui->changePassphrase, KeyTask::ChangePassphrase);
    offer(m_ui->adoptCertificate, KeyTask::Adopt);
    offer(m_ui->makeAuthority, KeyTask::MakeAuthority);
    offer(m_ui->issueCertificate, KeyTask::Issue);
    m_ui->timeStamps->setText(preferences.timeStampAddress());
    m_ui->timeStampFault->hide();
    connect(m_ui->timeStamps, &QLineEdit::editingFinished, this, &KeysSection::takeTimeStamps);
    showTimeStamps();
}

KeysSection::~KeysSection() = default;

void KeysSection::ask(KeyTask task)
{
    say({});
    auto *dialog = new KeyTaskDialog(task, m_desk.clock(), m_desk.identity(), !m_desk.isReadOnly(), this);
    dialog->setObjectName(QStringLiteral("keyTaskDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

void KeysSection::take(const KeyTaskDialog &dialog)
{
    const QString done = dialog.doneText();
    const QString pem = dialog.outcome().trust;
    if (pem.isEmpty()) {
        say(done);
        return;
    }
    whenDone(m_desk.trustCertificate(pem), this, [this, done](const Result<void> &trusted) {
        //: %1 and %2 are sentences
        say(trusted ? done
                    : tr("%1 Its certificate is not trusted here: %2").arg(done, errorText(trusted.error())));
        m_ui->trusted->refresh();
    });
}

void KeysSection::say(const QString &text)
{
    m_ui->doneText->setText(text);
    m_ui->doneFrame->setVisible(!text.isEmpty());
}

// What is no address is not kept; the former one stays in force, and that is said.
void KeysSection::takeTimeStamps()
{
    const Result<QUrl> service = timeStampService(m_ui->timeStamps->text());
    if (!service) {
        showFaultText(*m_ui->timeStampFault, errorText(service.error()), m_ui->timeStamps);
        showTimeStamps();
        return;
    }
    showFaultText(*m_ui->timeStampFault, {}, m_ui->timeStamps);
    const QString address = service->toString();
    if (address != m_preferences.timeStampAddress())
        m_preferences.setTimeStampAddress(address);
    showTimeStamps();
}

void KeysSection::showTimeStamps()
{
    const QString address = m_preferences.timeStampAddress();
    m_ui->timeStampHint->setText(
        address.isEmpty()
            ? tr("No time-stamps are asked for. With a service (RFC 3161), a signature proves when it was made and "
                 "stays good when its certificate has expired.")
            : tr("When you sign, a time-stamp from %1 is offered.").arg(QUrl(address).toDisplayString()));
}

} // namespace yongping
