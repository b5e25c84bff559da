#include "workstation/panels.h"

#include "base/tr.h"
#include "workstation/evaluation_json.h"
#include "workstation/schemes.h"

#include <algorithm>

namespace yongping {

namespace {

Error undoDecisionFirst(const CaseRecord &record)
{
    return Error::refused(QStringLiteral("panel.decided"),
                          tr("The panel has decided on the case “%1”; "
                             "take the decision back before anything else is agreed.")
                              .arg(record.data.name));
}

Error unknownCheck(const QString &checkId)
{
    return Error::refused(QStringLiteral("panel.unknown_check"),
                          tr("agreed.%1: this check is not known.").arg(checkId.left(200)),
                          QStringLiteral("agreed.") + checkId.left(200));
}

JsonValue pointsJson(const PointRange &range)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("low"), range.low);
    json.set(QStringLiteral("high"), range.high);
    return json;
}

JsonValue leaningJson(PanelScore::Leaning leaning)
{
    switch (leaning) {
    case PanelScore::Leaning::None: return {};
    case PanelScore::Leaning::Harsh: return QStringLiteral("harsh");
    case PanelScore::Leaning::Lenient: return QStringLiteral("lenient");
    }
    Q_UNREACHABLE();
}

JsonValue checkJson(const PanelCheck &check, const PanelTable &table)
{
    JsonValue values{JsonValue::Object()};
    for (std::size_t i = 0; i < check.values.size(); ++i) {
        const auto &value = check.values[i];
        values.set(table.reviews[i]->reviewer, value ? toJson(*check.check, *value) : JsonValue());
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), check.check->id);
    json.set(QStringLiteral("values"), std::move(values));
    json.set(QStringLiteral("agreed"), check.agreement ? toJson(*check.check, *check.agreement) : JsonValue());
    json.set(QStringLiteral("differs"), check.differs);
    json.set(QStringLiteral("open"), check.open);
    json.set(QStringLiteral("pivotal"), check.pivotal);
    return json;
}

JsonValue cellJson(const PanelCell &cell)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("verdict"), name(cell.verdict));
    if (cell.points && cell.points->counts)
        json.set(QStringLiteral("points"), pointsJson(cell.points->earned));
    if (!cell.remark.isEmpty())
        json.set(QStringLiteral("remark"), cell.remark);
    return json;
}

JsonValue rowJson(const PanelRow &row, const PanelTable &table)
{
    JsonValue reviewers{JsonValue::Object()};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        reviewers.set(table.reviews[i]->reviewer, cellJson(row.cells[i]));
    JsonValue::Array checks;
    for (const PanelCheck &check : row.checks)
        checks.push_back(checkJson(check, table));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), row.clause->id);
    json.set(QStringLiteral("reviewers"), std::move(reviewers));
    json.set(QStringLiteral("panel"), cellJson(row.panel));
    json.set(QStringLiteral("checks"), std::move(checks));
    json.set(QStringLiteral("differs"), row.differs);
    json.set(QStringLiteral("open"), row.open);
    json.set(QStringLiteral("pivotal"), row.pivotal);
    json.set(QStringLiteral("spread"), row.spread);
    return json;
}

JsonValue scoreJson(const PanelTable &table)
{
    JsonValue::Array reviewers;
    for (std::size_t i = 0; i < table.reviews.size(); ++i) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("reviewer"), table.reviews[i]->reviewer);
        json.set(QStringLiteral("total"), pointsJson(table.scores[i].total));
        json.set(QStringLiteral("conclusion"), name(table.evaluations[i].conclusion));
        json.set(QStringLiteral("leaning"), leaningJson(table.panelScore.leanings[i]));
        reviewers.push_back(std::move(json));
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("reviewers"), std::move(reviewers));
    json.set(QStringLiteral("mean"), pointsJson(table.panelScore.mean));
    json.set(QStringLiteral("trimmed"), table.panelScore.trimmed);
    json.set(QStringLiteral("spread"), pointsJson(table.panelScore.spread));
    return json;
}

