#include "presentation/clause_finder.h"

#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

enum Rank { SameId, IdBegins, NameHas, TextHas, Nowhere };

// Full-width letters and digits, as an input method gives them, count as plain ones.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString bothLanguages(const LocalText &text)
{
    return text.zh + u'\n' + text.en;
}

} // namespace

ClauseFinder::ClauseFinder(CategoryPtr category) : m_category(std::move(category))
{
    for (const Element &element : m_category->elements) {
        for (const Clause &clause : element.clauses) {
            QString texts = bothLanguages(clause.text);
            for (const Check &check : clause.checks)
                texts += u'\n' + check.id + u'\n' + bothLanguages(check.text);
            const QString number = clause.id.mid(element.id.size() + 1);
            const QString names = clauseName(clause, *m_category) + u'\n' + element.title.zh + number + u'\n'
                + element.title.en + u' ' + number;
            m_entries.push_back({&clause, folded(clause.id), folded(names), folded(texts)});
        }
    }
}

int ClauseFinder::rank(const Entry &entry, const QStringList &words)
{
    if (words.size() == 1 && entry.id == words.constFirst())
        return SameId;
    if (words.size() == 1 && entry.id.startsWith(words.constFirst()))
        return IdBegins;
    const auto inNames = [&](const QString &word) { return entry.names.contains(word) || entry.id.contains(word); };
    if (std::ranges::all_of(words, inNames))
        return NameHas;
    const bool everywhere =
        std::ranges::all_of(words, [&](const QString &word) { return inNames(word) || entry.texts.contains(word); });
    return everywhere ? TextHas : Nowhere;
}

std::vector<const Clause *> ClauseFinder::find(const QString &words, int most) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Clause *>> found;
    for (const Entry &entry : m_entries) {
        const int place = wanted.isEmpty() ? int(Nowhere) : rank(entry, wanted);
        if (place != Nowhere)
            found.emplace_back(place, entry.clause);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Clause *>::first);
    std::vector<const Clause *> clauses;
    for (std::size_t i = 0; i < found.size() && static_cast<int>(i) < most; ++i)
        clauses.push_back(found[i].second);
    return clauses;
}

} // namespace yongping
