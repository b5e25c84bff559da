#include "wording/data_words.h"

#include "base/tr.h"
#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace yongping {

namespace {

QString organisationText(const JsonValue &value)
{
    const QString name = value.text(u"name");
    const QString code = value.text(u"creditCode");
    return code.isEmpty() ? name : bracketed(name, code);
}

QString organisationsText(const JsonValue &value)
{
    QStringList names;
    for (const JsonValue &member : value.toArray())
        names.append(organisationText(member));
    return names.isEmpty() ? QCoreApplication::translate("Words", "none") : listed(names);
}

QString namedText(const QString &key, const QString &text)
{
    if (key == u"stage") {
        if (const std::optional<Stage> stage = stageFromName(text))
            return stageWord(*stage);
    }
    if (key == u"platformStatus") {
        if (const std::optional<PlatformStatus> status = platformStatusFromName(text))
            return platformStatusWord(*status);
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? dateText(date) : text;
}

} // namespace

QString datumWord(const QString &key)
{
    if (key == u"name")
        return QCoreApplication::translate("Words", "Project");
    if (key == u"projectId")
        return QCoreApplication::translate("Words", "Project number");
    if (key == u"category")
        return QCoreApplication::translate("Words", "Category");
    if (key == u"stage")
        return QCoreApplication::translate("Words", "Stage");
    if (key == u"stageDate")
        return QCoreApplication::translate("Words", "Date of the stage");
    if (key == u"operatingSince")
        return QCoreApplication::translate("Words", "In operation since");
    if (key == u"platformStatus")
        return QCoreApplication::translate("Words", "Platform status");
    if (key == u"processIndustry")
        return QCoreApplication::translate("Words", "Process industry");
    if (key == u"industryCluster")
        return QCoreApplication::translate("Words", "Industry cluster");
    if (key == u"applicant")
        return QCoreApplication::translate("Words", "Applicant");
    if (key == u"consortium")
        return QCoreApplication::translate("Words", "Consortium members");
    if (key == u"dueDate")
        return QCoreApplication::translate("Words", "Review wanted by");
    if (key == u"targets")
        return tr("Promised measures");
    if (key == u"sample")
        return QCoreApplication::translate("Words", "Sample");
    return key;
}

QString datumText(const QString &key, const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Bool:
        return yesNoWord(value.toBool());
    case JsonValue::Kind::Number:
        return value.toDecimal().toString();
    case JsonValue::Kind::String:
        return namedText(key, value.toString());
    case JsonValue::Kind::Array:
        return organisationsText(value);
    case JsonValue::Kind::Object:
        return organisationText(value);
    case JsonValue::Kind::Null:
        break;
    }
    return QCoreApplication::translate("Words", "none");
}

QString yesNoWord(bool yes)
{
    return yes ? QCoreApplication::translate("Words", "Yes") : QCoreApplication::translate("Words", "No");
}

QString dateText(const QDate &date)
{
    if (!date.isValid())
        return {};
    if (language() == Language::Chinese)
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dayText(const QDateTime &moment)
{
    constexpr int ChinaAheadOfUtc = 8 * 3600; // seconds, in summer and winter
    return dateText(moment.toOffsetFromUtc(ChinaAheadOfUtc).date());
}

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace yongping
