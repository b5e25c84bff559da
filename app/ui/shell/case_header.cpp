#include "ui/shell/case_header.h"

#include "ui/shell/elided_label.h"
#include "ui/theme/theme.h"
#include "wording/words.h"
#include "workstation/desk.h"

#include <QHBoxLayout>

namespace yongping {

CaseHeader::CaseHeader(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_sample(new QLabel(tr("Sample"), this))
    , m_kind(new ElidedLabel(this))
{
    setProperty("role", QStringLiteral("header"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space24, Theme::Space8, Theme::Space24, Theme::Space8);
    layout->setSpacing(Theme::Space12);
    layout->addWidget(m_name);
    layout->addWidget(m_sample);
    layout->addStretch(1);
    layout->addWidget(m_kind);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_name->setProperty("role", QStringLiteral("section"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sample->setObjectName(QStringLiteral("caseSample"));
    m_sample->setProperty("role", QStringLiteral("tag"));
    m_sample->setToolTip(tr("This case is made up: it shows how the program works."));
    m_kind->setObjectName(QStringLiteral("caseKind"));
    m_kind->setProperty("role", QStringLiteral("second"));
}

void CaseHeader::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (m_review)
        connect(m_review.get(), &OpenReview::dataChanged, this, &CaseHeader::refresh);
    refresh();
}

void CaseHeader::refresh()
{
    if (!m_review)
        return;
    const CaseData &facts = m_review->data();
    m_name->setText(facts.name);
    m_sample->setVisible(facts.sample);
    m_kind->setText(
        tr("%1 · %2", "category and stage").arg(m_review->category()->title.in(language()), stageWord(facts.stage)));
    for (ElidedLabel *label : {m_name, m_kind})
        label->updateGeometry();
}

} // namespace yongping
