#pragma once

#include <QWidget>

#include <memory>

namespace yongping {

class OpenReview;

// One room of the main window. The window hands every page the review that lies open (or none); a page shows an empty
// state with the way out where it has nothing to show.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setReview(const std::shared_ptr<OpenReview> &review) { Q_UNUSED(review) }
    // The widget that gets the keyboard when the page is entered.
    virtual QWidget *focusTarget() { return this; }
};

} // namespace yongping
