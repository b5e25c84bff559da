#include "ui/report/recheck_banner.h"

#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace yongping {

namespace {

constexpr int LinesInSight = 5;

} // namespace

Verdict shapeOfRecheck(RecheckOutcome outcome, PagesOutcome pages)
{
    switch (outcome) {
    case RecheckOutcome::Same: return pages == PagesOutcome::Redrawn ? Verdict::Partial : Verdict::Met;
    case RecheckOutcome::Different: return Verdict::NotMet;
    case RecheckOutcome::NotCheckable: return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

RecheckBanner::RecheckBanner(QWidget *parent)
    : VerdictBanner(parent), m_scroll(new QScrollArea(this)), m_places(new QLabel)
{
    setObjectName(QStringLiteral("recheckBanner"));
    sentence()->setObjectName(QStringLiteral("recheckSentence"));
    m_places->setObjectName(QStringLiteral("recheckPlaces"));
    m_places->setTextFormat(Qt::PlainText);
    m_places->setWordWrap(true);
    m_places->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_places->setProperty("role", QStringLiteral("scroll"));
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scroll->setWidget(m_places);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What was found in the report"));
    addBelow(m_scroll);
    QToolButton *closing = makeTool("closeRecheck", "close", tr("Close this result"), this);
    addBeside(closing);
    connect(closing, &QToolButton::clicked, this, &RecheckBanner::closed);
}

void RecheckBanner::setRecheck(const Recheck &recheck)
{
    QStringList places;
    if (!recheck.pages.sentence.isEmpty() && recheck.pages.sentence != recheck.sentence)
        places.append(recheck.pages.sentence);
    for (const RecheckedCase &each : recheck.cases) {
        const bool named = recheck.cases.size() > 1;
        for (const RecheckDifference &difference : each.differences) {
            //: %1 is a clause or another part of the report, %2 what the report says, %3 what was found now
            const QString place = tr("%1: the report says %2, judged again it is %3")
                                      .arg(difference.title, difference.printed, difference.recomputed);
            //: %1 is the name of a project, %2 what is different in it
            places.append(named ? tr("%1 – %2").arg(each.project, place) : place);
        }
        if (named && !each.reason.isEmpty())
            //: %1 is the name of a project, %2 a sentence that says why it could not be judged again
            places.append(tr("%1 – %2").arg(each.project, each.reason));
    }
    m_places->setText(places.join(u'\n'));
    m_scroll->setVisible(!places.isEmpty());
    const int lines = std::clamp(int(places.size()), 1, LinesInSight);
    m_scroll->setFixedHeight(lines * fontMetrics().lineSpacing() + Theme::Space4);
    say(shapeOfRecheck(recheck.outcome, recheck.pages.outcome), recheck.sentence);
}

} // namespace yongping
