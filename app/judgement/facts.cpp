#include "judgement/facts.h"

#include "criteria/names.h"

#include <QCoreApplication>

namespace yongping {

namespace {

constexpr NameTable<PlatformStatus, 2> Statuses{
    {{PlatformStatus::New, u"new"}, {PlatformStatus::Established, u"established"}}};

} // namespace

QString name(PlatformStatus status) { return nameOf(Statuses, status); }
std::optional<PlatformStatus> platformStatusFromName(QStringView text) { return valueOf(Statuses, text); }

PlatformStatus platformStatusAt(const QDate &stageDate, const QDate &operatingSince)
{
    return stageDate >= operatingSince.addYears(2) ? PlatformStatus::Established : PlatformStatus::New;
}

Result<std::optional<PlatformStatus>> derivePlatformStatus(const QDate &stageDate, const QDate &operatingSince,
                                                           std::optional<PlatformStatus> stated)
{
    if (!stageDate.isValid() || !operatingSince.isValid())
        return stated;
    const PlatformStatus derived = platformStatusAt(stageDate, operatingSince);
    if (stated && *stated != derived) {
        return Error::refused(
            QStringLiteral("facts.contradiction"),
            QCoreApplication::translate("Facts", "The platform status “%1” contradicts the dates: in operation "
                                                 "since %2, it is “%3” on %4.")
                .arg(name(*stated), operatingSince.toString(Qt::ISODate), name(derived),
                     stageDate.toString(Qt::ISODate)),
            QStringLiteral("platformStatus"));
    }
    return std::optional<PlatformStatus>(derived);
}

} // namespace yongping
