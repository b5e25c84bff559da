#pragma once

#include <QString>

namespace yongping {

// What a store keeps beside its cases, by key; see Store::setting(). Whose each is says its module.
namespace SettingKey {

inline QString identity() { return QStringLiteral("identity"); }
inline QString trustedCertificates() { return QStringLiteral("trusted_certificates"); }
inline QString revocationLists() { return QStringLiteral("revocation_lists"); }
inline QString scoringSchemes() { return QStringLiteral("scoring_schemes"); }
inline QString officialDocument() { return QStringLiteral("official_document"); }
inline QString signedReports() { return QStringLiteral("signed_report."); } // before a report's mark

} // namespace SettingKey

} // namespace yongping
