#pragma once

#include "base/digest.h"
#include "report/report_pdf.h"
#include "round_room.h"
#include "signing/pdfembedded.h"
#include "signing/pdfprepare.h"
#include "workstation/panel_reports.h"
#include "workstation/recheck.h"
#include "workstation/report_data.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace yongping {

inline QByteArray barePage()
{
    QByteArray page;
    QBuffer buffer(&page);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.drawRect(100, 100, 500, 500);
    painter.end();
    return page;
}

// A page with that data inside, as anybody could make one.
inline QByteArray pdfWith(const QByteArray &data, const QString &name = reportDataName())
{
    PrepareOptions options;
    options.attachment = {name, u"application/json"_s, data, {}, {}};
    return *preparePdf(barePage(), options);
}

inline QByteArray dataOf(const QByteArray &pdf)
{
    return *embeddedFile(pdf, reportDataName(), MostReportData);
}

// The same pages around other data: these are put in as a later revision of the stream that carried the data.
inline QByteArray withOtherData(QByteArray pdf, const QByteArray &data)
{
    const auto numberAfter = [&](const QByteArray &word) {
        const qsizetype at = pdf.lastIndexOf(word) + word.size();
        return QByteArray::number(pdf.mid(at, 20).trimmed().split('\n').front().split(' ').front().toLongLong());
    };
    const QByteArray size = numberAfter("/Size ");
    const QByteArray root = numberAfter("/Root ");
    const QByteArray before = numberAfter("startxref\n");
    const qsizetype header = pdf.lastIndexOf(" 0 obj", pdf.indexOf("/Type /EmbeddedFile "));
    const qsizetype line = pdf.lastIndexOf('\n', header) + 1;
    const QByteArray object = pdf.mid(line, header - line);
    const QByteArray place = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += object + " 0 obj\n<< /Type /EmbeddedFile /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
           + "\nendstream\nendobj\n";
    const QByteArray table = QByteArray::number(pdf.size());
    return pdf + "xref\n" + object + " 1\n" + place + " 00000 n \ntrailer\n<< /Size " + size + " /Root " + root
           + " 0 R /Prev " + before + " >>\nstartxref\n" + table + "\n%%EOF\n";
}

inline QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before))
        qFatal("the data do not hold %s", before.constData());
    return text.replace(before, after);
}

inline QByteArray sampleText()
{
    QFile sample(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}

// The report of the review in that case file.
inline QByteArray reviewReportOf(const QByteArray &text, CriteriaLibrary &library, Clock &clock,
                                 const QString &reviewer = u"张三"_s)
{
    const Result<CaseFile> file = parseCaseFile(text, library);
    RoundRoom::demand(file);
    const Review review{ReviewId(u"r"_s), reviewer, file->answers, file->remarks, file->points, file->opinion, {}};
    const CriteriaPin pin{file->category->id, file->category->version, file->category->digest};
    const auto report = makeReport(file->data, pin, review, file->category, {7, sha256("head")}, library, clock);
    RoundRoom::demand(report);
    return *report;
}

inline PanelDecision rejectedByTwo()
{
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = u"材料不全"_s;
    decision.members = {{u"张三"_s, MemberRole::Chair, true}, {u"李四"_s, MemberRole::Member, true}};
    return decision;
}

// Two experts differ on one check, the panel settles it and decides; `points` are what the second sets by hand.
inline void playRound(RoundRoom &room,
                      const QByteArray &points = R"({"impact.0": {"points": 3, "reason": "略有特色"}})")
{
    room.makeCase();
    const QStringList files = room.issue({u"张三"_s, u"李四"_s, u"王五"_s});
    const auto part = [&](const QString &expert, int at, const QByteArray &json) {
        room.take(RoundRoom::office(), room.takePart(expert, files[at], json));
    };
    part(u"张三"_s, 0, R"({"answers": {"impact.0": "met", "achievement.0.copyrights": 2}, "opinion": "值得推广"})");
    part(u"李四"_s, 1,
         R"({"answers": {"impact.0": "not_met", "achievement.0.copyrights": 2}, "points": )" + points + '}');
    AgreementChanges changes;
    changes.emplace(u"impact.0"_s, Agreement{Judgement::Met, u"查证后"_s, {{u"李四"_s, u"保留意见"_s}}});
    RoundRoom::demand(agree(room.atOffice(), RoundRoom::caseId(), changes));
    RoundRoom::demand(decide(room.atOffice(), RoundRoom::caseId(), rejectedByTwo()));
}

// A case of a platform's project with one review of these answers; `criteria` is its digest where it is another one.
inline void makeProjectCase(RoundRoom &room, const CaseId &id, const QByteArray &stage, const QByteArray &more,
                            const QString &criteria = {})
{
    const auto file = parseCaseFile(R"({"id": ")" + id.toString().toUtf8() + R"(", "name": "平台项目", "projectId": "p",
        "category": "platform-industry", "stage": ")" + stage + R"(")" + more + "}", room.library);
    RoundRoom::demand(file);
    CaseRecord record;
    record.data = file->data;
    record.criteria = {file->category->id, file->category->version,
                       criteria.isEmpty() ? file->category->digest : criteria};
    record.reviews = {{ReviewId(u"review of "_s + id.toString()), u"张三"_s, file->answers, file->remarks, file->points,
                       file->opinion, {}}};
    if (id == RoundRoom::caseId())
        record.panel.decision = rejectedByTwo();
    RoundRoom::demand(room.store(RoundRoom::office()).create(record, RoundRoom::office()));
}

// A project from its application, which promises something, past the case of the report to its recognition.
inline void playProject(RoundRoom &room, const QString &otherCriteria = {})
{
    makeProjectCase(room, CaseId(u"case-0"_s), "application", R"(, "stageDate": "2021-05-06",
        "targets": {"foundation.2.devices": 1500, "performance.1.indicators": {"defect_rate": {"target": "1.20"}}},
        "answers": {"foundation.2.devices": 11})");
    makeProjectCase(room, RoundRoom::caseId(), "acceptance", R"(, "stageDate": "2022-05-06",
        "answers": {"foundation.2.devices": 1400, "foundation.1": "met"})");
    makeProjectCase(room, CaseId(u"case-2"_s), "recognition", R"(, "stageDate": "2023-05-06", "opinion": "别处的意见",
        "answers": {"foundation.2.devices": 1700, "foundation.1": "partial", "performance.1.indicators":
            {"defect_rate": {"baseline": "2.345", "current": "1.10"}, "energy_utilisation": {"current": "9.87"}}})",
                    otherCriteria);
}

} // namespace yongping
