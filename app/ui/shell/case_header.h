#pragma once

#include <QFrame>

#include <memory>

class QLabel;

namespace yongping {

class ElidedLabel;
class OpenReview;

// Which case lies open: its name, whether it is a sample, its category and stage; long ones are cut, whole as tool
// tips.
class CaseHeader : public QFrame
{
    Q_OBJECT
public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);

private:
    void refresh();

    std::shared_ptr<OpenReview> m_review;
    ElidedLabel *m_name;
    QLabel *m_sample;
    ElidedLabel *m_kind;
};

} // namespace yongping
