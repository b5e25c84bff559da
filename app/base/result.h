#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace yongping {

// What a failure means for whoever asked; yongpingctl turns it into its exit code.
enum class ErrorKind {
    Usage,   // asked in a way that cannot be understood (exit 2)
    Refused, // input refused, nothing changed (exit 3)
    Failure, // file, device, store or library failed, nothing lost (exit 4)
};

// Why something that depends on the world could not be done. `code` is stable and never translated (scripts branch on
// it); `message` is a whole sentence for the user that names the thing and the way out; `detail` is for the log;
// `key` names the place in the input ("answers.foundation.2.devices") where there is one.
struct Error {
    ErrorKind kind = ErrorKind::Failure;
    QString code;
    QString message;
    QString detail = {};
    QString key = {};

    static Error usage(QString code, QString message)
    {
        return {ErrorKind::Usage, std::move(code), std::move(message)};
    }
    static Error refused(QString code, QString message, QString key = {})
    {
        return {ErrorKind::Refused, std::move(code), std::move(message), {}, std::move(key)};
    }
    static Error failure(QString code, QString message, QString detail = {})
    {
        return {ErrorKind::Failure, std::move(code), std::move(message), std::move(detail)};
    }
};

// Either a value or the Error that kept it away. Test with `if (!result)` before value().
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace yongping
