#pragma once

#include "presentation/titled_table_model.h"
#include "signing/truststore.h"

#include <QDateTime>

#include <vector>

namespace yongping {

// How a certificate stands with its time.
enum class Validity { Valid, Expired, NotYet };

// The certificates that a store trusts, by name: whose, from whom, until when, and by which fingerprint one tells them
// apart.
class TrustedCertificatesModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Issuer, Until, Fingerprint, ColumnCount };
    enum Role { ValidityRole = Qt::UserRole, FingerprintRole };

    explicit TrustedCertificatesModel(QObject *parent = nullptr);

    void setTrust(const TrustStore &trust, const QDateTime &now);
    const Certificate &certificate(int row) const { return m_certificates[std::size_t(row)]; }
    int rowOf(const QString &fingerprint) const; // −1: not there
    Validity validity(int row) const;
    // Whom the issuer in that row has revoked, and whether a newer list is due; empty where no list is kept.
    QString revocationText(int row) const;
    // Whether a list as new as this one is kept already.
    bool knows(const RevocationList &list) const;
    // Whole, in groups that can be read out.
    static QString fingerprintText(const Certificate &certificate);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;

private:
    QString untilText(int row) const;

    TrustStore m_trust;
    std::vector<Certificate> m_certificates;
    QDateTime m_now;
};

} // namespace yongping
