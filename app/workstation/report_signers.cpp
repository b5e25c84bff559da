#include "workstation/report_signers.h"

#include "base/json.h"
#include "base/tr.h"
#include "casework/panel.h"
#include "report/report_pdf.h"
#include "signing/pdfverify.h"
#include "workstation/report_data.h"

#include <QLocale>

#include <algorithm>

namespace yongping {

namespace {

const JsonValue *firstOf(const JsonValue *list)
{
    return list && list->isArray() && !list->toArray().empty() ? &list->toArray().front() : nullptr;
}

ExpectedSigners reviewerOf(const JsonValue &reportCase)
{
    const JsonValue *review = firstOf(reportCase.find(u"reviews"));
    const JsonValue *unnamed = reportCase.find(u"unnamed");
    const QString reviewer = review ? review->text(u"reviewer").trimmed() : QString();
    if (unnamed || reviewer.isEmpty() || reviewer == namelessReviewer())
        return {};
    return {{reviewerField(), reviewer}};
}

// Members have their fields in the order of the decision, those who were absent have none.
ExpectedSigners panelOf(const JsonValue &reportCase)
{
    const JsonValue *panel = reportCase.find(u"panel");
    const JsonValue *json = panel ? panel->find(u"decision") : nullptr;
    const Result<PanelDecision> decision = json ? panelDecisionFromJson(*json) : Result<PanelDecision>(PanelDecision());
    if (!decision)
        return {};
    ExpectedSigners signers;
    int members = 0;
    for (const PanelMember &member : decision->members) {
        if (member.role == MemberRole::Chair)
            signers.emplace(chairField(), member.name);
        else if (member.present)
            signers.emplace(memberField(++members), member.name);
    }
    return signers;
}

ExpectedSigners signersIn(const Result<QByteArray> &text)
{
    const Result<JsonValue> data = text ? parseJson(*text) : Result<JsonValue>(text.error());
    const JsonValue *reportCase = data ? firstOf(data->find(u"cases")) : nullptr;
    if (!reportCase)
        return {};
    const QString kind = data->text(u"kind");
    if (kind == name(ReportDataKind::Review))
        return reviewerOf(*reportCase);
    return kind == name(ReportDataKind::Acceptance) ? panelOf(*reportCase) : ExpectedSigners();
}

QString personOf(const FieldStanding &field)
{
    if (!field.expected.isEmpty())
        return field.expected;
    return field.label.isEmpty() ? field.name : field.label;
}

const FieldStanding *chosen(const std::vector<FieldStanding> &fields, const QString &name, const QString &signer)
{
    const auto first = [&](const auto &fits) -> const FieldStanding * {
        const auto found = std::ranges::find_if(fields, [&](const FieldStanding &one) {
            return !one.isSigned && fits(one);
        });
        return found == fields.end() ? nullptr : &*found;
    };
    if (!name.isEmpty())
        return first([&](const FieldStanding &one) { return one.name == name; });
    if (const FieldStanding *own = first([&](const FieldStanding &one) { return holdsName(signer, one.expected); }))
        return own;
    if (const FieldStanding *open = first([](const FieldStanding &one) { return !one.locksDocument; }))
        return open;
    return first([](const FieldStanding &) { return true; });
}

Result<void> checkFirstTime(const QByteArray &pdf, const Certificate &certificate, Clock &clock)
{
    for (const SignatureStatus &status : verifyPdf(pdf, {}, clock.now()).signatures) {
        if (status.certificate && status.certificate->keyDigest() == certificate.keyDigest())
            return Error::refused(QStringLiteral("sign.twice"),
                                  tr("The key of %1 has already signed this report, in the field “%2”; each field "
                                     "needs a person of its own.")
                                      .arg(certificate.subjectName(), status.field),
                                  status.field);
    }
    return {};
}

} // namespace

ExpectedSigners expectedSigners(const QByteArray &pdf)
{
    return signersIn(embeddedFile(pdf, reportDataName(), MostReportData));
}

ExpectedSigners signersByData(const EmbeddedFiles &files)
{
    return signersIn(files.read(reportDataName(), MostReportData));
}

Result<std::vector<FieldStanding>> reportFields(const QByteArray &pdf)
{
    Result<std::vector<FieldStanding>> fields = readSignatureFields(pdf);
    if (!fields)
        return fields;
    const ExpectedSigners signers = expectedSigners(pdf);
    for (FieldStanding &field : *fields) {
        if (const auto person = signers.find(field.name); person != signers.end())
            field.expected = person->second;
    }
    return fields;
}

QStringList shutOut(const std::vector<FieldStanding> &fields, const FieldStanding &field)
{
    QStringList people;
    for (const FieldStanding &other : fields) {
        if (field.locksDocument && !other.isSigned && other.name != field.name)
            people.append(personOf(other));
    }
    return people;
}

QString whyNotYet(const std::vector<FieldStanding> &fields, const FieldStanding &field)
{
    const QStringList people = shutOut(fields, field);
    if (people.isEmpty())
        return {};
    const QString list = QLocale().createSeparatedList(people);
    if (field.name == chairField())
        //: %1 are names
        return tr("The chair signs last, as nobody can sign after that; still to sign: %1.").arg(list);
    //: %1 is the name of a field, %2 are names
    return tr("The field “%1” is signed last, as nobody can sign after that; still to sign: %2.").arg(field.name, list);
}

QString whyNotTheirs(const FieldStanding &field, const QString &signer)
{
    if (field.expected.isEmpty() || signer.isEmpty() || holdsName(signer, field.expected))
        return {};
    return tr("This field is for %1; the key is that of %2.").arg(field.expected, signer);
}

Result<QString> fieldToSign(const QByteArray &pdf, const Certificate &certificate, const SigningPlace &place,
                            Clock &clock)
{
    const Result<std::vector<FieldStanding>> fields = reportFields(pdf);
    if (!fields)
        return fields.error();
    const QString &signer = certificate.subjectName();
    const FieldStanding *field = chosen(*fields, place.field, signer);
    const bool isClosed =
        std::ranges::any_of(*fields, [](const FieldStanding &one) { return one.isSigned && one.locksDocument; });
    if (!field || isClosed)
        return place.field;
    if (const Result<void> first = checkFirstTime(pdf, certificate, clock); !first)
        return first.error();
    if (const QString reason = whyNotYet(*fields, *field); !reason.isEmpty())
        return Error::refused(QStringLiteral("sign.not_last"), reason, field->name);
    if (const QString reason = whyNotTheirs(*field, signer); !place.otherName && !reason.isEmpty())
        return Error::refused(QStringLiteral("sign.other_name"), reason, field->name);
    return field->name;
}

} // namespace yongping
