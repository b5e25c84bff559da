#include "presentation/scheme_draft.h"

#include "presentation/review_input.h"
#include "wording/words.h"

#include <QUuid>

#include <algorithm>

namespace yongping {

namespace {

const Decimal Whole(100);

Decimal hundredth()
{
    return *Decimal::parse(u"0.01");
}

// None: nothing was typed, or no number of zero or more.
std::optional<Decimal> numberOf(const QString &typed)
{
    const Result<std::optional<Decimal>> number = readIndicatorNumber(typed);
    return number && *number && !(*number)->isNegative() ? *number : std::nullopt;
}

bool earnsPoints(const Element &element)
{
    return std::ranges::any_of(element.clauses, [](const Clause &clause) { return clause.level == Level::Required; });
}

QString either(const QString &text, const QString &other)
{
    return text.trimmed().isEmpty() ? other.trimmed() : text.trimmed();
}

struct Sum
{
    Decimal points;
    int given = 0;
    int refused = 0;
};

Sum sumOf(const SchemeDraft::Sheet &sheet)
{
    Sum sum;
    for (const SchemeDraft::Line &line : sheet.lines) {
        if (line.typed.trimmed().isEmpty())
            continue;
        const std::optional<Decimal> number = numberOf(line.typed);
        sum.points = sum.points + number.value_or(Decimal(0));
        ++(number ? sum.given : sum.refused);
    }
    return sum;
}

} // namespace

SchemeDraft::SchemeDraft(const ScoringScheme &scheme, const std::vector<CategoryPtr> &categories)
    : titleZh(scheme.title.zh)
    , titleEn(scheme.title.en)
    , noteZh(scheme.note.zh)
    , noteEn(scheme.note.en)
    , partialPercent((scheme.partialShare * Whole).toString())
    , bonusPerClause(scheme.bonusPerClause.toString())
    , bonusCap(scheme.bonusCap.toString())
    , m_id(scheme.id)
{
    for (const CategoryPtr &category : categories) {
        const QHash<QString, Decimal> points = scheme.points.value(category->id);
        Sheet sheet{category->id, category->title.in(language()), {}};
        for (const Element &element : category->elements) {
            const auto found = points.constFind(element.id);
            if (earnsPoints(element))
                sheet.lines.push_back({element.id, element.title.in(language()),
                                       found == points.cend() ? QString() : found->toString()});
        }
        m_sheets.push_back(std::move(sheet));
    }
}

SchemeDraft SchemeDraft::copyOf(const ScoringScheme &scheme, const std::vector<CategoryPtr> &categories)
{
    SchemeDraft draft(scheme, categories);
    draft.m_id = QStringLiteral("scheme-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    draft.titleZh = QStringLiteral("%1（副本）").arg(scheme.title.zh);
    draft.titleEn = QStringLiteral("%1 (copy)").arg(scheme.title.en);
    // The note tells of the scheme that was copied, not of this one.
    draft.noteZh = QStringLiteral("标准未规定分值；本方案由组织方制定。");
    draft.noteEn = QStringLiteral("The standard prescribes no points; the organiser set this scheme.");
    return draft;
}

void SchemeDraft::setPoints(std::size_t sheet, std::size_t line, const QString &typed)
{
    m_sheets[sheet].lines[line].typed = typed;
}

QString SchemeDraft::lineFault(std::size_t sheet, std::size_t line) const
{
    const QString &typed = m_sheets[sheet].lines[line].typed;
    return typed.trimmed().isEmpty() || numberOf(typed) ? QString() : tr("Points are a number of zero or more.");
}

SchemeDraft::State SchemeDraft::state(std::size_t sheet) const
{
    const Sum sum = sumOf(m_sheets[sheet]);
    if (sum.given + sum.refused == 0)
        return State::Unused;
    const bool isWhole = std::size_t(sum.given) == m_sheets[sheet].lines.size();
    return isWhole && sum.points == Whole ? State::Sound : State::Faulty;
}

QString SchemeDraft::sumText(std::size_t sheet) const
{
    const Sum sum = sumOf(m_sheets[sheet]);
    if (sum.given + sum.refused == 0)
        return tr("No points: the scheme does not count this category.");
    if (sum.refused > 0)
        return tr("Sum %1 — one value is no number of zero or more").arg(sum.points.toString());
    if (sum.points < Whole)
        return tr("Sum %1 — %2 missing").arg(sum.points.toString(), (Whole - sum.points).toString());
    if (sum.points > Whole)
        return tr("Sum %1 — %2 too many").arg(sum.points.toString(), (sum.points - Whole).toString());
    return std::size_t(sum.given) < m_sheets[sheet].lines.size()
        ? tr("Sum 100 — an element is blank; give it 0 where it earns nothing")
        : tr("Sum 100");
}

QString SchemeDraft::partialFault() const
{
    const std::optional<Decimal> share = numberOf(partialPercent);
    return share && *share <= Whole ? QString() : tr("The share for “partial” is a percentage between 0 and 100.");
}

QString SchemeDraft::bonusFault(const QString &typed) const
{
    return numberOf(typed) ? QString() : tr("A bonus is a number of zero or more.");
}

QStringList SchemeDraft::faults() const
{
    QStringList faults;
    if (either(titleZh, titleEn).isEmpty())
        faults.append(tr("Give the scheme a title."));
    if (either(noteZh, noteEn).isEmpty())
        faults.append(tr("Say in the note where the points come from; reports print it."));
    faults.append(partialFault());
    faults.append(bonusFault(bonusPerClause));
    faults.append(bonusFault(bonusCap));
    bool isUsed = false;
    for (std::size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        isUsed = isUsed || state(sheet) != State::Unused;
        if (state(sheet) == State::Faulty)
            //: %1 a category
            faults.append(tr("%1: %2").arg(m_sheets[sheet].title, sumText(sheet)));
    }
    if (!isUsed)
        faults.append(tr("Give points to the elements of one category at least."));
    faults.removeAll(QString());
    faults.removeDuplicates();
    return faults;
}

JsonValue SchemeDraft::json() const
{
    ScoringScheme scheme;
    scheme.id = m_id;
    scheme.title = {either(titleZh, titleEn), either(titleEn, titleZh)};
    scheme.note = {either(noteZh, noteEn), either(noteEn, noteZh)};
    scheme.partialShare = numberOf(partialPercent).value_or(Decimal(0)) * hundredth();
    scheme.bonusPerClause = numberOf(bonusPerClause).value_or(Decimal(0));
    scheme.bonusCap = numberOf(bonusCap).value_or(Decimal(0));
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (state(i) == State::Unused)
            continue;
        for (const Line &line : m_sheets[i].lines)
            scheme.points[m_sheets[i].category].insert(line.element, numberOf(line.typed).value_or(Decimal(0)));
    }
    return toJson(scheme);
}

} // namespace yongping
