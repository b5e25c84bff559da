#include "ui/settings/look_section.h"

#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui_settings_look.h"

namespace yongping {

namespace {

constexpr qreal Scales[] = {0.9, 1.0, 1.15, 1.3};

} // namespace

LookSection::LookSection(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<::Ui::LookSection>())
{
    m_ui->setupUi(this);
    prepareTheme();
    prepareTextSize();
    prepareLanguage();
}

LookSection::~LookSection() = default;

void LookSection::prepareTheme()
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
}

void LookSection::prepareTextSize()
{
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

void LookSection::prepareLanguage()
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

} // namespace yongping
