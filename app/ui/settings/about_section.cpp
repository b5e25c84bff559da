#include "ui/settings/about_section.h"

#include "ui_settings_about.h"

namespace yongping {

AboutSection::AboutSection(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::AboutSection>())
{
    m_ui->setupUi(this);
    m_ui->programText->setText(tr("Yongping, version %1").arg(QStringLiteral(YONGPING_VERSION)));
    m_ui->standardText->setText(
        tr("Ningbo's detailed standard rules for projects of intelligent manufacturing (trial)"));
    m_ui->licenceText->setText(tr("GPL-3.0-or-later: free software; you may use, study, share and change it"));
}

AboutSection::~AboutSection() = default;

} // namespace yongping
