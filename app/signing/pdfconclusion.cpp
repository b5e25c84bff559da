#include "signing/pdfconclusion.h"

#include "base/sentences.h"
#include "signing/text.h"

#include <QLocale>

#include <algorithm>

namespace yongping {

namespace {

QString list(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

bool hasSigned(const QString &person, const std::vector<SignatureStatus> &signatures)
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const SignatureStatus &status) {
        return status.valid && holdsName(status.signer, person);
    });
}

void mark(SignatureStatus &status, const QString &sentence)
{
    status.belongs = false;
    status.reason = joinSentences({status.reason, sentence});
}

// Signatures in the fields of others.
QStringList checkPlaces(std::vector<SignatureStatus> &signatures, const ExpectedSigners &expected)
{
    QStringList sentences;
    for (SignatureStatus &status : signatures) {
        const auto person = expected.find(status.field);
        status.expected = person == expected.end() ? QString() : person->second;
        if (!status.valid || status.expected.isEmpty() || holdsName(status.signer, status.expected))
            continue;
        const QString sentence = hasSigned(status.expected, signatures)
                                     ? SigningText::tr("The field of %1 was signed by %2.")
                                     : SigningText::tr("The field of %1 was signed by %2: %1 has not signed.");
        sentences.append(sentence.arg(status.expected, status.signer));
        mark(status, sentences.back());
    }
    return sentences;
}

// One key in the place of several people, be it under several certificates.
QStringList checkKeys(std::vector<SignatureStatus> &signatures)
{
    std::map<QString, std::vector<SignatureStatus *>> byKey;
    for (SignatureStatus &status : signatures) {
        if (status.valid && status.certificate)
            byKey[status.certificate->keyDigest()].push_back(&status);
    }
    QStringList sentences;
    for (const auto &[key, places] : byKey) {
        if (places.size() < 2)
            continue;
        QStringList names;
        for (const SignatureStatus *status : places)
            names.append(status->signer);
        names.removeDuplicates();
        sentences.append(SigningText::tr("%1 signed in %n field(s) with the same key: "
                                         "each field needs a person of its own.",
                                         nullptr, static_cast<int>(places.size()))
                             .arg(list(names)));
        for (SignatureStatus *status : places)
            mark(*status, sentences.back());
    }
    return sentences;
}

QString wholeSentence(const std::vector<SignatureStatus> &signatures)
{
    QStringList names;
    for (const SignatureStatus &status : signatures)
        names.append(status.signer);
    //: %1 are names
    return SigningText::tr("The document is whole, signed by %1.").arg(list(names));
}

QString openSentence(const QStringList &openFields)
{
    return openFields.isEmpty() ? QString()
                                : SigningText::tr("%n signature(s) are still missing.", nullptr,
                                                  static_cast<int>(openFields.size()));
}

} // namespace

void conclude(Verification &verification, const ExpectedSigners &expected)
{
    auto &all = verification.signatures;
    const auto broken = std::find_if(all.begin(), all.end(), [](const SignatureStatus &s) { return !s.valid; });
    const auto foreign = std::find_if(all.begin(), all.end(), [](const SignatureStatus &s) { return !s.trusted; });
    const QString why = broken != all.end() ? broken->reason : foreign != all.end() ? foreign->reason : QString();
    const QStringList misplaced = checkPlaces(all, expected) + checkKeys(all);
    if (broken != all.end()) {
        verification.state = DocumentState::Changed;
        verification.reason = why;
    } else if (all.empty()) {
        verification.state = DocumentState::Unsigned;
        verification.reason = SigningText::tr("The document is not signed.");
    } else if (foreign != all.end()) {
        verification.state = DocumentState::Untrusted;
        verification.reason = joinSentences(QStringList{why} + misplaced);
    } else if (verification.isIncomplete() || !misplaced.isEmpty()) {
        verification.state = DocumentState::Incomplete;
        verification.reason = joinSentences(misplaced + QStringList{openSentence(verification.openFields)});
    } else {
        verification.state = DocumentState::Whole;
        verification.reason = wholeSentence(all);
    }
}

} // namespace yongping
