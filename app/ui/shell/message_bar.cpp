#include "ui/shell/message_bar.h"

#include "ui/shell/error_details.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcMessages, "yongping.messages")

constexpr int SuccessStaysMs = 6000;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_goes(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space4, Theme::Space12, Theme::Space4);
    layout->setSpacing(Theme::Space8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setProperty("quiet", true);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(Theme::instance().icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    m_goes->setSingleShot(true);
    m_goes->setInterval(SuccessStaysMs);
    connect(m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    hide();
}

void MessageBar::showError(const Error &error)
{
    qCWarning(lcMessages) << "told the user of" << error.code << error.detail;
    m_goes->stop();
    m_action->setText(tr("Details…"));
    m_act = [this, error] { ErrorDialog({}, error, window()).exec(); };
    show(errorText(error), Kind::Failure);
}

void MessageBar::say(const QString &text)
{
    m_goes->start();
    show(text, Kind::Success);
}

void MessageBar::notice(const QString &text, const QString &verb, std::function<void()> act)
{
    m_goes->stop();
    m_action->setText(verb);
    m_act = std::move(act);
    show(text, Kind::Notice);
}

void MessageBar::show(const QString &text, Kind kind)
{
    using Colour = Theme::Colour;
    struct Dress
    {
        QString role;
        QString icon;
        Colour colour;
    };
    const Dress dress = kind == Kind::Failure ? Dress{QStringLiteral("error"), QStringLiteral("error"), Colour::NotMet}
        : kind == Kind::Success               ? Dress{QStringLiteral("done"), QStringLiteral("check"), Colour::Met}
                                : Dress{QStringLiteral("notice"), QStringLiteral("info"), Colour::Partial};
    setProperty("role", dress.role);
    repolish(*this);
    m_icon->setPixmap(Theme::instance().icon(dress.icon, dress.colour).pixmap(Theme::IconSize, Theme::IconSize));
    m_text->setText(text);
    m_action->setVisible(kind != Kind::Success);
    m_action->setAccessibleName(m_action->text());
    setAccessibleName(text);
    QFrame::show();
}

} // namespace yongping
