#pragma once

#include "ui/report/verdict_banner.h"
#include "workstation/recheck.h"

class QScrollArea;

namespace yongping {

// The verdict in whose shape and colour a report that was judged again is shown. The same words drawn otherwise want a
// second look.
Verdict shapeOfRecheck(RecheckOutcome outcome, PagesOutcome pages);

// Whether a report says what its case data give now, and where it does not.
class RecheckBanner : public VerdictBanner
{
    Q_OBJECT
public:
    explicit RecheckBanner(QWidget *parent = nullptr);

    void setRecheck(const Recheck &recheck);

Q_SIGNALS:
    void closed();

private:
    QScrollArea *m_scroll;
    QLabel *m_places;
};

} // namespace yongping
