#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace yongping {

// Lays out a report whose contents are gathered: holds all it needs, so that it runs on any thread and outlives store
// and library. Needs a QGuiApplication.
using ReportMaker = std::function<Result<QByteArray>()>;

// The report at once, where nothing has to go on meanwhile.
inline Result<QByteArray> madeBy(const Result<ReportMaker> &gathered)
{
    return gathered ? (*gathered)() : Result<QByteArray>(gathered.error());
}

} // namespace yongping
