#include "ui/evidence/places_mark.h"

#include "ui/theme/theme.h"
#include "wording/words.h"

namespace yongping {

PlacesMark::PlacesMark(const Check &check, const std::shared_ptr<OpenReview> &review, QWidget *parent)
    : QPushButton(parent), m_check(check), m_review(review)
{
    setObjectName(QString(QStringLiteral("places.") + check.id));
    setIcon(Theme::instance().icon(QStringLiteral("link"), Theme::Colour::Accent));
    setIconSize({Theme::Space16, Theme::Space16});
    setProperty("quiet", true);
    setProperty("flush", true);
    setCursor(Qt::PointingHandCursor);
    connect(review.get(), &OpenReview::evidenceChanged, this, [this](const QString &checkId) {
        if (checkId == m_check.id)
            refresh();
    });
    refresh();
}

void PlacesMark::refresh()
{
    const auto count = static_cast<int>(m_review->review().evidence.value(m_check.id).size());
    setText(tr("%n place(s)", nullptr, count));
    setToolTip(tr("Show the evidence that is linked to this check"));
    //: %1 the number of places ("2 places"), %2 the text of the check
    setAccessibleName(tr("%1 in the evidence: %2").arg(text(), m_check.text.in(language())));
    setVisible(count > 0);
}

} // namespace yongping
