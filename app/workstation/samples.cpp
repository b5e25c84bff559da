#include "workstation/samples.h"

#include "workstation/intake.h"

namespace yongping {

Result<int> takeInSamples(Store &store, CriteriaLibrary &library, const QString &reviewer, Clock &clock)
{
    int added = 0;
    for (const QString &category : CriteriaLibrary::categoryIds()) {
        const Result<QByteArray> text = readFile(QStringLiteral(":/samples/") + category + u".json");
        if (!text)
            return text.error();
        const Result<CaseFile> file = parseCaseFile(*text, library);
        if (!file)
            return named(category, file.error());
        const Result<bool> known = store.contains(file->data.id);
        if (!known)
            return known.error();
        if (*known)
            continue;
        const Result<TakenCase> taken = takeIn(store, *file, {reviewer, false}, clock);
        if (!taken)
            return taken.error();
        ++added;
    }
    return added;
}

} // namespace yongping
