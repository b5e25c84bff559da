#pragma once

#include <QVariantMap>
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
    // Where the user is on this page (filter, section, scroll), in texts and numbers: the window keeps it on disk and
    // gives it back after a restart or a change of language.
    virtual QVariantMap place() const { return {}; }
    virtual void returnTo(const QVariantMap &place) { Q_UNUSED(place) }

Q_SIGNALS:
    void placeChanged();
};

} // namespace yongping
