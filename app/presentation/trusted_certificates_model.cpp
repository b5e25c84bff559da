#include "presentation/trusted_certificates_model.h"

#include "base/sentences.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int GroupLength = 4;
constexpr int ShownGroups = 4;

// The short form of some countries has years of two digits; certificates outlive those.
QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

TrustedCertificatesModel::TrustedCertificatesModel(QObject *parent)
    : TitledTableModel(parent)
{
}

void TrustedCertificatesModel::setTrust(const TrustStore &trust, const QDateTime &now)
{
    std::vector<Certificate> certificates = trust.certificates();
    std::sort(certificates.begin(), certificates.end(), [](const Certificate &a, const Certificate &b) {
        const int order = QString::localeAwareCompare(a.subjectName(), b.subjectName());
        return order != 0 ? order < 0 : a.fingerprint() < b.fingerprint();
    });
    beginResetModel();
    m_trust = trust;
    m_certificates = std::move(certificates);
    m_now = now;
    endResetModel();
}

int TrustedCertificatesModel::rowOf(const QString &fingerprint) const
{
    const auto found = std::find_if(m_certificates.begin(), m_certificates.end(),
                                    [&](const Certificate &one) { return one.fingerprint() == fingerprint; });
    return found == m_certificates.end() ? -1 : int(found - m_certificates.begin());
}

Validity TrustedCertificatesModel::validity(int row) const
{
    const Certificate &one = certificate(row);
    if (m_now > one.notAfter())
        return Validity::Expired;
    return m_now < one.notBefore() ? Validity::NotYet : Validity::Valid;
}

QString TrustedCertificatesModel::fingerprintText(const Certificate &certificate)
{
    const QString digits = certificate.fingerprint().toUpper();
    // A line ends after so many groups or after twice as many, and so on: none is ever alone in the last one.
    constexpr qsizetype Kept = 4 * GroupLength;
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += GroupLength) {
        if (at > 0)
            text += at % Kept == 0 ? QChar(u' ') : QChar(QChar::Nbsp);
        text += digits.mid(at, GroupLength);
    }
    return text;
}

QString TrustedCertificatesModel::untilText(int row) const
{
    const Certificate &one = certificate(row);
    switch (validity(row)) {
    case Validity::Expired:
        //: %1 is a date
        return tr("expired on %1").arg(day(one.notAfter()));
    case Validity::NotYet:
        //: %1 is a date
        return tr("not valid before %1").arg(day(one.notBefore()));
    case Validity::Valid: return day(one.notAfter());
    }
    Q_UNREACHABLE();
}

QString TrustedCertificatesModel::revocationText(int row) const
{
    const RevocationList *list = m_trust.listBy(certificate(row));
    if (!list)
        return {};
    //: %1 is a date
    const QString text =
        tr("Revocation list of %1 with %n certificate(s).", nullptr, list->count()).arg(day(list->made()));
    if (!list->next().isValid())
        return text;
    const QString next = m_now > list->next() ? tr("A newer one was due on %1: ask the issuer for it.")
                                              : tr("The next one is due on %1.");
    return joinSentences({text, next.arg(day(list->next()))});
}

bool TrustedCertificatesModel::knows(const RevocationList &list) const
{
    return std::any_of(m_trust.kept().begin(), m_trust.kept().end(), [&](const RevocationList &one) {
        return one.hasIssuerOf(list) && one.made() >= list.made();
    });
}

int TrustedCertificatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_certificates.size());
}

int TrustedCertificatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrustedCertificatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Certificate &one = certificate(index.row());
    if (role == ValidityRole)
        return int(validity(index.row()));
    if (role == FingerprintRole)
        return one.fingerprint();
    if (role == Qt::ToolTipRole && index.column() == Fingerprint)
        return fingerprintText(one);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return one.subjectName();
    case Issuer: return one.isSelfIssued() ? tr("issued by itself") : one.issuerName();
    case Until: return untilText(index.row());
    case Fingerprint: return QString(fingerprintText(one).left(ShownGroups * (GroupLength + 1)) + u'…');
    default: return {};
    }
}

QString TrustedCertificatesModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Issuer: return tr("Issuer");
    case Until: return tr("Valid until");
    case Fingerprint: return tr("Fingerprint");
    default: return {};
    }
}

} // namespace yongping
