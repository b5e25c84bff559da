#include "ui/rounds/key_fields.h"

#include "ui/rounds/fault_text.h"
#include "ui/rounds/path_field.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace yongping {

KeyFields::KeyFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new PathField(this))
    , m_fileFault(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_passphraseFault(new QLabel(this))
{
    auto *passphraseLabel = new QLabel(tr("&Passphrase"), this);
    m_fileLabel->setBuddy(m_file);
    passphraseLabel->setBuddy(m_passphrase);
    for (QLabel *label : {m_fileLabel, passphraseLabel})
        label->setProperty("role", QStringLiteral("formLabel"));
    for (QLabel *label : {m_fileFault, m_passphraseFault}) {
        label->setProperty("role", QStringLiteral("fault"));
        label->setWordWrap(true);
        label->hide();
    }
    m_file->setObjectName(QStringLiteral("keyFile"));
    m_file->setKind(PathField::Kind::KeyFile);
    m_fileFault->setObjectName(QStringLiteral("keyFileFault"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseFault->setObjectName(QStringLiteral("passphraseFault"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Space12);
    m_grid->setVerticalSpacing(Theme::Space8);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_fileLabel, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_file, 0, 1);
    m_grid->addWidget(m_fileFault, 1, 1);
    m_grid->addWidget(passphraseLabel, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_passphrase, 2, 1);
    m_grid->addWidget(m_passphraseFault, 3, 1);
    setFocusProxy(m_file);
    setPurpose(Purpose::Sign);
    connect(m_file, &PathField::changed, this, [this] {
        showFaultText(*m_fileFault, {}, m_file->edit());
        refresh();
        Q_EMIT changed();
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        showFaultText(*m_passphraseFault, {}, m_passphrase);
        Q_EMIT changed();
    });
}

void KeyFields::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    m_fileLabel->setText(purpose == Purpose::Sign ? tr("Signing &key") : tr("&Key file"));
    m_file->setName(purpose == Purpose::Sign ? tr("Signing key") : tr("Key file"));
    refresh();
}

void KeyFields::setRequired(bool required)
{
    m_required = required;
    refresh();
}

void KeyFields::setFile(const QString &file)
{
    m_file->setPath(file);
}

void KeyFields::refresh()
{
    const bool isWanted = m_required || m_purpose == Purpose::Open;
    m_file->setPlaceholder(isWanted ? tr("name.p12") : tr("none: it is not signed"));
    m_passphrase->setEnabled(isWanted || !m_file->path().isEmpty());
}

void KeyFields::alignWith(QGridLayout &fields)
{
    int width = m_grid->cellRect(0, 0).width();
    for (QGridLayout *grid : {&fields, m_grid}) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            if (const QLayoutItem *item = grid->itemAtPosition(row, 0))
                width = qMax(width, item->sizeHint().width());
        }
    }
    fields.setColumnMinimumWidth(0, width);
    m_grid->setColumnMinimumWidth(0, width);
}

KeyFile KeyFields::key() const
{
    return {m_file->path(), m_file->path().isEmpty() ? QString() : m_passphrase->text()};
}

void KeyFields::clearFaults()
{
    showFaultText(*m_fileFault, {}, m_file->edit());
    showFaultText(*m_passphraseFault, {}, m_passphrase);
}

bool KeyFields::complain()
{
    clearFaults();
    const bool isWanted = m_required || m_purpose == Purpose::Open;
    const bool lacksFile = m_file->path().isEmpty();
    if (lacksFile && !isWanted)
        return false;
    if (m_passphrase->text().isEmpty()) {
        showFaultText(*m_passphraseFault, tr("Type the passphrase that protects the key."), m_passphrase);
        m_passphrase->setFocus();
    }
    if (lacksFile) {
        showFaultText(*m_fileFault, tr("Choose the file of your key."), m_file->edit());
        m_file->setFocus();
    }
    return lacksFile || m_passphrase->text().isEmpty();
}

bool KeyFields::showFault(const Error &error)
{
    if (error.code.startsWith(u"key.passphrase")) {
        showFaultText(*m_passphraseFault, errorText(error), m_passphrase);
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        return true;
    }
    if (error.code.startsWith(u"key.") || error.code == u"seal.not_recipient" || error.code == u"review.unsigned"
        || error.code == u"bundle.not_recipient") {
        showFaultText(*m_fileFault, errorText(error), m_file->edit());
        m_file->setFocus();
        return true;
    }
    return false;
}

} // namespace yongping
