#include "ui/keys/token_choice.h"

#include "base/when_done.h"
#include "ui/rounds/fault_text.h"
#include "ui_token_choice.h"
#include "workstation/key_files.h"
#include "wording/words.h"

#include <QtConcurrent>

namespace yongping {

namespace {

QString titleOf(const TokenKey &key)
{
    //: a key on a token: whose it is, the token's name
    const QString title = key.name.isEmpty() ? key.token : TokenChoice::tr("%1 (token %2)").arg(key.name, key.token);
    switch (key.pin) {
    case PinState::Fine: return title;
    case PinState::FewTries: return TokenChoice::tr("%1: few tries left").arg(title);
    case PinState::LastTry: return TokenChoice::tr("%1: one try left").arg(title);
    case PinState::Locked: return TokenChoice::tr("%1: locked").arg(title);
    }
    Q_UNREACHABLE();
}

} // namespace

TokenChoice::TokenChoice(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::TokenChoice>())
{
    m_ui->setupUi(this);
    m_ui->tokenFault->hide();
    m_ui->module->setKind(PathField::Kind::Module);
    m_ui->module->setName(tr("Module of the token"));
    m_ui->module->setPlaceholder(tr("the modules that the system knows"));
    setFocusProxy(m_ui->tokens);
    fill({});
    connect(m_ui->tokens, &QComboBox::currentIndexChanged, this, [this] {
        showFault({});
        showChoice();
    });
    connect(m_ui->search, &QPushButton::clicked, this, &TokenChoice::refresh);
    connect(m_ui->address, &QLineEdit::textEdited, this, [this] { showFault({}); });
}

TokenChoice::~TokenChoice() = default;

void TokenChoice::setLast(const QString &module, const QString &address)
{
    m_ui->module->setPath(module);
    m_last = address;
}

void TokenChoice::refresh()
{
    m_searching = true;
    m_ui->search->setEnabled(false);
    m_ui->tokens->setEnabled(false);
    m_ui->tokens->setPlaceholderText(tr("Looking for tokens…"));
    m_ui->tokens->setCurrentIndex(-1);
    showFault({});
    const int search = ++m_search;
    whenDone(QtConcurrent::run([module = module()] { return listTokenKeys(module); }), this,
             [this, search](const Result<std::vector<TokenKey>> &found) {
                 if (search == m_search)
                     take(found);
             });
}

void TokenChoice::take(const Result<std::vector<TokenKey>> &found)
{
    m_searching = false;
    m_ui->search->setEnabled(true);
    m_ui->tokens->setEnabled(true);
    fill(found ? *found : std::vector<TokenKey>());
    if (!found) {
        m_ui->tokens->setCurrentIndex(m_ui->tokens->count() - 1);
        showFault(errorText(found.error()));
    } else if (found->empty() && !isOther()) {
        showFault(tr("No token was found. Put it in and search again."));
    }
    Q_EMIT searched();
}

void TokenChoice::fill(const std::vector<TokenKey> &keys)
{
    const QSignalBlocker blocker(m_ui->tokens);
    m_ui->tokens->clear();
    for (const TokenKey &key : keys)
        m_ui->tokens->addItem(titleOf(key), key.address);
    m_ui->tokens->addItem(tr("Another token, by its address…"));
    m_ui->tokens->setPlaceholderText(tr("none found"));
    const int last = m_last.isEmpty() ? -1 : m_ui->tokens->findData(m_last);
    if (last < 0 && !m_last.isEmpty() && m_ui->address->text().isEmpty())
        m_ui->address->setText(m_last);
    if (last < 0 && keys.empty() && !m_last.isEmpty())
        m_ui->tokens->setCurrentIndex(m_ui->tokens->count() - 1);
    else
        m_ui->tokens->setCurrentIndex(last >= 0 ? last : keys.empty() ? -1 : 0);
    showChoice();
}

bool TokenChoice::isOther() const
{
    return m_ui->tokens->currentIndex() == m_ui->tokens->count() - 1;
}

void TokenChoice::showChoice()
{
    m_ui->other->setVisible(isOther());
    updateGeometry();
}

QString TokenChoice::module() const
{
    return m_ui->module->path();
}

QString TokenChoice::address() const
{
    if (!isOther())
        return m_ui->tokens->currentData().toString();
    const QString typed = m_ui->address->text().trimmed();
    const bool completes = !typed.isEmpty() && !module().isEmpty() && !typed.contains(u"module-path=");
    if (!completes)
        return typed;
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(module(), "/"));
    return typed + (typed.contains(u'?') ? QStringLiteral("&module-path=") : QStringLiteral("?module-path=")) + path;
}

bool TokenChoice::complain()
{
    QString fault;
    if (m_searching)
        fault = tr("Wait until the tokens are found.");
    else if (address().isEmpty())
        fault = isOther() ? tr("Type the address of the key on the token.") : tr("Choose a token.");
    else if (!isTokenAddress(address()))
        fault = tr("The address of a key on a token begins with pkcs11: .");
    showFault(fault);
    if (!fault.isEmpty())
        (isOther() ? static_cast<QWidget *>(m_ui->address) : m_ui->tokens)->setFocus();
    return !fault.isEmpty();
}

void TokenChoice::showFault(const QString &text)
{
    showFaultText(*m_ui->tokenFault, text, isOther() ? static_cast<QWidget *>(m_ui->address) : m_ui->tokens);
}

} // namespace yongping
