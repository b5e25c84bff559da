#include "ui/settings/look_section.h"

#include "ui/settings/preferences.h"
#include "ui/settings/scale_fit.h"
#include "ui/theme/theme.h"
#include "ui_settings_look.h"

#include <QScreen>
#include <QStandardItemModel>

namespace yongping {

namespace {

constexpr int TextPercents[] = {80, 90, 100, 110, 120, 130, 140, 150, 160};

} // namespace

LookSection::LookSection(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<::Ui::LookSection>())
{
    m_ui->setupUi(this);
    prepareTheme();
    prepareTextSize();
    prepareScale();
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
    for (const int percent : TextPercents)
        m_ui->textSizeCombo->addItem(tr("%1 %").arg(percent), percent);
    showTextSize();
    connect(m_ui->textSizeCombo, &QComboBox::activated, this, [this] {
        const qreal scale = m_ui->textSizeCombo->currentData().toInt() / 100.0;
        m_preferences.setTextScale(scale);
        Theme::instance().setTextScale(scale);
    });
    connect(&Theme::instance(), &Theme::changed, this, &LookSection::showTextSize);
}

// The keys of the window change it, too.
void LookSection::showTextSize()
{
    const int percent = qRound(Theme::instance().textScale() * 10) * 10;
    m_ui->textSizeCombo->setCurrentIndex(m_ui->textSizeCombo->findData(percent));
}

void LookSection::prepareScale()
{
    m_ui->scaleCombo->addItem(tr("As the screen says"));
    for (const int percent : ScaleFit::percents())
        m_ui->scaleCombo->addItem({}, percent);
    showScales();
    const std::optional<int> chosen = m_preferences.scalePercent();
    m_ui->scaleCombo->setCurrentIndex(chosen ? qMax(0, m_ui->scaleCombo->findData(*chosen)) : 0);
    connect(m_ui->scaleCombo, &QComboBox::activated, this, [this] {
        const QVariant percent = m_ui->scaleCombo->currentData();
        m_preferences.setScalePercent(percent.isValid() ? std::optional(percent.toInt()) : std::nullopt);
        showScales();
    });
}

// A scale at which the window would not fit on its screen stays in the list, with the reason, but cannot be chosen.
void LookSection::showScales()
{
    const QScreen *screen = this->screen();
    if (!screen)
        return;
    const ScaleFit fit = ScaleFit::of(*screen);
    const QString reason = tr("The window needs %1 × %2 points; at this scale the screen has room for fewer.")
                               .arg(ScaleFit::LeastWindow.width())
                               .arg(ScaleFit::LeastWindow.height());
    const auto *items = qobject_cast<QStandardItemModel *>(m_ui->scaleCombo->model());
    bool isTooLarge = false;
    for (int i = 1; i < m_ui->scaleCombo->count(); ++i) {
        const int percent = m_ui->scaleCombo->itemData(i).toInt();
        const bool fits = fit.fits(percent);
        items->item(i)->setEnabled(fits);
        items->item(i)->setToolTip(fits ? QString() : reason);
        m_ui->scaleCombo->setItemText(i, (fits ? tr("%1 %") : tr("%1 %, too large for this screen")).arg(percent));
        isTooLarge = isTooLarge || (!fits && m_preferences.scalePercent() == percent);
    }
    const QString words = tr("Everything in the window grows with it, from the next start on.");
    const int chosen = m_preferences.scalePercent().value_or(0);
    m_ui->scaleNotice->setText(
        isTooLarge ? QString(words + u'\n' + tr("%1 % does not fit on this screen: here everything is shown at %2 %.")
                                                 .arg(chosen)
                                                 .arg(fit.shown(chosen)))
                   : words);
}

void LookSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showScales(); // the window may have come to another screen
}

void LookSection::prepareLanguage()
{
    m_ui->languageCombo->addItem(tr("As the system"));
    // Each language in its own words: who cannot read the others finds it all the same.
    m_ui->languageCombo->addItem(QStringLiteral("中文"), int(Language::Chinese));
    m_ui->languageCombo->addItem(QStringLiteral("English"), int(Language::English));
    const std::optional<Language> chosen = m_preferences.chosenLanguage();
    m_ui->languageCombo->setCurrentIndex(chosen ? m_ui->languageCombo->findData(int(*chosen)) : 0);
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant picked = m_ui->languageCombo->currentData();
        m_preferences.setChosenLanguage(picked.isValid() ? std::optional(Language(picked.toInt())) : std::nullopt);
        Q_EMIT languageChosen();
    });
}

} // namespace yongping
