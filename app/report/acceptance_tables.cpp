#include "report/acceptance_tables.h"

#include "base/tr.h"
#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_figures.h"
#include "report/report_style.h"
#include "report/verdict_mark.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

constexpr double WholePromise = 100; // percent
const Decimal MostShown(999);        // percent; beyond it only says that it is far beyond

QString dashed(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

Verdict markOf(PromiseRow::State state)
{
    switch (state) {
    case PromiseRow::State::Kept:
        return Verdict::Met;
    case PromiseRow::State::Unmet:
        return Verdict::NotMet;
    case PromiseRow::State::Open:
        return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

// The clause by name and id, and what was asked.
std::vector<TextBlock> askedTexts(const QString &clause, const QString &id, const QString &check, qreal width)
{
    std::vector<TextBlock> texts;
    const std::vector<TextRun> name{{clause, Face::Heading},
                                    {QStringLiteral("　") + id, Face::Song, ReportStyle::Quiet, true}};
    texts.emplace_back(name, ReportStyle::table(), width);
    texts.emplace_back(check, ReportStyle::table(), width);
    return texts;
}

std::optional<TextBlock> continued(const QString &clause, const QString &id, qreal width)
{
    const QString name = clause + u' ' + id;
    return TextBlock(QCoreApplication::translate("Report", "%1 (continued)").arg(name), ReportStyle::small(),
                     width);
}

Cell promiseTitle(const AcceptancePromise &promise, qreal width)
{
    Cell cell = textCell(width, promise.title);
    const std::vector<TextRun> clause{{promise.clause}, {QStringLiteral("　") + promise.clauseId, {}, {}, true}};
    cell.texts.emplace_back(clause, ReportStyle::small(), RowItem::textWidth(width));
    return cell;
}

// A value, and in a quiet tone the stage that it belongs to.
TextBlock stagedValue(const QString &value, const QString &stage, qreal width)
{
    return TextBlock({{value}, {QStringLiteral("　") + stage, Face::Song, ReportStyle::Quiet, true}},
                     ReportStyle::table(), RowItem::textWidth(width));
}

Cell reachedCell(const AcceptancePromise &promise, qreal width)
{
    if (promise.reached.empty())
        return textCell(width, QStringLiteral("—"));
    Cell cell{width, {}, {}, {}, false};
    for (const ReportFact &one : promise.reached)
        cell.texts.push_back(stagedValue(one.value, one.label, width));
    return cell;
}

Cell stateCell(const AcceptancePromise &promise)
{
    Cell cell = markCell(verdictWidth(), markOf(promise.state), promise.stateWord);
    if (!promise.shortfall.isEmpty())
        cell.texts.emplace_back(tr("lacking %1").arg(promise.shortfall), ReportStyle::small(),
                                RowItem::textWidth(verdictWidth(), true));
    return cell;
}

void writePromiseChart(DocumentWriter &writer, const std::vector<AcceptancePromise> &promises)
{
    std::vector<IndicatorBar> bars;
    for (const AcceptancePromise &promise : promises) {
        if (!promise.isNumber || (!promise.fulfilment && promise.state != PromiseRow::State::Open))
            continue;
        IndicatorBar bar{promise.title, promise.stateWord,    percentText(Decimal(100)), {},
                         WholePromise,  markOf(promise.state)};
        if (promise.fulfilment) {
            bar.improvement = promise.fulfilment->toDouble();
            bar.improvementText = *promise.fulfilment > MostShown ? QStringLiteral("> ") + percentText(MostShown)
                                                                  : percentText(*promise.fulfilment);
        }
        bars.push_back(std::move(bar));
    }
    if (std::ranges::any_of(bars, [](const IndicatorBar &bar) { return bar.improvement.has_value(); }))
        writeChart(writer, std::move(bars),
                   tr("What was reached last, in percent of the promise (of less, where less is better); the tick is "
                      "the promise. Filled: kept; hatched: unmet; outline: open."));
}

void writeScoreSums(DocumentWriter &writer, const AcceptanceContents &contents, qreal label, qreal points, qreal rest)
{
    const TextStyle style = ReportStyle::label();
    const auto sum = [&](const QString &title, const QString &value) {
        writer.row({textCell(label, title, style), textCell(points, value, withAlign(style, Qt::AlignRight)),
                    textCell(rest, {})});
    };
    sum(contents.trimmed ? tr("Mean without the highest and the lowest") : tr("Mean of all reviewers"), contents.mean);
    if (!contents.spread.isEmpty())
        sum(tr("Spread, highest minus lowest"), contents.spread);
}

} // namespace

void writeMembers(DocumentWriter &writer, const std::vector<AcceptanceMember> &members)
{
    constexpr qreal Number = mm(16);
    constexpr qreal Word = mm(34);
    constexpr qreal Name = TypeWidth - Number - 2 * Word;
    writer.beginTable(
        {{tr("No."), Number, Qt::AlignRight}, {tr("Name"), Name}, {tr("Role"), Word}, {tr("Attendance"), Word}});
    writer.keepTableWhole();
    int number = 0;
    for (const AcceptanceMember &member : members) {
        TextStyle attendance = ReportStyle::table();
        if (!member.present)
            attendance.colour = verdictColour(Verdict::NotMet);
        writer.row({numberCell(Number, QString::number(++number)),
                    textCell(Name, member.name, ReportStyle::label()), textCell(Word, member.role),
                    textCell(Word, member.attendance, attendance)});
    }
}

void writeScores(DocumentWriter &writer, const AcceptanceContents &contents)
{
    constexpr qreal Conclusion = mm(36);
    constexpr qreal Points = mm(28);
    constexpr qreal Distance = mm(32);
    constexpr qreal Name = TypeWidth - Conclusion - Points - Distance;
    writer.beginTable({{QCoreApplication::translate("Report", "Reviewer"), Name},
                       {tr("Conclusion of the own answers"), Conclusion},
                       {QCoreApplication::translate("Report", "Points"), Points, Qt::AlignRight},
                       {tr("Against the mean of the others"), Distance, Qt::AlignRight}});
    writer.keepTableWhole();
    for (const AcceptanceScore &score : contents.scores) {
        const QString distance =
            score.leaning.isEmpty() ? dashed(score.distance) : tr("%1 (%2)").arg(score.distance, score.leaning);
        writer.row({textCell(Name, score.reviewer),
                    markCell(Conclusion, verdictLike(score.conclusion), score.conclusionWord),
                    numberCell(Points, score.points), numberCell(Distance, distance)});
    }
    writeScoreSums(writer, contents, Name + Conclusion, Points, Distance);
}

void writeElements(DocumentWriter &writer, const AcceptanceContents &contents)
{
    constexpr qreal Required = mm(42);
    constexpr qreal Number = mm(26);
    constexpr qreal Title = TypeWidth - Required - 2 * Number;
    writer.beginTable({{QCoreApplication::translate("Report", "Element"), Title},
                       {tr("Required clauses met"), Required},
                       {QCoreApplication::translate("Report", "Points"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Of"), Number, Qt::AlignRight}});
    writer.keepTableWhole();
    for (const AcceptanceElement &element : contents.elements) {
        const Cell required =
            element.required.isEmpty()
                ? textCell(Required, QStringLiteral("—"))
                : markCell(Required, element.complete ? Verdict::Met : Verdict::NotMet, element.required);
        writer.row({textCell(Title, element.title), required, numberCell(Number, dashed(element.earned)),
                    numberCell(Number, dashed(element.possible))});
    }
    if (!contents.score.bonus.isEmpty())
        writer.row({textCell(Title, QCoreApplication::translate("Report", "Bonus for encouraged and optional clauses")),
                    textCell(Required, {}), numberCell(Number, u'+' + contents.score.bonus),
                    numberCell(Number, QStringLiteral("—"))});
    const TextStyle label = ReportStyle::label();
    const TextStyle right = withAlign(label, Qt::AlignRight);
    writer.row({textCell(Title, QCoreApplication::translate("Report", "Total of 100, parts that do not count left out"),
                         label),
                textCell(Required, {}), textCell(Number, contents.score.total, right),
                textCell(Number, QStringLiteral("100"), right)});
}

void writePromises(DocumentWriter &writer, const std::vector<AcceptancePromise> &promises)
{
    constexpr qreal Value = mm(40);
    const qreal title = TypeWidth - 2 * Value - verdictWidth();
    writer.beginTable({{tr("Measure or indicator"), title},
                       {tr("Promised"), Value},
                       {tr("Reached"), Value},
                       {tr("State"), verdictWidth()}});
    writer.keepTableWhole();
    for (const AcceptancePromise &promise : promises)
        writer.row({promiseTitle(promise, title),
                    {Value, {stagedValue(promise.promised, promise.promisedAt, Value)}, {}, {}, false},
                    reachedCell(promise, Value),
                    stateCell(promise)});
    writePromiseChart(writer, promises);
}

void writeDifferences(DocumentWriter &writer, const std::vector<AcceptanceDifference> &differences)
{
    constexpr qreal Agreed = mm(44);
    constexpr qreal Said = TypeWidth - Agreed;
    writer.beginTable({{tr("Clause, check and what each reviewer said"), Said}, {tr("Value of the panel"), Agreed}});
    const qreal width = RowItem::textWidth(Said);
    for (const AcceptanceDifference &difference : differences) {
        std::vector<TextBlock> texts = askedTexts(difference.clause, difference.clauseId, difference.check, width);
        for (const ReportFact &value : difference.values)
            texts.push_back(labelledBlock(value.label, value.value, ReportStyle::small(), width));
        if (!difference.reason.isEmpty())
            texts.push_back(labelledBlock(tr("Reason of the panel"), difference.reason, ReportStyle::remark(), width));
        const Cell agreed = difference.agreed.isEmpty()
                                ? markCell(Agreed, Verdict::Undetermined, tr("Not settled"))
                                : textCell(Agreed, difference.agreed, ReportStyle::label());
        writer.row({{Said, std::move(texts), {}, {}, false}, agreed},
                   continued(difference.clause, difference.clauseId, width));
    }
}

void writeDissents(DocumentWriter &writer, const std::vector<AcceptanceDissent> &dissents)
{
    constexpr qreal Reviewer = mm(28);
    constexpr qreal Value = mm(34);
    constexpr qreal Asked = TypeWidth - Reviewer - 2 * Value;
    writer.beginTable({{QCoreApplication::translate("Report", "Reviewer"), Reviewer},
                       {tr("Clause, check and dissenting words"), Asked},
                       {tr("Own value"), Value},
                       {tr("Value of the panel"), Value}});
    const qreal width = RowItem::textWidth(Asked);
    for (const AcceptanceDissent &dissent : dissents) {
        std::vector<TextBlock> texts = askedTexts(dissent.clause, dissent.clauseId, dissent.check, width);
        if (!dissent.words.isEmpty())
            texts.push_back(labelledBlock(tr("Dissent"), dissent.words, ReportStyle::remark(), width));
        writer.row({textCell(Reviewer, dissent.reviewer, ReportStyle::label()),
                    {Asked, std::move(texts), {}, {}, false},
                    textCell(Value, dashed(dissent.own)),
                    textCell(Value, dissent.agreed)},
                   TextBlock(dissent.reviewer, ReportStyle::label(), RowItem::textWidth(Reviewer)));
    }
}

} // namespace yongping
