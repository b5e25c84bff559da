#include "ui/review/verdict_column.h"

#include "ui/review/points_dialog.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int VerdictWidth = 184; // one column for the verdicts of all cards

} // namespace

VerdictColumn::VerdictColumn(const Clause &clause, const std::shared_ptr<OpenReview> &review, QWidget *parent)
    : QWidget(parent), m_clause(clause), m_review(review), m_chip(new VerdictChip(this)), m_reason(new QLabel(this)),
      m_points(new QPushButton(this))
{
    setFixedWidth(VerdictWidth);
    m_chip->setObjectName(QString(QStringLiteral("verdict.") + clause.id));
    m_reason->setObjectName(QString(QStringLiteral("reason.") + clause.id));
    m_reason->setWordWrap(true);
    setRole(m_reason, "caption");
    m_points->setObjectName(QString(QStringLiteral("points.") + clause.id));
    m_points->setProperty("quiet", true);
    m_points->setProperty("flush", true);
    m_points->setCursor(Qt::PointingHandCursor);
    connect(m_points, &QPushButton::clicked, this, &VerdictColumn::editPoints);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space4);
    column->addWidget(m_chip);
    column->addWidget(m_reason);
    column->addWidget(m_points, 0, Qt::AlignLeft);
}

QString VerdictColumn::name() const
{
    return clauseName(m_clause, *m_review->category());
}

void VerdictColumn::showVerdict()
{
    const ClauseResult *result = m_review->evaluation().find(m_clause.id);
    if (!result)
        return;
    m_chip->setVerdict(result->verdict);
    m_reason->setText(reasonSentence(*result));
    showPoints();
}

void VerdictColumn::showPoints()
{
    const ClauseScore *score = m_review->score().find(m_clause.id);
    const bool counts = score && score->counts;
    m_points->setVisible(counts);
    if (!counts)
        return;
    const QString earned = pointsText(score->earned);
    const QString possible = pointsText({score->possible, score->possible});
    m_points->setText(score->byHand    ? tr("%1 of %2 points, by hand").arg(earned, possible)
                      : score->isBonus ? tr("%1 bonus points").arg(earned)
                                       : tr("%1 of %2 points").arg(earned, possible));
    m_points->setAccessibleName(tr("Points of %1: %2").arg(name(), m_points->text()));
    const ManualPoints byHand = m_review->review().points.value(m_clause.id);
    m_points->setToolTip(score->byHand ? byHand.reason : tr("Set the points by hand"));
    m_points->setEnabled(!m_review->isReadOnly());
}

void VerdictColumn::editPoints()
{
    const ClauseScore *score = m_review->score().find(m_clause.id);
    if (!score)
        return;
    const auto byHand = m_review->review().points.constFind(m_clause.id);
    const bool isSet = byHand != m_review->review().points.constEnd();
    PointsDialog dialog(name(), *score, isSet ? std::optional(*byHand) : std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        m_review->setPoints(m_clause.id, dialog.points());
}

} // namespace yongping
