#include "cli/official_output.h"

#include "base/tr.h"

namespace yongping {

void tellOfDocument(const CommandContext &context, const OfficialDocument &document)
{
    if (!context.json()) {
        context.print(tr("%1: %2 of %3 clauses were found.")
                          .arg(document.fileName, QString::number(document.found()),
                               QString::number(document.clauses)));
        if (!document.missing.isEmpty())
            context.print(tr("Not found: %1").arg(document.missing.join(QStringLiteral(", "))));
        return;
    }
    JsonValue::Array missingJson;
    for (const QString &source : document.missing)
        missingJson.push_back(JsonValue(source));
    QStringList sources = document.wording.keys();
    sources.sort();
    JsonValue wording{JsonValue::Object()};
    for (const QString &source : sources)
        wording.set(source, document.wording.value(source));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("file"), document.fileName);
    json.set(QStringLiteral("digest"), document.digest);
    json.set(QStringLiteral("clauses"), document.clauses);
    json.set(QStringLiteral("found"), document.found());
    json.set(QStringLiteral("missing"), JsonValue(std::move(missingJson)));
    json.set(QStringLiteral("wording"), std::move(wording));
    context.print(json);
}

} // namespace yongping
