#include "viewer/process/page_process.h"

#include "base/tr.h"

#include <QFile>
#include <QLoggingCategory>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcPages, "yongping.viewer.process")

constexpr int FirstFreeDescriptor = 10; // above all that the new process gets

// What drawing needs of the surroundings: where fonts and plugins are. Nothing that loads code of somebody else's.
std::vector<QByteArray> surroundings()
{
    std::vector<QByteArray> kept;
    for (const char *name : {"HOME", "LANG", "LC_ALL", "LC_CTYPE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                             "XDG_DATA_DIRS", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "QT_PLUGIN_PATH", "ASAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            kept.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    return kept;
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }
    static int raised(int number) { return ::fcntl(number, F_DUPFD_CLOEXEC, FirstFreeDescriptor); }

private:
    int m_number;
};

// Standard input and output are the connection, the file is number 3, and nothing else is handed down.
int spawn(const QByteArray &program, int connection, int file)
{
    std::vector<QByteArray> kept = surroundings();
    std::vector<char *> environment;
    for (QByteArray &each : kept)
        environment.push_back(each.data());
    environment.push_back(nullptr);
    QByteArray name = program;
    const std::array<char *, 2> arguments{name.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, connection, 0);
    posix_spawn_file_actions_adddup2(&actions, connection, 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, file, 3);
    posix_spawn_file_actions_addclosefrom_np(&actions, 4);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &pipe);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    pid_t id = 0;
    const int error =
        posix_spawn(&id, program.constData(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        qCWarning(lcPages) << program << "cannot be started:" << std::strerror(error);
    return error == 0 ? id : 0;
}

} // namespace

bool PageProcess::start(const QString &program, int file)
{
    end();
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    Descriptor ours(ends[0]);
    const Descriptor first(ends[1]);
    const Descriptor theirs(Descriptor::raised(first.number()));
    const Descriptor handed(Descriptor::raised(file));
    if (theirs.number() < 0 || handed.number() < 0)
        return false;
    m_id = spawn(QFile::encodeName(program), theirs.number(), handed.number());
    if (m_id == 0)
        return false;
    m_channel = std::make_unique<PageChannel>(ours.release(), m_alarm);
    return true;
}

void PageProcess::end()
{
    m_channel.reset();
    if (m_id == 0)
        return;
    ::kill(m_id, SIGKILL);
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) { }
    m_id = 0;
}

PageProcess::Loss PageProcess::lose(PageChannel::State state)
{
    switch (state) {
    case PageChannel::State::TimedOut: return lose(Loss::TimedOut);
    case PageChannel::State::Alarmed: return lose(Loss::Alarmed);
    case PageChannel::State::Lost:
    case PageChannel::State::Done: break;
    }
    return lose(Loss::Died);
}

PageProcess::Loss PageProcess::lose(Loss loss)
{
    qCInfo(lcPages) << "the process" << m_id << "is given up, reason" << int(loss);
    end();
    return loss;
}

std::variant<PageProcess::Content, PageProcess::Loss> PageProcess::ask(PageQuestion question, const QByteArray &content,
                                                                       const QDeadlineTimer &deadline)
{
    if (!m_channel)
        return Loss::NotStarted;
    const auto written = m_channel->write(pageMessage(quint8(question), content), deadline);
    if (written != PageChannel::State::Done)
        return lose(written);
    std::array<char, PageHeadSize> bytes{};
    const auto read = m_channel->read(bytes.data(), PageHeadSize, deadline);
    if (read != PageChannel::State::Done)
        return lose(read);
    const PageHead head = pageHead(bytes.data());
    return Content{head.kind, head.length};
}

std::variant<QByteArray, PageProcess::Loss> PageProcess::take(quint32 length, const QDeadlineTimer &deadline)
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    const auto read = m_channel->read(bytes.data(), length, deadline);
    if (read != PageChannel::State::Done)
        return lose(read);
    return bytes;
}

