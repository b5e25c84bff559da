#pragma once

#include "base/result.h"

#include <QByteArray>

namespace yongping {

// An open file that is closed with the last of its copies.
class PageFile
{
public:
    explicit PageFile(int descriptor);
    int descriptor() const { return *m_descriptor; }

private:
    std::shared_ptr<const int> m_descriptor;
};

// To be read; refuses what is no file (a pipe would wait for ever) and what is too large.
Result<PageFile> openedFile(const QString &name);
// A file in memory of this content.
Result<PageFile> openedData(const QByteArray &data);

} // namespace yongping
