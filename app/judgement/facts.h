#pragma once

#include "base/result.h"
#include "criteria/category.h"

#include <QDate>

#include <optional>

namespace yongping {

enum class PlatformStatus { New, Established };

QString name(PlatformStatus status);
std::optional<PlatformStatus> platformStatusFromName(QStringView name);

// What evaluation knows of a case besides its answers. A fact that is not known leaves its branches open.
struct Facts
{
    Stage stage = Stage::Application;
    std::optional<PlatformStatus> platformStatus;
    std::optional<bool> processIndustry;
};

// 已建: in operation for two calendar years or more at the date of the stage; two years to the day count.
PlatformStatus platformStatusAt(const QDate &stageDate, const QDate &operatingSince);

// With both dates the status is derived and a contradicting `stated` one is refused; else `stated` counts.
Result<std::optional<PlatformStatus>> derivePlatformStatus(const QDate &stageDate, const QDate &operatingSince,
                                                           std::optional<PlatformStatus> stated);

} // namespace yongping
