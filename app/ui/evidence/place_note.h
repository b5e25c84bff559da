#pragma once

#include "workstation/desk.h"

#include <QLineEdit>

#include <memory>

namespace yongping {

// The note on one place of a check. Hands it over when the keyboard leaves, and before another place is shown.
class PlaceNote : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int Longest = 300;

    explicit PlaceNote(QWidget *parent);

    // A number below 0: none, and nothing is shown.
    void setPlace(const std::shared_ptr<OpenReview> &review, const QString &checkId, int number);
    void flush();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const EvidencePlace *place() const;

    std::shared_ptr<OpenReview> m_review;
    QString m_checkId;
    int m_number = -1;
    EvidencePlace m_shown; // so that a note never lands on another place that took the number
};

} // namespace yongping
