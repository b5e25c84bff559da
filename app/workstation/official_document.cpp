#include "workstation/official_document.h"

#include "base/json.h"
#include "base/tr.h"
#include "casework/setting_keys.h"

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

Error damagedSetting()
{
    return Error::failure(QStringLiteral("store.damaged"),
                          tr("The official document kept in the store cannot be read; attach it again."));
}

} // namespace

Result<std::vector<CategoryPtr>> categoriesOfStandard(CriteriaLibrary &library)
{
    std::vector<CategoryPtr> categories;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = library.category(id);
        if (!category)
            return category.error();
        categories.push_back(*category);
    }
    return categories;
}

void takeStock(OfficialDocument &document, const std::vector<CategoryPtr> &categories)
{
    QStringList sources; // a general rule stands in several categories and counts once
    for (const CategoryPtr &category : categories) {
        for (const Element &element : category->elements) {
            for (const Clause &clause : element.clauses)
                sources.append(clause.source);
        }
    }
    sources.removeDuplicates();
    document.clauses = int(sources.size());
    document.missing.clear();
    std::ranges::copy_if(sources, std::back_inserter(document.missing),
                         [&](const QString &source) { return !document.wording.contains(source); });
}

Result<void> keepOfficialDocument(const Seat &seat, const OfficialDocument &document)
{
    JsonValue wording{JsonValue::Object()};
    for (auto clause = document.wording.cbegin(); clause != document.wording.cend(); ++clause)
        wording.set(clause.key(), clause.value());
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("file"), document.fileName);
    json.set(QStringLiteral("digest"), document.digest);
    json.set(QStringLiteral("wording"), std::move(wording));
    return seat.store.setSetting(SettingKey::officialDocument(), QString::fromUtf8(canonicalJson(json)), seat.actor);
}

Result<void> dropOfficialDocument(const Seat &seat)
{
    return seat.store.setSetting(SettingKey::officialDocument(), {}, seat.actor);
}

Result<std::optional<OfficialDocument>> officialDocument(Store &store, CriteriaLibrary &library)
{
    const Result<QString> text = store.setting(SettingKey::officialDocument());
    if (!text)
        return text.error();
    if (text->isEmpty())
        return std::optional<OfficialDocument>();
    const Result<JsonValue> json = parseJson(text->toUtf8());
    const JsonValue *wording = json ? json->find(u"wording") : nullptr;
    if (!wording || !wording->isObject())
        return damagedSetting();
    const Result<std::vector<CategoryPtr>> categories = categoriesOfStandard(library);
    if (!categories)
        return categories.error();
    OfficialDocument document{json->text(u"file"), json->text(u"digest"), {}, 0, {}};
    for (const auto &[source, value] : wording->toObject()) {
        if (!value.isString())
            return damagedSetting();
        document.wording.insert(source, value.toString());
    }
    takeStock(document, *categories);
    return std::optional(document);
}

} // namespace yongping
