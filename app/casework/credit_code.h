#pragma once

#include <QStringView>

namespace yongping {

enum class CreditCodeFault { None, Length, Character, CheckDigit };

// The unified social credit code of an organisation (GB 32100-2015): 18 characters without I, O, S, V and Z, the last
// of them a check digit over the first seventeen.
CreditCodeFault checkCreditCode(QStringView code);

} // namespace yongping
