#pragma once

#include "base/result.h"

#include <QFrame>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yongping {

class OpenReview;
class VerdictChip;

// The bar at the bottom of a case's pages: where the conclusion stands, how much is done, the points, what still
// matters (a click goes there) and whether everything is on disk.
class CaseBar : public QFrame
{
    Q_OBJECT
public:
    explicit CaseBar(QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // The organiser has another version of the scheme that the case counts by.
    void setNewerScheme(bool isThere);

Q_SIGNALS:
    void checkRequested(const QString &checkId);
    void schemeRequested(); // by which the points are counted

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void refresh();
    void refreshPoints();
    void refreshSaveState();

    std::shared_ptr<OpenReview> m_review;
    VerdictChip *m_conclusion;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_points;
    QPushButton *m_open;
    QLabel *m_saveIcon;
    QLabel *m_saveState;
    bool m_saveFailed = false;
    bool m_isNewerScheme = false;
};

} // namespace yongping
