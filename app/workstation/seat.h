#pragma once

#include "base/clock.h"
#include "casework/store.h"
#include "criteria/library.h"

#include <QString>

namespace yongping {

// Who works at which store: what every use case needs. The references outlive the call.
struct Seat
{
    Store &store;
    CriteriaLibrary &library;
    Clock &clock;
    QString actor; // whose name the history gets
};

} // namespace yongping
