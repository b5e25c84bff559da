#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace yongping {

// One copy of a store, made on a day of the calendar.
struct BackupFile
{
    QString file;
    QDate day;      // local, as the name says
    QDateTime made; // when the file was last written
    qint64 bytes = 0;

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

// How many copies are kept: those of the last days that have one, then the last one of each week, then of each month.
struct BackupPlan
{
    int days = 7;
    int weeks = 5;
    int months = 12;
};

// The copies that the calendar no longer keeps. The newest one always stays, and so does what is dated after `today`: a
// clock that was wrong once must not cost a copy.
std::vector<BackupFile> outlivedBackups(std::vector<BackupFile> backups, QDate today, const BackupPlan &plan = {});

// "reviews.2026-11-22.ypstore" beside "reviews.ypstore"; an invalid day where the name is no such one.
QString backupName(const QString &store, QDate day);
QDate backupDay(const QString &store, const QString &name);

} // namespace yongping
