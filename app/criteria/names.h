#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace yongping {

// A small table between the values of an enumeration and their stable names in files.
template<typename Value, std::size_t Size>
using NameTable = std::array<std::pair<Value, const char16_t *>, Size>;

template<typename Value, std::size_t Size>
QString nameOf(const NameTable<Value, Size> &table, Value value)
{
    for (const auto &[candidate, text] : table) {
        if (candidate == value)
            return QString::fromUtf16(text);
    }
    Q_UNREACHABLE();
}

template<typename Value, std::size_t Size>
std::optional<Value> valueOf(const NameTable<Value, Size> &table, QStringView name)
{
    for (const auto &[value, text] : table) {
        if (name == QStringView(text))
            return value;
    }
    return std::nullopt;
}

} // namespace yongping
