#pragma once

#include "ui/report/report_words.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yongping {

// What the report page shows where there is no page to show: why, and the way out.
class ReportEmpty : public QWidget
{
    Q_OBJECT
public:
    explicit ReportEmpty(QWidget *parent = nullptr);

    void say(const EmptyWords &words);
    // Null without a way out.
    QWidget *wayOut() const;

Q_SIGNALS:
    void wanted(yongping::WayOut way);

private:
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_button;
    WayOut m_way = WayOut::None;
};

} // namespace yongping
