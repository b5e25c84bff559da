#include "ui/settings/store_section.h"

#include "ui_settings_store.h"
#include "workstation/desk.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace yongping {

StoreSection::StoreSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::StoreSection>())
{
    m_ui->setupUi(this);
    const QFileInfo file(desk.file());
    m_ui->storeFile->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    connect(m_ui->folderButton, &QPushButton::clicked, this,
            [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->storeFile->text()); });
    connect(m_ui->checkButton, &QPushButton::clicked, this, &StoreSection::checkWanted);
}

StoreSection::~StoreSection() = default;

} // namespace yongping
