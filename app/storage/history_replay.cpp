#include "storage/history_replay.h"

#include "base/json.h"
#include "base/tr.h"
#include "storage/case_records.h"
#include "storage/replay.h"

namespace yongping {

namespace {

constexpr qsizetype LongestLine = 16 * 1024 * 1024;
constexpr std::size_t MostEvents = 1'000'000;

Error badLine(std::size_t line, const QString &message)
{
    const QString number = QString::number(line);
    return Error::refused(QStringLiteral("history.syntax"),
                          yongping::tr("Line %1 of the history: %2").arg(number, message), number);
}

Error brokenChain(const QString &fault, qint64 number)
{
    return Error::refused(QStringLiteral("history.broken"), fault, QString::number(number));
}

Result<Event> eventFromLine(const QByteArray &line, std::size_t number)
{
    const auto json = parseJson(line);
    if (!json)
        return badLine(number, json.error().message);
    auto event = eventFromJson(*json);
    if (!event)
        return badLine(number, event.error().message);
    if (canonicalJson(toJsonWithHash(*event)) != line)
        return badLine(number, tr("this is not the one form in which an entry is written."));
    return event;
}

} // namespace

QByteArray historyLines(const std::vector<Event> &events)
{
    QByteArray lines;
    for (const Event &event : events) {
        lines += canonicalJson(toJsonWithHash(event));
        lines += '\n';
    }
    return lines;
}

Result<std::vector<Event>> historyFromLines(QByteArrayView text)
{
    std::vector<Event> events;
    while (!text.isEmpty()) {
        const std::size_t number = events.size() + 1;
        const qsizetype end = text.indexOf('\n');
        if (end < 0)
            return badLine(number, tr("it is cut off."));
        if (end > LongestLine || number > MostEvents)
            return badLine(number, tr("the history is longer than this program reads."));
        auto event = eventFromLine(text.first(end).toByteArray(), number);
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
        text = text.sliced(end + 1);
    }
    return events;
}

Result<void> proveChain(const std::vector<Event> &events)
{
    if (events.empty())
        return {};
    ChainHead head;
    for (const Event &event : events) {
        if (const QString fault = linkFault(event, events.front().chain, head, Withheld::Allowed); !fault.isEmpty())
            return brokenChain(fault, head.number + 1);
        head = {event.number, event.hash};
    }
    return {};
}

Result<CaseRecord> replayTo(const std::vector<Event> &events, qint64 number, CriteriaLibrary &library)
{
    Replay replay(events.empty() ? QString() : events.front().chain, Replay::Trust::Proven);
    for (const Event &event : events) {
        if (event.number > number)
            break;
        replay.take(event);
        if (!replay.fault().isEmpty())
            return brokenChain(replay.fault(), event.number);
    }
    if (!replay.row()) {
        return Error::refused(QStringLiteral("history.no_case"),
                              tr("The history does not tell what the case was at entry %1.").arg(number));
    }
    return recordFromRow(*replay.row(), library);
}

} // namespace yongping
