#pragma once

#include <QDateTime>
#include <QUuid>

namespace yongping {

// Where the time and new identities come from, so that tests can fix both. Times are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    virtual QString newId() = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QString newId() override { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
};

} // namespace yongping
