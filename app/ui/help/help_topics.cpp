#include "ui/help/help_topics.h"

#include "wording/words.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace yongping {

QStringList HelpTopics::all()
{
    return {QStringLiteral("start"),    QStringLiteral("cases"),      QStringLiteral("review"),
            QStringLiteral("verdicts"), QStringLiteral("evidence"),   QStringLiteral("history"),
            QStringLiteral("scores"),   QStringLiteral("indicators"), QStringLiteral("rounds"),
            QStringLiteral("panel"),    QStringLiteral("reports"),    QStringLiteral("keys"),
            QStringLiteral("stores"),   QStringLiteral("backups"),    QStringLiteral("settings"),
            QStringLiteral("keyboard"), QStringLiteral("trouble")};
}

namespace {

QString source(const QString &topic)
{
    const QString folder = language() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString marked(const QString &place)
{
    return QStringLiteral("{#%1}").arg(place);
}

} // namespace

QString HelpTopics::text(const QString &topic, const QString &place)
{
    static const QRegularExpression places(QStringLiteral(" ?\\{#[a-z]+\\}"));
    QString text = source(topic);
    if (!place.isEmpty())
        text.replace(marked(place), QString(PlaceSign));
    return text.remove(places);
}

bool HelpTopics::hasPlace(const QString &topic, const QString &place)
{
    return source(topic).count(marked(place)) == 1;
}

QString HelpTopics::pageOf(const QString &target)
{
    return target.section(u'#', 0, 0);
}

QString HelpTopics::placeOf(const QString &target)
{
    return target.section(u'#', 1, 1);
}

QString HelpTopics::title(const QString &topic)
{
    const QString first = text(topic).section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.mid(2).trimmed() : topic;
}

QString HelpTopics::of(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        const QString topic = at->property("helpTopic").toString();
        if (!topic.isEmpty())
            return topic;
    }
    return QStringLiteral("start");
}

QStringList HelpTopics::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [&wanted](const QString &where) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
    };
    QStringList found;
    for (const QString &topic : all()) {
        if (holdsAll(text(topic)))
            found.append(topic);
    }
    std::stable_partition(found.begin(), found.end(), [&](const QString &topic) { return holdsAll(title(topic)); });
    return found;
}

} // namespace yongping
