#pragma once

#include "base/private_folder.h"
#include "base/result.h"
#include "casework/case_data.h"

#include <QObject>

#include <functional>
#include <memory>

namespace yongping {

class Desk;

// A file of a case as a copy that nobody but the user may read, in a folder of its own. Goes with its last holder.
class ContentCopy
{
public:
    using Taker = std::function<void(const Result<std::shared_ptr<ContentCopy>> &copy)>;

    // Written in the background; `take` is called later on the thread of `context`, unless that has gone by then.
    static void make(Desk &desk, const Attachment &file, QObject *context, Taker take);

    // The file's own name where that is a plain one.
    static QString nameFor(const Attachment &file);
    const QString &file() const { return m_file; }

private:
    PrivateFolder m_folder;
    QString m_file;
};

} // namespace yongping
