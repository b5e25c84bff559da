#include "ui/shell/message_bar.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace yongping {

namespace {

constexpr int SuccessStaysMs = 6000;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy the details"), this))
    , m_close(new QToolButton(this))
    , m_goes(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space4, Theme::Space12, Theme::Space4);
    layout->setSpacing(Theme::Space8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    m_copy->setProperty("quiet", true);
    m_copy->setAccessibleName(m_copy->text());
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(Theme::instance().icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    m_goes->setSingleShot(true);
    m_goes->setInterval(SuccessStaysMs);
    connect(m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void MessageBar::showError(const Error &error)
{
    const QString text = errorText(error);
    QStringList lines{text, error.code};
    for (const QString &more : {error.key, error.detail}) {
        if (!more.isEmpty())
            lines << more;
    }
    m_details = lines.join(u'\n');
    m_goes->stop();
    show(text, QStringLiteral("error"), true);
}

void MessageBar::say(const QString &text)
{
    m_goes->start();
    show(text, QStringLiteral("check"), false);
}

void MessageBar::show(const QString &text, const QString &icon, bool isError)
{
    using Colour = Theme::Colour;
    setProperty("role", isError ? QStringLiteral("error") : QStringLiteral("done"));
    repolish(*this);
    const QIcon picture = Theme::instance().icon(icon, isError ? Colour::NotMet : Colour::Met);
    m_icon->setPixmap(picture.pixmap(Theme::IconSize, Theme::IconSize));
    m_text->setText(text);
    m_copy->setVisible(isError);
    setAccessibleName(text);
    QFrame::show();
}

} // namespace yongping
