#include "ui/review/filter_bar.h"

#include "ui/review/editors/flow_layout.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPushButton>

namespace yongping {

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("review-filter"));
    auto *flow = new FlowLayout(Theme::Space8, this);
    flow->setContentsMargins(Theme::Space16, 0, Theme::Space16, Theme::Space4);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < ReviewShowCount; ++i) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(QString(QStringLiteral("show.") + name(ReviewShow(i))));
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setCursor(Qt::PointingHandCursor);
        group->addButton(chip);
        chip->setText(title(ReviewShow(i))); // a screen reader looks from here on: it is one of several by now
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(ReviewShow(i)); });
        m_chips[static_cast<std::size_t>(i)] = chip;
    }
    setDisagreedOffered(false);
    showChosen(ReviewShow::All);
}

QString FilterBar::title(ReviewShow show)
{
    switch (show) {
    case ReviewShow::All: return tr("All");
    case ReviewShow::Open: return tr("Open");
    case ReviewShow::Flagged: return tr("Flagged");
    case ReviewShow::NotMet: return tr("Not met");
    case ReviewShow::Disagreed: return tr("Disagreed");
    }
    Q_UNREACHABLE();
}

void FilterBar::showCounts(const ReviewFilter &filter)
{
    for (int i = 0; i < ReviewShowCount; ++i) {
        const int count = filter.count(ReviewShow(i));
        QPushButton *chip = m_chips[static_cast<std::size_t>(i)];
        //: %1 a filter such as Open, %2 how many clauses it shows
        chip->setText(tr("%1 %2").arg(title(ReviewShow(i))).arg(count));
        chip->setAccessibleName(tr("Show: %1, %n clause(s)", nullptr, count).arg(title(ReviewShow(i))));
    }
}

void FilterBar::showChosen(ReviewShow show)
{
    chip(show)->setProperty("checked", true);
}

void FilterBar::setDisagreedOffered(bool offered)
{
    chip(ReviewShow::Disagreed)->setVisible(offered);
}

QWidget *FilterBar::chip(ReviewShow show) const
{
    return m_chips[static_cast<std::size_t>(show)];
}

} // namespace yongping
