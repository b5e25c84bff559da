#pragma once

#include "base/result.h"
#include "workstation/office.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SubmitDialog;
}

namespace yongping {

class OpenReview;
class ReviewOpenModel;

// What is still unanswered, with which key the review is signed and where its bundle is written; then what to do with
// it. For a review that was submitted before, and for a conflict of interest, it writes the bundle again. Whoever owns
// it submits.
class SubmitDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SubmitDialog(const std::shared_ptr<OpenReview> &review, QWidget *parent = nullptr);
    ~SubmitDialog() override;

    QString file() const;
    KeyFile key() const;
    void showError(const Error &error);
    void showSubmitted(const Submitted &submitted);

Q_SIGNALS:
    void submitWanted();

private:
    void submit();
    bool complain();
    void clearFaults();
    void describe(const OpenReview &review);

    std::unique_ptr<::Ui::SubmitDialog> m_ui;
    std::unique_ptr<ReviewOpenModel> m_open;
};

} // namespace yongping
