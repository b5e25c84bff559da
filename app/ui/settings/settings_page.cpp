#include "ui/settings/settings_page.h"

#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui_settings_page.h"
#include "workstation/desk.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace yongping {

namespace {

constexpr qreal Scales[] = {0.9, 1.0, 1.15, 1.3};

} // namespace

SettingsPage::SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_ui(std::make_unique<::Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    prepareReviewer();
    prepareLook();
    prepareLanguage();
    prepareStore();
    fillAbout();
}

SettingsPage::~SettingsPage() = default;

QWidget *SettingsPage::focusTarget()
{
    return m_ui->identityEdit;
}

void SettingsPage::prepareReviewer()
{
    m_ui->identityEdit->setText(m_desk.identity());
    m_ui->identityEdit->setReadOnly(m_desk.isReadOnly());
    connect(m_ui->identityEdit, &QLineEdit::textChanged, this, &SettingsPage::refreshIdentity);
    connect(m_ui->identityEdit, &QLineEdit::returnPressed, m_ui->identityButton, &QPushButton::click);
    connect(m_ui->identityButton, &QPushButton::clicked, this, [this] { m_desk.setIdentity(m_ui->identityEdit->text()); });
    connect(&m_desk, &Desk::identityChanged, this, [this] {
        m_ui->identityEdit->setText(m_desk.identity());
        refreshIdentity();
    });
    refreshIdentity();
}

void SettingsPage::refreshIdentity()
{
    const QString typed = m_ui->identityEdit->text().trimmed();
    m_ui->identityButton->setEnabled(!m_desk.isReadOnly() && !typed.isEmpty() && typed != m_desk.identity());
}

void SettingsPage::prepareLook()
{
    m_ui->themeCombo->addItem(tr("As the system"), int(Theme::Mode::System));
    m_ui->themeCombo->addItem(tr("Light"), int(Theme::Mode::Light));
    m_ui->themeCombo->addItem(tr("Dark"), int(Theme::Mode::Dark));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(int(Theme::instance().mode())));
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this, [this] {
        const auto mode = Theme::Mode(m_ui->themeCombo->currentData().toInt());
        m_preferences.setThemeMode(mode);
        Theme::instance().setMode(mode);
    });
    const QString names[] = {tr("Small"), tr("Normal"), tr("Large"), tr("Very large")};
    int nearest = 1;
    for (int i = 0; i < int(std::size(Scales)); ++i) {
        m_ui->textSizeCombo->addItem(names[i], Scales[i]);
        if (qAbs(Scales[i] - Theme::instance().textScale()) < 0.01)
            nearest = i;
    }
    m_ui->textSizeCombo->setCurrentIndex(nearest);
    connect(m_ui->textSizeCombo, &QComboBox::currentIndexChanged, this, [this] {
        const qreal scale = m_ui->textSizeCombo->currentData().toDouble();
        m_preferences.setTextScale(scale);
        Theme::instance().setTextScale(scale);
    });
}

void SettingsPage::prepareLanguage()
{
    m_ui->languageCombo->addItem(tr("As the system"));
    // Each language in its own words: who cannot read the others finds it all the same.
    m_ui->languageCombo->addItem(QStringLiteral("中文"), int(Language::Chinese));
    m_ui->languageCombo->addItem(QStringLiteral("English"), int(Language::English));
    const std::optional<Language> chosen = m_preferences.chosenLanguage();
    m_ui->languageCombo->setCurrentIndex(chosen ? m_ui->languageCombo->findData(int(*chosen)) : 0);
    m_ui->languageNotice->hide();
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant picked = m_ui->languageCombo->currentData();
        m_preferences.setChosenLanguage(picked.isValid() ? std::optional(Language(picked.toInt())) : std::nullopt);
        m_ui->languageNotice->show();
    });
}

void SettingsPage::prepareStore()
{
    const QFileInfo file(m_desk.file());
    m_ui->storeFile->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    connect(m_ui->folderButton, &QPushButton::clicked, this,
            [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->storeFile->text()); });
}

void SettingsPage::fillAbout()
{
    m_ui->programText->setText(tr("Yongping, version %1").arg(QStringLiteral(YONGPING_VERSION)));
    m_ui->standardText->setText(tr("Ningbo's detailed standard rules for projects of intelligent manufacturing (trial)"));
    m_ui->licenceText->setText(tr("GPL-3.0-or-later: free software; you may use, study, share and change it"));
}

} // namespace yongping