template<typename Value, typename Reader>
PageProcess::Answer<Value> PageProcess::answer(PageQuestion question, const QByteArray &content, PageAnswer wanted,
                                               quint32 longest, int msecs, Reader reader)
{
    const QDeadlineTimer deadline(msecs);
    const auto asked = ask(question, content, deadline);
    if (const auto *loss = std::get_if<Loss>(&asked))
        return *loss;
    const Content &head = std::get<Content>(asked);
    const bool refused = head.kind == quint8(PageAnswer::Refused);
    if ((!refused && head.kind != quint8(wanted)) || head.length > (refused ? 1 : longest))
        return lose(Loss::Nonsense);
    if (refused) {
        const auto bytes = take(head.length, deadline);
        if (const auto *loss = std::get_if<Loss>(&bytes))
            return *loss;
        const auto trouble = troubleFrom(std::get<QByteArray>(bytes));
        return trouble ? Answer<Value>(*trouble) : Answer<Value>(lose(Loss::Nonsense));
    }
    return reader(head.length, deadline);
}

PageProcess::Answer<std::vector<QSizeF>> PageProcess::open(const QString &program, int file, int msecs)
{
    using Sizes = std::vector<QSizeF>;
    if (!start(program, file))
        return Loss::NotStarted;
    const auto reader = [this](quint32 length, const QDeadlineTimer &deadline) -> Answer<Sizes> {
        const auto bytes = take(length, deadline);
        if (const auto *loss = std::get_if<Loss>(&bytes))
            return *loss;
        const std::optional<Sizes> sizes = sizesFrom(std::get<QByteArray>(bytes));
        return sizes ? Answer<Sizes>(*sizes) : Answer<Sizes>(lose(Loss::Nonsense));
    };
    return answer<Sizes>(PageQuestion::Open, {}, PageAnswer::Opened, longestSizes(), msecs, reader);
}

PageProcess::Answer<QImage> PageProcess::draw(const PageDrawing &drawing, int msecs)
{
    const QSize size = drawing.turnedSize();
    const auto reader = [this, size](quint32 length, const QDeadlineTimer &deadline) -> Answer<QImage> {
        if (length != drawnLength(size))
            return lose(Loss::Nonsense);
        QImage image(size, QImage::Format_RGB32); // its lines follow each other without a gap
        if (image.isNull())
            return PageTrouble::NotDrawn;
        const auto read = m_channel->read(reinterpret_cast<char *>(image.bits()), length, deadline);
        return read == PageChannel::State::Done ? Answer<QImage>(image) : Answer<QImage>(lose(read));
    };
    return answer<QImage>(PageQuestion::Draw, drawingBytes(drawing), PageAnswer::Drawn, drawnLength(size), msecs,
                          reader);
}

PageProcess::Answer<std::vector<TextHit>> PageProcess::find(const PageFinding &finding, int msecs)
{
    using Hits = std::vector<TextHit>;
    const auto reader = [this, page = finding.page](quint32 length, const QDeadlineTimer &deadline) -> Answer<Hits> {
        const auto bytes = take(length, deadline);
        if (const auto *loss = std::get_if<Loss>(&bytes))
            return *loss;
        const std::optional<Hits> hits = hitsFrom(std::get<QByteArray>(bytes), page);
        return hits ? Answer<Hits>(*hits) : Answer<Hits>(lose(Loss::Nonsense));
    };
    return answer<Hits>(PageQuestion::Find, findingBytes(finding), PageAnswer::Found, longestHits(), msecs, reader);
}

PageProcess::Answer<QString> PageProcess::read(int page, int msecs)
{
    const auto reader = [this](quint32 length, const QDeadlineTimer &deadline) -> Answer<QString> {
        const auto bytes = take(length, deadline);
        if (const auto *loss = std::get_if<Loss>(&bytes))
            return *loss;
        return QString::fromUtf8(std::get<QByteArray>(bytes));
    };
    return answer<QString>(PageQuestion::Read, pageNumberBytes(page), PageAnswer::Text, quint32(MaxTextOfPage), msecs,
                           reader);
}

Error errorOf(PageProcess::Loss loss)
{
    if (loss == PageProcess::Loss::NotStarted) {
        return Error::failure(QStringLiteral("pages.program"),
                              tr("Pages cannot be shown: the program yongping-viewer is missing or cannot be started. "
                                 "Install Yongping again."));
    }
    return Error::refused(QStringLiteral("pages.ends"),
                          tr("This file cannot be shown: it needs too much time or memory. Do not trust it if you do "
                             "not know where it comes from."));
}

} // namespace yongping
