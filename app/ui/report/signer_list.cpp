#include "ui/report/signer_list.h"

#include "ui/report/verification_banner.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace yongping {

namespace {

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a certificate's name is not ours
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

// The shape follows the theme.
QLabel *shape(Verdict verdict, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto draw = [label, verdict] {
        label->setPixmap(Theme::instance().verdictShape(verdict, Theme::IconSize, label->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&Theme::instance(), &Theme::changed, label, draw);
    return label;
}

} // namespace

SignerList::SignerList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("signerList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Space12);
    setSigners({});
}

void SignerList::setSigners(const std::vector<VerificationSummary::Signer> &signers)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (signers.empty())
        m_layout->addWidget(label(tr("Nobody yet."), "second", this));
    for (const VerificationSummary::Signer &signer : signers)
        m_layout->addWidget(entryFor(signer));
}

QWidget *SignerList::entryFor(const VerificationSummary::Signer &signer)
{
    auto *entry = new QWidget(this);
    auto *layout = new QGridLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::Space8);
    layout->setVerticalSpacing(Theme::Space4);
    layout->setColumnStretch(1, 1);
    const QString name = signer.signer.isEmpty() ? tr("Unknown signer") : signer.signer;
    const QString time = QLocale().toString(signer.time.toLocalTime(), QLocale::ShortFormat);
    layout->addWidget(shape(shapeOfSigner(signer), entry), 0, 0, Qt::AlignTop);
    layout->addWidget(label(name, nullptr, entry), 0, 1);
    layout->addWidget(label(signer.time.isValid() ? time : QString(), "caption", entry), 1, 1);
    layout->addWidget(label(signer.reason, "caption", entry), 2, 1);
    entry->setAccessibleName(QStringList{name, time, signer.reason}.join(QStringLiteral(", ")));
    return entry;
}

} // namespace yongping