bool differsAmong(const CaseRecord &record, const Check &check)
{
    const std::vector<const Review *> reviews = countingReviews(record);
    const auto valueOf = [&](const Review *review) {
        const Answer *answer = review->answers.find(check.id);
        return answer ? std::optional(*answer) : std::nullopt;
    };
    return std::any_of(reviews.begin(), reviews.end(),
                       [&](const Review *review) { return valueOf(review) != valueOf(reviews.front()); });
}

Result<void> checkAgreement(const CaseRecord &record, const Category &category, const QString &checkId,
                            const std::optional<Agreement> &agreement)
{
    const Check *check = category.check(checkId);
    if (!check)
        return unknownCheck(checkId);
    if (!agreement || !agreement->reason.trimmed().isEmpty() || !differsAmong(record, *check))
        return {};
    return Error::refused(
        QStringLiteral("panel.reason"),
        tr("agreed.%1: the reviewers differ here; say why the panel agrees on this value.").arg(checkId),
        QStringLiteral("agreed.") + checkId);
}

// One entry of an agreement file: the whole object, or a bare value with the reason that all share.
Result<Agreement> entryOf(const Check &check, const JsonValue &json, const QString &commonReason)
{
    const bool isWhole = json.isObject() && json.find(u"value");
    const JsonValue whole = isWhole ? json : JsonValue(JsonValue::Object{{QStringLiteral("value"), json}});
    Result<Agreement> agreement = agreementFromJson(check, whole, QStringLiteral("agreed.") + check.id);
    if (agreement && agreement->reason.isEmpty())
        agreement->reason = commonReason;
    return agreement;
}

} // namespace

Result<void> maySeeOthers(const CaseRecord &record, const QString &reader)
{
    if (mayReadOthers(record, reader))
        return {};
    return Error::refused(QStringLiteral("review.blind"),
                          tr("The reviews of others are not shown before your own of the case “%1” is submitted.")
                              .arg(record.data.name));
}

Result<void> mayJoin(const Seat &seat, const CaseRecord &record)
{
    if (mayReadOthers(record, seat.actor))
        return {};
    return Error::refused(QStringLiteral("review.blind"),
                          tr("Your own review of the case “%1” is wanted before you take part in the panel.")
                              .arg(record.data.name));
}

Result<std::unique_ptr<PanelView>> panelView(const Seat &seat, const CaseId &id, const QString &reader)
{
    auto view = std::make_unique<PanelView>();
    Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    view->record = *std::move(record);
    const Result<CategoryPtr> category = seat.library.category(view->record.criteria.category);
    if (!category)
        return category.error();
    view->category = *category;
    view->mayRead = mayReadOthers(view->record, reader);
    if (!view->mayRead)
        return view;
    const Result<ScoringScheme> scheme = schemeOf(view->record, seat.library);
    if (!scheme)
        return scheme.error();
    view->scheme = *scheme;
    Result<PanelTable> table = panelTable(view->record, view->category, view->scheme);
    if (!table)
        return table.error();
    view->table = *std::move(table);
    return view;
}

JsonValue panelJson(const PanelView &view)
{
    const PanelTable &table = view.table;
    JsonValue::Array reviewers;
    for (const Review *review : table.reviews)
        reviewers.push_back(review->reviewer);
    JsonValue::Array clauses;
    for (const std::size_t index : table.byWeight)
        clauses.push_back(rowJson(table.rows[index], table));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), view.record.data.id.toString());
    json.set(QStringLiteral("reviewers"), std::move(reviewers));
    json.set(QStringLiteral("conclusion"), name(table.evaluation.conclusion));
    json.set(QStringLiteral("open"), table.open);
    json.set(QStringLiteral("pivotal"), table.pivotal);
    json.set(QStringLiteral("score"), scoreJson(table));
    const auto &decision = view.record.panel.decision;
    json.set(QStringLiteral("decision"), decision ? toJson(*decision) : JsonValue());
    json.set(QStringLiteral("clauses"), std::move(clauses));
    return json;
}

