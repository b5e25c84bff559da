#include "ui/report/verification_banner.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace yongping {

Verdict shapeOfState(const QString &state)
{
    if (state == u"whole")
        return Verdict::Met;
    if (state == u"untrusted" || state == u"incomplete")
        return Verdict::Partial;
    if (state == u"unsigned")
        return Verdict::Undetermined;
    return Verdict::NotMet;
}

Verdict shapeOfSigner(const VerificationSummary::Signer &signer)
{
    if (!signer.valid)
        return Verdict::NotMet;
    return signer.trusted ? Verdict::Met : Verdict::Partial;
}

VerificationBanner::VerificationBanner(QWidget *parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("verificationBanner"));
    m_sentence->setObjectName(QStringLiteral("verificationSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    layout->setSpacing(Theme::Space12);
    layout->addWidget(m_shape, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    connect(&Theme::instance(), &Theme::changed, this, &VerificationBanner::showShape);
}

void VerificationBanner::setSummary(const VerificationSummary &summary, const QString &of)
{
    m_verdict = shapeOfState(summary.state);
    //: %1 is the name of a file, %2 a whole sentence about its signatures
    m_sentence->setText(of.isEmpty() ? summary.sentence : tr("%1: %2").arg(of, summary.sentence));
    setAccessibleName(m_sentence->text());
    showShape();
}

void VerificationBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showShape();
}

void VerificationBanner::showShape()
{
    m_shape->setPixmap(Theme::instance().verdictShape(m_verdict, Theme::IconSize, devicePixelRatioF()));
    update();
}

void VerificationBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().verdictSoftColour(m_verdict));
}

} // namespace yongping
