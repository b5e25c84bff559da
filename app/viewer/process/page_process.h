#pragma once

#include "viewer/process/channel.h"
#include "viewer/process/protocol.h"

#include <QImage>

#include <memory>
#include <variant>

namespace yongping {

// One run of the program that draws pages, on one file. Every call waits for its answer, so that all of them belong to
// one background thread, which must live as long: the system ends the process with it. What the process answers is
// checked; one that answers nonsense, too late or not at all is ended and is of no use any more.
class PageProcess
{
public:
    enum class Loss {
        NotStarted, // the program is not there or may not be run
        Died,       // ended by itself or by one of its limits
        TimedOut,
        Nonsense,   // said what it must not say
        Alarmed,    // nobody waits for the answer any more
    };
    template<typename Value>
    using Answer = std::variant<Value, PageTrouble, Loss>;

    // The alarm is a descriptor that becomes readable when everything is to stop; -1: none.
    explicit PageProcess(int alarm = -1) : m_alarm(alarm) {}
    ~PageProcess() { end(); }
    PageProcess(const PageProcess &) = delete;
    PageProcess &operator=(const PageProcess &) = delete;

    bool isRunning() const { return m_channel != nullptr; }
    qint64 processId() const { return m_id; } // 0: not running
    // Starts it on an open file, of which it gets a copy of the descriptor, and says how large the pages are.
    Answer<std::vector<QSizeF>> open(const QString &program, int file, int msecs);
    Answer<QImage> draw(const PageDrawing &drawing, int msecs);
    Answer<std::vector<TextHit>> find(const PageFinding &finding, int msecs);
    Answer<QString> read(int page, int msecs); // the lines of its text, at most MaxTextOfPage
    void end();

private:
    struct Content
    {
        quint8 kind = 0;
        quint32 length = 0;
    };

    bool start(const QString &program, int file);
    std::variant<Content, Loss> ask(PageQuestion question, const QByteArray &content, const QDeadlineTimer &deadline);
    std::variant<QByteArray, Loss> take(quint32 length, const QDeadlineTimer &deadline);
    template<typename Value, typename Reader>
    Answer<Value> answer(PageQuestion question, const QByteArray &content, PageAnswer wanted, quint32 longest,
                         int msecs, Reader reader);
    Loss lose(PageChannel::State state);
    Loss lose(Loss loss);

    std::unique_ptr<PageChannel> m_channel;
    int m_alarm;
    int m_id = 0;
};

// Why a file cannot be shown whose process was lost, for the user.
Error errorOf(PageProcess::Loss loss);

} // namespace yongping
