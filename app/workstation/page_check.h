#pragma once

#include "base/json.h"
#include "criteria/library.h"
#include "workstation/report_data.h"

#include <QByteArray>
#include <QString>

namespace yongping {

// Whether the pages of a report show what its case data say.
enum class PagesOutcome {
    Same,        // drawn exactly as the data are laid out here
    Redrawn,     // the same words, but something is drawn otherwise
    Different,   // other words
    NotCompared, // they cannot be laid out again here; the reason says why
};
QString name(PagesOutcome outcome); // "same", "redrawn", "different", "not_compared"

struct PagesCheck
{
    PagesOutcome outcome = PagesOutcome::NotCompared;
    QString sentence; // a whole sentence for the user in every case
    int page = 0;     // the first that differs, from 1
    QString printed;  // a few of its words from where they differ
    QString expected;
};

// Lays the report out again from its data, where it was made by the same layout, language and fonts, and holds page
// against page. Needs a QGuiApplication; without one, nothing is compared.
PagesCheck checkPages(const QByteArray &pdf, const ReportData &data, CriteriaLibrary &library);

// {"result", "reason", "page", "printed", "expected"}
JsonValue toJson(const PagesCheck &check);

} // namespace yongping
