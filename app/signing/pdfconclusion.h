#pragma once

#include "signing/expectedsigners.h"
#include "signing/pdfverify.h"

namespace yongping {

// Says what checked signatures are worth together: first who belongs in each field and whether somebody else signed
// there, then the state of the document and why it is this one.
void conclude(Verification &verification, const ExpectedSigners &expected);

} // namespace yongping
