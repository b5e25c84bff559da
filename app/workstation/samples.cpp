#include "workstation/samples.h"

#include "workstation/bundle_contents.h"
#include "workstation/intake.h"

namespace yongping {

namespace {

QString panelSample(const QString &name)
{
    return QStringLiteral(":/samples/panel/") + name;
}

// A case that five experts have judged: {"case", "rounds", "reviews"}, each as in a bundle.
Result<CaseRecord> panelCase(CriteriaLibrary &library, Clock &clock)
{
    const Result<JsonValue> json = readJsonFile(panelSample(QStringLiteral("acceptance.json")));
    if (!json)
        return json.error();
    Q_ASSERT(json->find(u"case") && json->find(u"rounds") && json->find(u"reviews"));
    const Result<CaseFile> file = parseCaseFile(*json->find(u"case"), library);
    if (!file)
        return file.error();
    CaseRecord record;
    record.data = file->data;
    record.criteria = {file->category->id, file->category->version, file->category->digest};
    record.updated = clock.now();
    Result<std::vector<Round>> rounds = roundsFromJson(*json->find(u"rounds"));
    if (!rounds)
        return rounds.error();
    record.rounds = *std::move(rounds);
    for (const JsonValue &entry : json->find(u"reviews")->toArray()) {
        Result<Review> review = reviewFromJson(entry, record.data, library);
        if (!review)
            return review.error();
        record.reviews.push_back(*std::move(review));
    }
    return record;
}

Result<bool> takeInPanelCase(Store &store, CriteriaLibrary &library, const QString &actor, Clock &clock)
{
    const Result<CaseRecord> record = panelCase(library, clock);
    if (!record)
        return record.error();
    const Result<bool> known = store.contains(record->data.id);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    const Result<void> created = store.create(*record, actor);
    return created ? Result<bool>(true) : Result<bool>(created.error());
}

// One file of a single review.
Result<bool> takeInSample(Store &store, CriteriaLibrary &library, const QString &fileName, const QString &reviewer,
                          Clock &clock)
{
    const Result<QByteArray> text = readFile(fileName);
    if (!text)
        return text.error();
    const Result<CaseFile> file = parseCaseFile(*text, library);
    if (!file)
        return named(fileName, file.error());
    const Result<bool> known = store.contains(file->data.id);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    const Result<TakenCase> taken = takeIn(store, *file, {reviewer, false}, clock);
    return taken ? Result<bool>(true) : Result<bool>(taken.error());
}

} // namespace

Result<int> takeInSamples(Store &store, CriteriaLibrary &library, const QString &reviewer, Clock &clock)
{
    int added = 0;
    QStringList files;
    for (const QString &category : CriteriaLibrary::categoryIds())
        files.append(QStringLiteral(":/samples/") + category + u".json");
    files.append(panelSample(QStringLiteral("application.json")));
    const Result<void> done = store.together([&]() -> Result<void> {
        for (const QString &file : std::as_const(files)) {
            const Result<bool> taken = takeInSample(store, library, file, reviewer, clock);
            if (!taken)
                return taken.error();
            added += *taken ? 1 : 0;
        }
        const Result<bool> taken = takeInPanelCase(store, library, reviewer, clock);
        if (!taken)
            return taken.error();
        added += *taken ? 1 : 0;
        return {};
    });
    return done ? Result<int>(added) : done.error();
}

} // namespace yongping
