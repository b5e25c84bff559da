#pragma once

#include "base/result.h"
#include "casework/case_data.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <functional>
#include <map>

namespace yongping {

class Desk;

// Tells when cases of the desk changed since something was made from them.
class CaseWatch : public QObject
{
    Q_OBJECT
public:
    CaseWatch(Desk &desk, std::function<bool(const CaseId &)> concerns, QObject *parent = nullptr);

    // What is read by this, and was asked for just now, is the state that later changes are told against. The list of
    // cases must have been asked for before it: the store answers in turn.
    void follow(const QFuture<Result<QByteArray>> &reading);

Q_SIGNALS:
    void changed();

private:
    std::map<QString, QDateTime> present() const;
    void compare();

    Desk &m_desk;
    std::function<bool(const CaseId &)> m_concerns;
    std::map<QString, QDateTime> m_known; // when each case changed last
    int m_readings = 0;                   // on their way
};

} // namespace yongping
