#include "ui/evidence/content_copy.h"

#include "base/file_ops.h"
#include "base/when_done.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QFileInfo>
#include <QTimer>

namespace yongping {

namespace {

constexpr qsizetype LongestName = 200; // bytes; file systems end at 255

} // namespace

// Bundles come from anywhere: what is no plain name of a file is not used as one.
QString ContentCopy::nameFor(const Attachment &file)
{
    const bool plain = QFileInfo(file.name).fileName() == file.name && !file.name.startsWith(u'.')
        && !file.name.contains(u'\\') && file.name.toUtf8().size() <= LongestName;
    return plain && !file.name.isEmpty() ? file.name : file.digest.left(16);
}

void ContentCopy::make(Desk &desk, const Attachment &file, QObject *context, Taker take)
{
    auto copy = std::make_shared<ContentCopy>();
    if (!copy->m_folder.isValid()) {
        const Error error = cannotWrite(copy->m_folder.path(), copy->m_folder.errorString());
        QTimer::singleShot(0, context, [take, error] { take(error); });
        return;
    }
    copy->m_file = copy->m_folder.filePath(nameFor(file));
    whenDone(desk.office().extract(file.digest, copy->m_file), context, [copy, take](const Result<void> &written) {
        take(written ? Result<std::shared_ptr<ContentCopy>>(copy)
                     : Result<std::shared_ptr<ContentCopy>>(written.error()));
    });
}

} // namespace yongping
