#pragma once

#include <QCoreApplication>

namespace yongping {

// The translation context of this module's messages.
struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(SigningText)
};

} // namespace yongping
