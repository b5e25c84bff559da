#pragma once

#include "base/result.h"
#include "casework/case_data.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <memory>

namespace yongping {

class OpenReview;

enum class ReportKind { Review, Acceptance, Ledger };

// What one kind of report is made from. Lives on the window's thread; makes in the background. Nothing of it may
// outlive the desk.
class ReportSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual ReportKind kind() const = 0;
    // False: there is nothing to make a report from.
    virtual bool isReady() const = 0;
    // What it is about, for the user: the name of the case, or how many cases.
    virtual QString subject() const = 0;
    // In whose history a signature is told; empty: in none.
    virtual CaseId caseId() const { return {}; }
    virtual QFuture<Result<QByteArray>> make() = 0;
    // Something has changed since make() that nobody tells of.
    virtual bool hasChanged() const { return false; }

    // The review that lies open on the desk, or none.
    void setReview(const std::shared_ptr<OpenReview> &review);

Q_SIGNALS:
    void replaced(); // it is about something else now
    void outdated(); // what was made before does not tell the present any more

protected:
    enum class Change { None, Outdated, Replaced };

    // What it means that another review lies open now; either may be null.
    virtual Change changeBetween(const OpenReview *before, const OpenReview *after) const = 0;
    const std::shared_ptr<OpenReview> &review() const { return m_review; }

private:
    std::shared_ptr<OpenReview> m_review;
};

} // namespace yongping
