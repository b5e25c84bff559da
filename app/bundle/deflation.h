#pragma once

#include <QByteArrayView>

#include <memory>

namespace yongping {

// Deflates only to learn how small something becomes: what shrinks too well is stored, lest a reader takes it for a
// bomb.
class Deflation
{
public:
    Deflation();
    ~Deflation();
    Deflation(const Deflation &) = delete;
    Deflation &operator=(const Deflation &) = delete;

    void add(QByteArrayView block);
    qint64 packed(); // bytes, of all; nothing can be added after it

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

// Undoes raw deflate step by step.
class Inflation
{
public:
    enum class State { NeedsInput, NeedsRoom, Ended, Damaged };

    Inflation();
    ~Inflation();
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    // The bytes must live until they are used up.
    void setInput(QByteArrayView packed);
    // Fills `room` as far as the input goes.
    State run(char *room, qsizetype size, qsizetype &filled);
    qsizetype inputLeft() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace yongping
