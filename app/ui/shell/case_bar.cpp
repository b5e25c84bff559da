#include "ui/shell/case_bar.h"

#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"
#include "ui/theme/verdict_shape.h"
#include "wording/words.h"
#include "workstation/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace yongping {

namespace {

QLabel *label(const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

CaseBar::CaseBar(QWidget *parent)
    : QFrame(parent)
    , m_conclusion(new VerdictChip(this))
    , m_bar(new QProgressBar(this))
    , m_progress(label(QStringLiteral("progressText"), this))
    , m_points(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_saveIcon(label(QStringLiteral("saveIcon"), this))
    , m_saveState(label(QStringLiteral("saveState"), this))
{
    setProperty("role", QStringLiteral("footer"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space24, Theme::Space4, Theme::Space24, Theme::Space4);
    layout->setSpacing(Theme::Space8);
    layout->addWidget(m_conclusion);
    layout->addSpacing(Theme::Space16);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addSpacing(Theme::Space16);
    layout->addWidget(m_points);
    layout->addSpacing(Theme::Space16);
    layout->addWidget(m_open);
    layout->addStretch(1);
    layout->addWidget(m_saveIcon);
    layout->addWidget(m_saveState);
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(96);
    m_points->setObjectName(QStringLiteral("pointsText"));
    m_points->setProperty("quiet", true);
    connect(m_points, &QPushButton::clicked, this, &CaseBar::schemeRequested);
    m_open->setObjectName(QStringLiteral("openChecks"));
    m_open->setProperty("quiet", true);
    m_open->setIcon(Theme::instance().icon(QStringLiteral("arrow-right"), Theme::Colour::Accent));
    m_open->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_open->setToolTip(tr("Go to the open check that matters most"));
    m_saveState->setProperty("role", QStringLiteral("second"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_review && !m_review->evaluation().pending().isEmpty())
            Q_EMIT checkRequested(m_review->evaluation().pending().first());
    });
    connect(&Theme::instance(), &Theme::changed, this, &CaseBar::refreshSaveState);
    connect(&Theme::instance(), &Theme::changed, this, &CaseBar::refresh);
}

void CaseBar::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_saveFailed = false;
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, &CaseBar::refresh);
        connect(m_review.get(), &OpenReview::schemeChanged, this, &CaseBar::refresh);
        connect(m_review.get(), &OpenReview::saveStateChanged, this, &CaseBar::refreshSaveState);
        connect(m_review.get(), &OpenReview::saveFailed, this, [this] {
            m_saveFailed = true;
            refreshSaveState();
        });
    }
    refresh();
    refreshSaveState();
}

void CaseBar::refresh()
{
    if (!m_review)
        return;
    const Evaluation &evaluation = m_review->evaluation();
    const Progress progress = progressOf(evaluation, m_review->review().answers);
    m_conclusion->setVerdict(shapeOf(evaluation.conclusion));
    m_conclusion->setText(conclusionWord(evaluation.conclusion));
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.total > 0 ? progress.answered : 1);
    m_progress->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.total));
    m_bar->setAccessibleName(m_progress->text());
    refreshPoints();
    const auto open = int(evaluation.pending().size());
    m_open->setVisible(open > 0);
    m_open->setText(evaluation.decisive > 0
                        ? tr("%1 still matter, %2 of them decide").arg(open).arg(evaluation.decisive)
                        : tr("%n still matter(s)", nullptr, open));
    m_open->setAccessibleName(m_open->text());
    fit();
}

void CaseBar::setNewerScheme(bool isThere)
{
    m_isNewerScheme = isThere;
    if (m_review)
        refreshPoints();
}

void CaseBar::refreshPoints()
{
    const QString points = pointsText(m_review->score().total);
    const QString scheme = schemeOriginText(m_review->scheme());
    m_points->setText(m_isNewerScheme ? tr("Points %1 (newer scheme)").arg(points) : tr("Points %1").arg(points));
    m_points->setIcon(m_isNewerScheme ? Theme::instance().icon(QStringLiteral("info"), Theme::Colour::Partial)
                                      : QIcon());
    m_points->setToolTip(m_isNewerScheme
                             ? tr("By %1. The organiser has a newer version: compare the points and choose").arg(scheme)
                             : tr("By %1. Choose the scoring scheme").arg(scheme));
    m_points->setAccessibleName(m_points->text());
    m_points->setAccessibleDescription(m_points->toolTip());
    fit();
}

// A narrow window gives up, one after the other, what is said elsewhere or in few words.
void CaseBar::fit()
{
    m_bar->show();
    m_saveState->show();
    if (m_isNewerScheme)
        m_points->setText(m_points->accessibleName());
    const auto isTooWide = [this] {
        layout()->invalidate();
        return layout()->minimumSize().width() > width();
    };
    if (isTooWide())
        m_bar->hide();
    if (isTooWide() && m_isNewerScheme)
        m_points->setText(tr("Points %1").arg(pointsText(m_review->score().total))); // the sign stays
    if (isTooWide())
        m_saveState->hide();
}

void CaseBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_review)
        fit();
}

void CaseBar::refreshSaveState()
{
    using Colour = Theme::Colour;
    if (!m_review)
        return;
    const bool isSaving = m_review->pendingWrites() > 0;
    const QString icon = m_review->isReadOnly() ? QStringLiteral("lock") : m_saveFailed ? QStringLiteral("error")
                       : isSaving               ? QStringLiteral("save")
                                                : QStringLiteral("check");
    m_saveIcon->setPixmap(Theme::instance()
                              .icon(icon, m_saveFailed ? Colour::NotMet : Colour::SecondText)
                              .pixmap(16, 16));
    m_saveState->setText(m_review->isReadOnly() ? tr("Read only") : m_saveFailed ? tr("Not all is saved")
                         : isSaving             ? tr("Saving…")
                                                : tr("Saved"));
    m_saveState->setAccessibleName(m_saveState->text());
}

} // namespace yongping
