#pragma once

#include "judgement/score.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class PointsDialog;
}

namespace yongping {

// Asks for a clause's points by hand with the reason, or gives the computed ones back. Refuses in place what the scheme
// cannot give; changes nothing itself: the caller takes points() after it was accepted.
class PointsDialog : public QDialog
{
    Q_OBJECT
public:
    PointsDialog(const QString &clauseName, const ClauseScore &score, const std::optional<ManualPoints> &byHand,
                 QWidget *parent);
    ~PointsDialog() override;

    // None: the computed points.
    const std::optional<ManualPoints> &points() const { return m_points; }

private:
    void apply();
    void reset();
    void showFault(const QString &message);

    std::unique_ptr<Ui::PointsDialog> m_ui;
    Decimal m_possible;
    std::optional<ManualPoints> m_points;
};

} // namespace yongping
