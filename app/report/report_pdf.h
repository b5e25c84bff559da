#pragma once

#include "base/result.h"
#include "report/layout/flow_item.h"
#include "report/pdf_output.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// The names of the signature fields, which are also the anchors of their places in the flow.
inline QString reviewerField() { return QStringLiteral("reviewer"); }
inline QString chairField() { return QStringLiteral("chair"); }
inline QString memberField(int number) { return QStringLiteral("member.%1").arg(number); } // from 1

struct ReportField
{
    QString name;
    QString label; // what a reader shows and speaks
    bool locksDocument = false;
};

// Refused without a QGuiApplication.
Result<void> canLayOut();

// The name of the file inside a report that carries its case data.
inline QString reportDataName() { return QStringLiteral("yongping-report.json"); }

// From the flow of any report to the PDF that can be signed: pages, dress, and the fields where their anchors lie. With
// `data` it carries that file and is PDF/A-3b, without it PDF/A-1b.
Result<QByteArray> makeReportPdf(Flow flow, const PageDress &dress, const std::vector<ReportField> &fields,
                                 const QByteArray &data);

} // namespace yongping
