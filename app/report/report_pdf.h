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

// From the flow of any report to the PDF that can be signed: pages, dress, and the fields where their anchors lie.
Result<QByteArray> makeReportPdf(Flow flow, const PageDress &dress, const std::vector<ReportField> &fields);

} // namespace yongping
