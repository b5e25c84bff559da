#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"
#include "criteria/library.h"
#include "workstation/intake.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// Making, signing and checking reports, for window and command line alike.

// The review report of one review as a PDF with one open signature field, carrying its case data. `head`: of the case's
// history now. Any thread; needs a QGuiApplication.
Result<QByteArray> makeReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                              const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                              Clock &clock);

struct SignRequest
{
    QString keyFile; // PKCS#12
    QString passphrase;
    QString reason;
    QString field; // empty: the first one that is open
};

Result<QByteArray> signReport(const QByteArray &pdf, const SignRequest &request, Clock &clock);

// Makes a key for `name` in a new PKCS#12 file and gives back its certificate as PEM. An existing file is refused.
Result<QString> newKeyFile(const QString &name, const QString &file, const QString &passphrase, Clock &clock);
Result<QString> certificateOfKeyFile(const QString &file, const QString &passphrase);

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
    };
    QString state; // "damaged", "changed", "unsigned", "untrusted", "incomplete", "whole"
    QString sentence;
    std::vector<Signer> signers;
};

// `trusted`: certificates in PEM. `revocations`: CRLs in PEM or DER.
Result<VerificationSummary> verifyReport(const QByteArray &pdf, const QStringList &trusted, Clock &clock,
                                         const std::vector<QByteArray> &revocations = {});

// The certificates that a store trusts, as PEM.
Result<QStringList> trustedCertificatesOf(Store &store);
Result<void> addTrustedCertificate(Store &store, const QString &pem, const QString &actor);

} // namespace yongping
