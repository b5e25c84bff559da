#pragma once

#include "samples.h"

// A report that a panel signs: case data inside, a field for each member, and the chair's, which locks.
namespace yongping::samples {

struct Panel
{
    std::vector<SigningKey> members;
    std::optional<SigningKey> chair;

    // The same people with certificates that one authority has issued; it alone is to be trusted.
    Panel under(const SigningKey &authority, const QDateTime &now) const
    {
        const auto issued = [&](const SigningKey &key) {
            return key.withCertificate(authority.issue(key.certificate(), now).value(), {authority.certificate()})
                .value();
        };
        Panel result;
        for (const SigningKey &member : members)
            result.members.push_back(issued(member));
        result.chair = issued(*chair);
        return result;
    }

    TrustStore trust() const
    {
        TrustStore trust;
        for (const SigningKey &member : members)
            trust.add(member.certificate());
        trust.add(chair->certificate());
        return trust;
    }
};

inline Panel panel(int members, const QDateTime &now = Now)
{
    Panel result;
    for (int i = 1; i <= members; ++i) {
        result.members.push_back(
            SigningKey::generate(QStringLiteral("委员%1").arg(i), now.addDays(-1)).value());
    }
    result.chair = SigningKey::generate(QStringLiteral("组长"), now.addDays(-1)).value();
    return result;
}

inline QString memberName(int number)
{
    return QStringLiteral("member.%1").arg(number);
}

inline QByteArray panelReport(int members)
{
    constexpr int InColumn = 5;
    PrepareOptions options;
    options.attachment = PdfAttachment{QStringLiteral("case.json"), QStringLiteral("application/json"),
                                       R"({"conclusion": "satisfied"})", QStringLiteral("Case data"), Now};
    for (int i = 0; i < members; ++i) {
        const QRectF place(60 + 240 * (i / InColumn), 300 + 90 * (i % InColumn), 200, 66);
        options.fields.push_back({memberName(i + 1), 0, place, memberName(i + 1), false});
    }
    options.fields.push_back({QStringLiteral("chair"), 1, QRectF(60, 300, 200, 66), QStringLiteral("组长"), true});
    return preparePdf(report(), options).value();
}

// In the order of the numbers, counted from 1.
inline QByteArray signedByMembers(QByteArray pdf, const Panel &panel, const std::vector<int> &order)
{
    for (const int number : order)
        pdf = signedBy(pdf, panel.members[static_cast<size_t>(number - 1)], memberName(number));
    return pdf;
}

inline QByteArray signedByChair(const QByteArray &pdf, const Panel &panel)
{
    return signedBy(pdf, *panel.chair, QStringLiteral("chair"));
}

} // namespace yongping::samples
