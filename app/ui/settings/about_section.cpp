#include "ui/settings/about_section.h"

#include "base/log.h"
#include "ui_settings_about.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

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
    const QFileInfo log(logFile());
    const bool isLogged = !logFile().isEmpty();
    m_ui->logText->setText(isLogged ? QDir::toNativeSeparators(log.absoluteFilePath()) : tr("No log is written."));
    m_ui->logButton->setEnabled(isLogged);
    connect(m_ui->logButton, &QPushButton::clicked, this,
            [log] { QDesktopServices::openUrl(QUrl::fromLocalFile(log.absolutePath())); });
}

AboutSection::~AboutSection() = default;

} // namespace yongping
