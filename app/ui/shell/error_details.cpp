#include "ui/shell/error_details.h"

#include "base/log.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Width = 560, DetailsHeight = 170;

struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
};

} // namespace

QString errorDetails(const Error &error)
{
    QStringList lines{errorText(error), DetailWords::tr("Code: %1").arg(error.code)};
    if (!error.key.isEmpty())
        lines << DetailWords::tr("Place: %1").arg(error.key);
    if (!error.detail.isEmpty())
        lines << DetailWords::tr("Detail: %1").arg(error.detail);
    lines << DetailWords::tr("Time: %1").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    lines << DetailWords::tr("Program: Yongping %1, Qt %2, %3")
                 .arg(QStringLiteral(YONGPING_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    if (!logFile().isEmpty())
        lines << DetailWords::tr("Log: %1").arg(QDir::toNativeSeparators(logFile()));
    return lines.join(u'\n');
}

ErrorDialog::ErrorDialog(const QString &text, const Error &error, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("errorDialog"));
    setWindowTitle(tr("What failed"));
    setProperty("helpTopic", QStringLiteral("trouble"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space24, Theme::Space16, Theme::Space24, Theme::Space16);
    column->setSpacing(Theme::Space12);
    column->addLayout(makeMessage(text.isEmpty() ? errorText(error) : text));
    auto *details = new QPlainTextEdit(errorDetails(error), this);
    details->setObjectName(QStringLiteral("errorText"));
    details->setAccessibleName(tr("Details"));
    details->setReadOnly(true);
    details->setMinimumHeight(DetailsHeight);
    details->setTabChangesFocus(true);
    column->addWidget(details, 1);
    column->addLayout(makeButtons(*details));
    setMinimumWidth(Width);
}

QLayout *ErrorDialog::makeMessage(const QString &text)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Space12);
    auto *icon = new QLabel(this);
    const QIcon picture = Theme::instance().icon(QStringLiteral("error"), Theme::Colour::NotMet);
    icon->setPixmap(picture.pixmap(Theme::Space32, Theme::Space32));
    top->addWidget(icon, 0, Qt::AlignTop);
    auto *message = new QLabel(text, this);
    message->setObjectName(QStringLiteral("errorMessage"));
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    top->addWidget(message, 1);
    return top;
}

QLayout *ErrorDialog::makeButtons(const QPlainTextEdit &details)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space8);
    auto *copy = new QPushButton(tr("Copy the details"), this);
    copy->setObjectName(QStringLiteral("errorCopy"));
    connect(copy, &QPushButton::clicked, this,
            [&details] { QGuiApplication::clipboard()->setText(details.toPlainText()); });
    auto *folder = new QPushButton(tr("Open the folder of the log"), this);
    folder->setObjectName(QStringLiteral("errorLog"));
    folder->setVisible(!logFile().isEmpty());
    connect(folder, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(logFile()).absolutePath()));
    });
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("errorClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addWidget(folder);
    row->addStretch();
    row->addWidget(close);
    close->setFocus();
    return row;
}

} // namespace yongping
