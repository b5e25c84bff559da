#include "ui/report/report_side.h"

#include "ui/report/kind_choice.h"
#include "ui/report/signer_list.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int Width = 296;

QLabel *label(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("divider"));
    return line;
}

} // namespace

ReportSide::ReportSide(QWidget *parent)
    : QFrame(parent), m_kinds(new KindChoice(this)), m_title(label("section", this)), m_caption(label("second", this)),
      m_whyNotSign(label("caption", this)), m_signers(new SignerList)
{
    setObjectName(QStringLiteral("reportSide"));
    setProperty("role", QStringLiteral("bar"));
    setFixedWidth(Width);
    setFocusProxy(m_kinds);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_caption->setObjectName(QStringLiteral("reportCaption"));
    m_whyNotSign->setObjectName(QStringLiteral("whyNotSign"));
    makeButtons();
    arrange();
    setStanding({});
}

void ReportSide::makeButtons()
{
    // Made from the top down: Tab follows.
    m_close = button("close", "arrow-left", tr("&Back to the report"));
    m_cases = button("chooseCases", "filter", tr("&Which cases…"));
    m_sign = button("sign", "sign", tr("&Sign…"), true);
    m_export = button("export", "export", tr("&Export PDF…"));
    m_print = button("print", "print", tr("&Print…"));
    m_judge = button("judgeAgain", "refresh", tr("&Judge again"));
    m_judge->setToolTip(tr("Computes the result anew from the case data in the report and compares"));
    m_verify = button("verify", "seal", tr("&Verify or sign a PDF…"));
    connect(m_kinds, &KindChoice::chosen, this, &ReportSide::kindChosen);
    connect(m_cases, &QPushButton::clicked, this, &ReportSide::casesWanted);
    connect(m_export, &QPushButton::clicked, this, &ReportSide::exportWanted);
    connect(m_sign, &QPushButton::clicked, this, &ReportSide::signWanted);
    connect(m_print, &QPushButton::clicked, this, &ReportSide::printWanted);
    connect(m_verify, &QPushButton::clicked, this, &ReportSide::verifyWanted);
    connect(m_judge, &QPushButton::clicked, this, &ReportSide::judgeWanted);
    connect(m_close, &QPushButton::clicked, this, &ReportSide::closeWanted);
}

QScrollArea *ReportSide::makeSignatures()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Signatures"));
    m_signers->setProperty("role", QStringLiteral("scroll"));
    auto *holder = new QWidget;
    holder->setProperty("role", QStringLiteral("scroll"));
    auto *holderLayout = new QVBoxLayout(holder);
    holderLayout->setContentsMargins(0, 0, Theme::Space12, 0);
    holderLayout->addWidget(m_signers);
    holderLayout->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

void ReportSide::arrange()
{
    auto *heading = label("section", this);
    heading->setText(tr("Signatures"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Space24, Theme::Space24, Theme::Space12, Theme::Space16);
    layout->setSpacing(Theme::Space8);
    layout->addWidget(m_kinds);
    layout->addSpacing(Theme::Space8);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addSpacing(Theme::Space8);
    for (QWidget *widget : {static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_cases),
                            static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_whyNotSign),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_print),
                            static_cast<QWidget *>(m_judge), static_cast<QWidget *>(m_verify)})
        layout->addWidget(widget);
    layout->addSpacing(Theme::Space8);
    layout->addWidget(divider(this));
    layout->addSpacing(Theme::Space8);
    layout->addWidget(heading);
    layout->addWidget(makeSignatures(), 1);
}

QPushButton *ReportSide::button(const char *name, const char *icon, const QString &text, bool primary)
{
    auto *result = new QPushButton(text, this);
    const QString iconName = QString::fromLatin1(icon);
    Theme &theme = Theme::instance();
    result->setObjectName(QString::fromLatin1(name));
    result->setIcon(primary ? theme.icon(iconName, Theme::Colour::OnAccent) : theme.icon(iconName));
    result->setAccessibleName(QString(text).remove(u'&'));
    result->setProperty("primary", primary);
    return result;
}

void ReportSide::setStanding(const Standing &standing)
{
    m_kinds->showKind(standing.kind, !standing.foreign);
    m_title->setText(standing.title);
    m_caption->setText(standing.caption);
    m_caption->setVisible(!standing.caption.isEmpty());
    m_cases->setVisible(standing.choosesCases);
    m_export->setEnabled(standing.made);
    m_export->setVisible(!standing.foreign || standing.isSigned);
    m_print->setEnabled(standing.shown);
    m_sign->setEnabled(standing.canSign);
    m_sign->setVisible(!standing.foreign || standing.canSign);
    m_whyNotSign->setText(standing.whyNotSign);
    m_whyNotSign->setVisible(!standing.whyNotSign.isEmpty());
    m_judge->setEnabled(standing.made && !standing.judging);
    m_close->setVisible(standing.foreign);
}

void ReportSide::setSigners(const std::vector<VerificationSummary::Signer> &signers, const Signable &fields)
{
    m_signers->setSigners(signers, fields);
}

} // namespace yongping
