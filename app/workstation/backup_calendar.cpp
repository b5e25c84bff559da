#include "workstation/backup_calendar.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <functional>

namespace yongping {

namespace {

// Keeps the newest copy of each of the last `count` periods that have one.
class Keeper
{
public:
    Keeper(int count, std::function<qint64(QDate)> period) : m_count(count), m_period(std::move(period)) {}

    // Copies come newest first.
    bool keeps(QDate day)
    {
        const qint64 period = m_period(day);
        if (m_seen.contains(period) || m_seen.size() >= m_count)
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    int m_count;
    std::function<qint64(QDate)> m_period;
    QSet<qint64> m_seen;
};

qint64 weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return qint64(year) * 100 + week;
}

qint64 monthOf(QDate day)
{
    return qint64(day.year()) * 100 + day.month();
}

QString suffixOf(const QString &store)
{
    const QString suffix = QFileInfo(store).suffix();
    return suffix.isEmpty() ? QString() : QString(u'.' + suffix);
}

} // namespace

std::vector<BackupFile> outlivedBackups(std::vector<BackupFile> backups, QDate today, const BackupPlan &plan)
{
    std::ranges::sort(backups, std::greater(), &BackupFile::day);
    Keeper keepers[] = {{plan.days, [](QDate day) { return day.toJulianDay(); }}, {plan.weeks, weekOf},
                        {plan.months, monthOf}};
    std::vector<BackupFile> outlived;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const BackupFile &backup = backups[i];
        if (backup.day > today)
            continue;
        bool isKept = i == 0;
        for (Keeper &keeper : keepers)
            isKept = keeper.keeps(backup.day) || isKept; // each takes note of every copy
        if (!isKept)
            outlived.push_back(backup);
    }
    return outlived;
}

QString backupName(const QString &store, QDate day)
{
    return QString(QFileInfo(store).completeBaseName() + u'.' + day.toString(Qt::ISODate) + suffixOf(store));
}

QDate backupDay(const QString &store, const QString &name)
{
    const QString before = QFileInfo(store).completeBaseName() + u'.';
    const QString after = suffixOf(store);
    if (!name.startsWith(before) || !name.endsWith(after))
        return {};
    const QString middle = name.mid(before.size(), name.size() - before.size() - after.size());
    const QDate day = QDate::fromString(middle, Qt::ISODate);
    return day.toString(Qt::ISODate) == middle ? day : QDate();
}

} // namespace yongping
