#include "cli/passphrase_source.h"

#include "base/deleter.h"
#include "base/file_ops.h"
#include "base/tr.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/ui.h>

namespace yongping {

namespace {

constexpr int MaxPassphrase = 1024; // bytes, the end of the line included
constexpr int Interrupted = -2;     // what UI_process() says of Ctrl+C

Error tooLong(const QString &what)
{
    return Error::refused(QStringLiteral("passphrase.long"),
                          tr("The first line of %1 is too long for a passphrase.").arg(what));
}

Error unreadable(const QString &what)
{
    return Error::failure(QStringLiteral("passphrase.read"), tr("The passphrase cannot be read from %1.").arg(what));
}

Result<Passphrase> firstLine(QFile &file, const QString &what)
{
    QByteArray line = file.readLine(MaxPassphrase + 1);
    if (line.size() >= MaxPassphrase) {
        line.fill('\0');
        return tooLong(what);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Passphrase secret = Passphrase::take(line);
    if (file.error() != QFileDevice::NoError)
        return unreadable(what);
    return secret;
}

} // namespace

Result<Passphrase> passphraseFromFile(const QString &fileName)
{
    QFile file(fileName);
    // Unbuffered: no copy of the secret stays behind in a buffer of the file.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(file);
    return firstLine(file, file.fileName());
}

Result<Passphrase> passphraseFromDescriptor(const QString &number, const char *option)
{
    bool ok = false;
    const int descriptor = number.toInt(&ok);
    QFile file;
    if (!ok || descriptor < 0 || fcntl(descriptor, F_GETFD) < 0
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::usage(QStringLiteral("usage.passphrase"),
                            tr("%1 names no open file descriptor.").arg(QLatin1String(option)));
    return firstLine(file, tr("the file descriptor"));
}

Result<Passphrase> askPassphrase(const QString &question)
{
    // Without a terminal OpenSSL would read standard input, which may hold something else.
    if (QFile terminal(QStringLiteral("/dev/tty")); !terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error::usage(QStringLiteral("usage.passphrase"),
                            tr("A passphrase is needed: give --passphrase-file or --passphrase-fd."));
    const QByteArray words = question.toLocal8Bit();
    QByteArray line(MaxPassphrase, '\0');
    const std::unique_ptr<UI, Deleter<UI_free>> dialog(UI_new_method(UI_OpenSSL()));
    if (!dialog || UI_add_input_string(dialog.get(), words.constData(), 0, line.data(), 0, MaxPassphrase - 1) < 0)
        return unreadable(tr("the terminal"));
    ERR_clear_error();
    const int ended = UI_process(dialog.get());
    if (ended == Interrupted)
        std::raise(SIGINT);
    if (ended != 0)
        return ERR_GET_REASON(ERR_peek_error()) == UI_R_RESULT_TOO_LARGE ? tooLong(tr("the terminal"))
                                                                         : unreadable(tr("the terminal"));
    line.truncate(qsizetype(qstrlen(line.constData())));
    return Passphrase::take(line);
}

Result<Passphrase> askPassphraseTwice(const QString &question)
{
    Result<Passphrase> first = askPassphrase(question);
    if (!first)
        return first;
    const Result<Passphrase> second = askPassphrase(tr("Once more: "));
    if (!second)
        return second.error();
    if (QByteArrayView(first->data(), first->size()) != QByteArrayView(second->data(), second->size()))
        return Error::refused(QStringLiteral("passphrase.differs"), tr("The two passphrases differ."));
    return first;
}

} // namespace yongping
