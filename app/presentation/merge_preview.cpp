#include "presentation/merge_preview.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace yongping {

namespace {

using Outcome = Incoming::Outcome;

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(MergePreview)
};

QString outcomeSentence(const Incoming &incoming)
{
    switch (incoming.outcome) {
    case Outcome::New:
        return PreviewWords::tr("A case that is not here yet: it is made new.");
    case Outcome::Applied:
        return incoming.reviewer.isEmpty() ? PreviewWords::tr("The changes are taken in.")
                                           : PreviewWords::tr("The review of %1 is taken in.").arg(incoming.reviewer);
    case Outcome::Open:
        return PreviewWords::tr("Both sides changed the same fields: choose for each which value stays.");
    case Outcome::Unchanged:
        return PreviewWords::tr("It brings nothing that is not here already.");
    case Outcome::Superseded:
        return PreviewWords::tr("A later version of it is here already: nothing of it is taken in.");
    case Outcome::Receipt:
        return PreviewWords::tr("A receipt: it tells what became of the review that was handed in.");
    }
    Q_UNREACHABLE();
}

QHash<int, int> countsOf(const MergePlan &plan)
{
    QHash<int, int> counts;
    for (const MergeItem &item : plan.items)
        ++counts[int(item.difference)];
    return counts;
}

QString figuresText(const MergePlan &plan)
{
    const QHash<int, int> counts = countsOf(plan);
    const auto count = [&counts](Difference difference) { return counts.value(int(difference)); };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts << text;
    };
    add(count(Difference::New), PreviewWords::tr("%n new", nullptr, count(Difference::New)));
    add(count(Difference::Changed), PreviewWords::tr("%n changed", nullptr, count(Difference::Changed)));
    add(count(Difference::Removed), PreviewWords::tr("%n taken away", nullptr, count(Difference::Removed)));
    add(count(Difference::SoftConflict),
        PreviewWords::tr("%n changed beside changes of ours", nullptr, count(Difference::SoftConflict)));
    add(count(Difference::HardConflict), PreviewWords::tr("%n in conflict", nullptr, count(Difference::HardConflict)));
    add(plan.unchanged, PreviewWords::tr("%n unchanged", nullptr, plan.unchanged));
    //: between the parts of a list of figures
    return parts.join(PreviewWords::tr(", "));
}

MergePreview::Note signatureNote(const BundleSignature &signature)
{
    using Tone = MergePreview::Tone;
    if (!signature.present)
        return {PreviewWords::tr("Not signed."), Tone::Quiet};
    return {signature.reason, signature.valid && signature.trusted ? Tone::Quiet : Tone::Warning};
}

QString receiptSentence(const JsonValue &receipt)
{
    const QString outcome = receipt.text(u"outcome");
    if (outcome == u"accepted")
        return PreviewWords::tr("The office took your review in.");
    if (outcome == u"conflict")
        return PreviewWords::tr("The office has to settle differences before your review counts.");
    if (outcome == u"superseded")
        return PreviewWords::tr("A later submission of yours was there before; that one counts.");
    if (outcome == u"unchanged")
        return PreviewWords::tr("It brought the office nothing new.");
    return receipt.text(u"reason");
}

int countOf(const Imported &imported, Outcome outcome)
{
    return int(std::count_if(imported.cases.begin(), imported.cases.end(),
                             [outcome](const Incoming &one) { return one.outcome == outcome; }));
}

} // namespace

MergePreview mergePreview(const Incoming &incoming)
{
    using Tone = MergePreview::Tone;
    MergePreview preview;
    preview.id = incoming.id;
    preview.name = incoming.name.isEmpty() ? incoming.id.toString() : incoming.name;
    preview.outcome = outcomeSentence(incoming);
    preview.conflicts = int(incoming.plan.conflicts().size());
    const bool isCompared = incoming.outcome == Outcome::Applied || incoming.outcome == Outcome::Open;
    if (isCompared)
        preview.figures = figuresText(incoming.plan);
    if (incoming.outcome == Outcome::Receipt)
        preview.notes.push_back({receiptSentence(incoming.receipt), Tone::Quiet});
    if (incoming.outcome == Outcome::New && !incoming.reviewer.isEmpty())
        preview.notes.push_back({PreviewWords::tr("Issued to %1.").arg(incoming.reviewer), Tone::Quiet});
    if (incoming.late)
        preview.notes.push_back({PreviewWords::tr("It was submitted after the due date."), Tone::Warning});
    if (!incoming.historyRewritten.isEmpty())
        preview.notes.push_back({incoming.historyRewritten, Tone::Warning});
    if (const int files = int(incoming.attachments.size()); files > 0)
        preview.notes.push_back({PreviewWords::tr("%n attachment(s) that are new here.", nullptr, files), Tone::Quiet});
    preview.notes.push_back(signatureNote(incoming.signature));
    return preview;
}

std::vector<MergePreview> mergePreviews(const Imported &imported)
{
    std::vector<MergePreview> previews;
    for (const Incoming &incoming : imported.cases)
        previews.push_back(mergePreview(incoming));
    return previews;
}

bool bringsNews(const Imported &imported)
{
    return std::any_of(imported.cases.begin(), imported.cases.end(), [](const Incoming &one) {
        return one.outcome == Outcome::New || one.outcome == Outcome::Applied || one.outcome == Outcome::Open
               || one.outcome == Outcome::Receipt;
    });
}

bool hasConflicts(const Imported &imported)
{
    return std::any_of(imported.cases.begin(), imported.cases.end(),
                       [](const Incoming &one) { return !one.plan.conflicts().empty(); });
}

bool bringsReviews(const Imported &imported)
{
    return std::any_of(imported.cases.begin(), imported.cases.end(),
                       [](const Incoming &one) { return one.kind == u"review"; });
}

QString importedSentence(const Imported &imported)
{
    QStringList sentences;
    const auto add = [&](Outcome outcome, const QString &sentence) {
        if (countOf(imported, outcome) > 0)
            sentences << sentence;
    };
    add(Outcome::New, PreviewWords::tr("%n case(s) made new.", nullptr, countOf(imported, Outcome::New)));
    add(Outcome::Applied,
        PreviewWords::tr("%n case(s) brought up to date.", nullptr, countOf(imported, Outcome::Applied)));
    add(Outcome::Open, PreviewWords::tr("%n merge(s) wait to be settled.", nullptr, countOf(imported, Outcome::Open)));
    add(Outcome::Unchanged,
        PreviewWords::tr("%n brought nothing new.", nullptr, countOf(imported, Outcome::Unchanged)));
    add(Outcome::Superseded,
        PreviewWords::tr("%n had been superseded.", nullptr, countOf(imported, Outcome::Superseded)));
    add(Outcome::Receipt, PreviewWords::tr("%n receipt(s) noted.", nullptr, countOf(imported, Outcome::Receipt)));
    if (const int receipts = int(imported.receipts.size()); receipts > 0)
        sentences << PreviewWords::tr("%n receipt(s) written.", nullptr, receipts);
    return sentences.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

} // namespace yongping
