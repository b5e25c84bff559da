#include "casework/credit_code.h"

#include <QString>

namespace yongping {

CreditCodeFault checkCreditCode(QStringView code)
{
    // GB 32100-2015: thirty-one characters and the weights 3^i mod 31 of the first seventeen places.
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    constexpr int Modulus = 31;
    constexpr qsizetype Length = 18;

    if (code.size() != Length)
        return CreditCodeFault::Length;
    int sum = 0;
    int weight = 1;
    for (const QChar c : code.first(Length - 1)) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return CreditCodeFault::Character;
        sum += static_cast<int>(value) * weight;
        weight = weight * 3 % Modulus;
    }
    if (!alphabet.contains(code.back()))
        return CreditCodeFault::Character;
    const int expected = (Modulus - sum % Modulus) % Modulus;
    return code.back() == alphabet[expected] ? CreditCodeFault::None : CreditCodeFault::CheckDigit;
}

} // namespace yongping
