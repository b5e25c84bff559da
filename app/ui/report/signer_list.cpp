#include "ui/report/signer_list.h"

#include "ui/report/verification_banner.h"
#include "ui/theme/theme.h"
#include "wording/data_words.h"

#include <QGridLayout>
#include <QLabel>
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

void SignerList::setSigners(const std::vector<VerificationSummary::Signer> &signers, const Signable &fields)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const VerificationSummary::Signer &signer : signers) {
        const auto place = fields.signedLabels.find(signer.field);
        m_layout->addWidget(entryFor(signer, place == fields.signedLabels.end() ? QString() : place->second));
    }
    if (!fields.isClosed) {
        for (const FieldStanding &field : fields.open)
            m_layout->addWidget(entryFor(fieldLabel(field)));
    }
    if (m_layout->count() == 0)
        m_layout->addWidget(label(tr("None yet."), "second", this));
}

QWidget *SignerList::entryFor(const VerificationSummary::Signer &signer, const QString &field)
{
    const QString name = signer.signer.isEmpty() ? tr("Unknown signer") : signer.signer;
    const QString time = momentText(signer.time);
    return entry(shapeOfSigner(signer), {name, field, signer.time.isValid() ? time : QString(), signer.reason});
}

QWidget *SignerList::entryFor(const QString &openField)
{
    return entry(Verdict::Undetermined, {openField, tr("Not signed yet")});
}

QWidget *SignerList::entry(Verdict verdict, const QStringList &lines)
{
    auto *entry = new QWidget(this);
    auto *layout = new QGridLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::Space8);
    layout->setVerticalSpacing(Theme::Space4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(shape(verdict, entry), 0, 0, Qt::AlignTop);
    QStringList spoken = lines;
    spoken.removeAll(QString());
    for (int row = 0; row < spoken.size(); ++row)
        layout->addWidget(label(spoken[row], row == 0 ? nullptr : "caption", entry), row, 1);
    entry->setAccessibleName(spoken.join(QStringLiteral(", ")));
    return entry;
}

} // namespace yongping