Result<void> agree(const Seat &seat, const CaseId &id, const AgreementChanges &changes)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    if (record->panel.decision)
        return undoDecisionFirst(*record);
    if (const Result<void> may = mayJoin(seat, *record); !may)
        return may.error();
    CaseBatch batch;
    batch.caseId = id;
    for (const auto &[checkId, agreement] : changes) {
        if (const Result<void> fits = checkAgreement(*record, **category, checkId, agreement); !fits)
            return fits;
        const Check &check = *(*category)->check(checkId);
        batch.changes.push_back({id, {}, Field::Agreement, checkId,
                                 agreement ? std::optional(toJson(check, *agreement)) : std::nullopt,
                                 agreement ? agreement->reason : QString()});
    }
    const Result<EventRange> written = seat.store.applyAll(batch, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> agreeUnanimous(const Seat &seat, const CaseId &id)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    AgreementChanges changes;
    const Agreements agreements = unanimousAgreements(*record, **category);
    for (auto it = agreements.begin(); it != agreements.end(); ++it)
        changes.emplace(it.key(), it.value());
    return agree(seat, id, changes);
}

Result<AgreementChanges> agreementsFromJson(const CaseRecord &record, const Category &category, const JsonValue &json)
{
    const auto refuse = [](const QString &key, const QString &message) {
        return Error::refused(QStringLiteral("panel.file"), key.isEmpty() ? message : key + u": " + message, key);
    };
    if (!json.isObject())
        return refuse({}, tr("An object with “agreed” is expected."));
    AgreementChanges changes;
    if (const JsonValue *unanimous = json.find(u"unanimous"); unanimous && *unanimous == JsonValue(true)) {
        const Agreements agreements = unanimousAgreements(record, category);
        for (auto it = agreements.begin(); it != agreements.end(); ++it)
            changes.emplace(it.key(), it.value());
    }
    for (const auto &[member, value] : json.toObject()) {
        if (member == u"agreed" && value.isObject()) {
            for (const auto &[checkId, entry] : value.toObject()) {
                const Check *check = category.check(checkId);
                if (!check)
                    return unknownCheck(checkId);
                if (entry.isNull()) {
                    changes[checkId] = std::nullopt;
                    continue;
                }
                Result<Agreement> agreement = entryOf(*check, entry, json.text(u"reason"));
                if (!agreement)
                    return agreement.error();
                changes[checkId] = *std::move(agreement);
            }
        } else if (member != u"reason" && member != u"unanimous") {
            return refuse(member.left(200), tr("this member is not known."));
        }
    }
    return changes;
}

Result<void> mayDecide(const Seat &seat, const CaseRecord &record, const PanelDecision &decision)
{
    if (const Result<void> may = mayJoin(seat, record); !may)
        return may;
    const Result<CategoryPtr> category = seat.library.category(record.criteria.category);
    if (!category)
        return category.error();
    const Result<Facts> facts = record.data.facts();
    if (!facts)
        return facts.error();
    return checkDecision(decision, evaluate(*category, *facts, panelAnswers(record, **category)).conclusion);
}

Result<void> decide(const Seat &seat, const CaseId &id, const std::optional<PanelDecision> &decision)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (decision) {
        if (const Result<void> may = mayDecide(seat, *record, *decision); !may)
            return may;
    }
    const Change change{id, {}, Field::Decision, {}, decision ? std::optional(toJson(*decision)) : std::nullopt,
                        decision ? decision->reason : QString()};
    const Result<Event> written = seat.store.apply(change, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<std::unique_ptr<ProjectPromises>> projectPromises(const Seat &seat, const CaseId &id)
{
    Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    auto project = std::make_unique<ProjectPromises>();
    if (record->data.projectId.isEmpty()) {
        project->cases.push_back(*std::move(record));
    } else {
        Result<std::vector<CaseRecord>> all = seat.store.casesOfProject(record->data.projectId);
        if (!all)
            return all.error();
        for (CaseRecord &one : *all) {
            if (one.data.category == record->data.category)
                project->cases.push_back(std::move(one));
        }
    }
    std::vector<const CaseRecord *> cases;
    for (const CaseRecord &one : project->cases)
        cases.push_back(&one);
    project->promises = promisesOf(cases, *category);
    return project;
}

} // namespace yongping
