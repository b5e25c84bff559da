#include "ui/report/report_words.h"

#include "base/tr.h"
#include "wording/words.h"

#include <QFileInfo>

namespace yongping {

namespace {

EmptyWords withoutSource(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Review:
        return {tr("No review is open"),
                tr("Open a case first: its review report is shown here, to be checked, signed and printed."),
                tr("Go to the cases"), WayOut::Cases};
    case ReportKind::Acceptance:
        return {tr("No case is open"),
                tr("Open a case first: its acceptance report is shown here once the panel has decided."),
                tr("Go to the cases"), WayOut::Cases};
    case ReportKind::Ledger:
        return {tr("There are no cases yet"), tr("The ledger lists all cases as soon as there are some."),
                tr("Go to the cases"), WayOut::Cases};
    }
    Q_UNREACHABLE();
}

EmptyWords wordsFor(const Error &error)
{
    if (error.code == u"report.no_decision") {
        return {tr("The panel has not decided yet"),
                tr("The acceptance report prints the panel's decision. Enter the decision on the panel page; the "
                   "report is then made here."),
                tr("Go to the panel"), WayOut::Panel};
    }
    if (error.code == u"review.blind") {
        return {tr("Your own review comes first"),
                tr("The acceptance report shows what the others say. "
                   "Submit your own review; the report is then made here."),
                tr("Go to your review"), WayOut::Review};
    }
    return {tr("There is nothing to show"), errorText(error), {}, WayOut::None};
}

QString whyNotSignFile(const ReportDocument &report)
{
    if (!report.verification())
        return {};
    const QString &state = report.verification()->state;
    if (state == u"damaged")
        return tr("A damaged file is not signed. Ask for it to be sent again.");
    if (state == u"changed")
        return tr("A file that was changed after it was signed is not signed again. Ask for the original.");
    if (!report.signable().isOurs)
        return tr("Only a report that was made by this program can be signed here.");
    return {};
}

} // namespace

QString kindWord(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Review: return tr("Review report");
    case ReportKind::Acceptance: return tr("Acceptance report");
    case ReportKind::Ledger: return tr("Ledger of cases");
    }
    Q_UNREACHABLE();
}

QString kindShortWord(ReportKind kind)
{
    switch (kind) {
    //: Kinds of report, where there is little room
    case ReportKind::Review: return tr("Review");
    case ReportKind::Acceptance: return tr("Acceptance");
    case ReportKind::Ledger: return tr("Ledger");
    }
    Q_UNREACHABLE();
}

EmptyWords emptyWords(const ReportDocument &report)
{
    if (report.state() == ReportDocument::State::Failed)
        return wordsFor(report.error());
    if (report.isForeign()) {
        return {tr("This file cannot be shown"), errorText(report.error()), {}, WayOut::None};
    }
    if (report.state() == ReportDocument::State::Ready)
        return {tr("The report is made but cannot be shown"), errorText(report.error()), {}, WayOut::None};
    return withoutSource(report.kind());
}

QString staleWords(const ReportDocument &report)
{
    const bool isSigned = report.isSigned();
    switch (report.kind()) {
    case ReportKind::Review: return tr("The review has changed since this report was made.");
    case ReportKind::Acceptance:
        return isSigned ? tr("The case has changed since this report was signed. Made anew, it has to be signed anew.")
                        : tr("The case has changed since this report was made.");
    case ReportKind::Ledger:
        return isSigned ? tr("Cases have changed since this ledger was signed. Made anew, it has to be signed anew.")
                        : tr("Cases have changed since this ledger was made.");
    }
    Q_UNREACHABLE();
}

QString whyNotSign(const ReportDocument &report)
{
    if (report.state() != ReportDocument::State::Ready || report.canSign())
        return {};
    if (report.isForeign()) {
        const QString fault = whyNotSignFile(report);
        if (!fault.isEmpty() || !report.verification())
            return fault;
    }
    const Signable &signable = report.signable();
    if (signable.isClosed && !signable.open.empty())
        return tr("The chair has signed; nothing can be added any more.");
    if (signable.open.empty() && (report.isForeign() || report.kind() != ReportKind::Review))
        return tr("All fields are signed.");
    return report.isSigned() ? tr("The report is signed. To sign another version, make it anew.") : QString();
}

QString reportFileName(const ReportDocument &report, bool withSignature)
{
    if (report.isForeign())
        return QFileInfo(report.fileName()).fileName();
    QString subject = report.source().subject();
    for (QChar &c : subject) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    QString name;
    switch (report.kind()) {
    //: names of files; %1 is the name of the project
    case ReportKind::Review: name = tr("%1 review report").arg(subject); break;
    case ReportKind::Acceptance: name = tr("%1 acceptance report").arg(subject); break;
    //: name of a file; %1 says how many cases
    case ReportKind::Ledger: name = tr("Ledger of %1").arg(subject); break;
    }
    //: name of a file
    return (withSignature ? tr("%1, signed").arg(name) : name) + u".pdf";
}

} // namespace yongping
