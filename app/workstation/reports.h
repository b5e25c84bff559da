#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"
#include "criteria/library.h"
#include "signing/certificate.h"
#include "signing/passphrase.h"
#include "signing/pdftraces.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/report_maker.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace yongping {

// Making, signing and checking reports, for window and command line alike.

// The review report of one review, by the scheme that its case is pinned to if it is, as a PDF with one open signature
// field, carrying its case data. `head`: of the case's history now. Any thread; needs a QGuiApplication.
Result<ReportMaker> gatherReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                                 const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                                 Clock &clock, const std::optional<JsonValue> &pinnedScheme = {});
Result<QByteArray> makeReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                              const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                              Clock &clock, const std::optional<JsonValue> &pinnedScheme = {});

struct SignRequest
{
    QString keyFile; // PKCS#12, or the address of a key on a token: "pkcs11:…"
    Passphrase passphrase; // or the token's PIN
    QString reason;
    QString field; // empty: as fieldToSign() chooses
    QUrl timeStamps = {}; // of an authority (RFC 3161) to ask; empty: none
    bool otherName = false; // the key may have another name than the field's person
};

// Signs with a time-stamp or, where its authority does not answer, not at all: "tsa.address", "tsa.network",
// "tsa.refused". Who does not belong there or comes too early is refused: see fieldToSign().
Result<QByteArray> signReport(const QByteArray &pdf, const SignRequest &request, Clock &clock);

// A signature that is known from another copy of a report.
struct MissingSignature
{
    QString field;
    QString signer;
    QString fingerprint; // of the certificate
};

struct VerificationSummary
{
    struct Signer
    {
        QString field;
        QString signer;
        QDateTime time;
        bool valid = false;
        bool trusted = false;
        QString reason;
        QDateTime stampedAt = {}; // by a trusted authority, else invalid
        QString fingerprint = {}; // of the certificate, empty if it cannot be read
        QString expected = {}; // whose field it is, empty where that is not known
        bool belongs = true; // as far as is known: see SignatureStatus
    };
    QString state; // "damaged", "changed", "unsigned", "untrusted", "incomplete", "whole"
    QString sentence;
    std::vector<Signer> signers;
    std::vector<MissingSignature> missing = {}; // see compareWithKnownReports()
    PdfTraces traces = {};
};

// `trusted`: certificates in PEM, with the revocation lists that are kept. `revocations`: further lists for this time, in
// PEM or DER, that must be in date.
Result<VerificationSummary> verifyReport(const QByteArray &pdf, const QStringList &trusted, Clock &clock,
                                         const std::vector<QByteArray> &revocations = {});

} // namespace yongping
