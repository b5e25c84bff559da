#pragma once

#include "base/result.h"
#include "casework/case_data.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>

class QImage;
class QMimeData;

namespace yongping {

class Desk;
class PrivateFolder;
class Task;
class TaskBar;

// Takes files into a case, one order after the other: chosen, dropped, or from the clipboard. What is being copied is
// shown by the bar, which can stop it.
class EvidenceIntake : public QObject
{
    Q_OBJECT
public:
    EvidenceIntake(Desk &desk, TaskBar &bar, QObject *parent);
    ~EvidenceIntake() override;

    // What was left out of the files before is told again once they are there.
    void attach(const CaseId &id, const QStringList &files, const QStringList &leftOut);
    // A picture becomes a PNG named by the time. False: there is none.
    bool pastePicture(const CaseId &id, const QMimeData &data);

Q_SIGNALS:
    void attached(const yongping::CaseId &id, const QStringList &names, const QStringList &leftOut);
    void failed(const yongping::Error &error);
    void stopped(); // the user stopped it: nothing of the order was attached

private:
    struct Order
    {
        CaseId caseId;
        QStringList files;
        QStringList leftOut;
        std::shared_ptr<PrivateFolder> made; // where the files were made for this order
    };

    void add(Order order);
    void carryOut();
    void finish(const Result<void> &done);
    void attachPicture(const CaseId &id, const QImage &picture);

    Desk &m_desk;
    TaskBar &m_bar;
    std::deque<Order> m_orders; // the first is under way
    std::shared_ptr<Task> m_task;
};

} // namespace yongping
