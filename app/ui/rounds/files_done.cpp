#include "ui/rounds/files_done.h"

#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace yongping {

FilesDone::FilesDone(QWidget *parent)
    : QWidget(parent)
    , m_done(new QLabel(this))
    , m_next(new QLabel(this))
    , m_files(new QLabel)
    , m_open(new QPushButton(tr("&Open the folder"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    m_done->setObjectName(QStringLiteral("doneText"));
    m_done->setProperty("role", QStringLiteral("section"));
    m_done->setWordWrap(true);
    m_next->setProperty("role", QStringLiteral("second"));
    m_next->setWordWrap(true);
    m_files->setObjectName(QStringLiteral("doneFiles"));
    m_files->setWordWrap(true);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_files);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_open->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("closeDone"));
    m_close->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space12);
    column->addWidget(m_done);
    column->addWidget(m_next);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &FilesDone::closeWanted);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void FilesDone::tell(const QString &done, const QString &next, const QStringList &files)
{
    m_done->setText(done);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    QStringList shown;
    for (const QString &file : files)
        shown << QDir::toNativeSeparators(file);
    m_files->setText(shown.join(u'\n'));
    m_files->setAccessibleName(m_files->text());
    m_folder = files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absolutePath();
    m_open->setEnabled(!m_folder.isEmpty());
    m_close->setDefault(true);
    m_close->setFocus();
}

} // namespace yongping
