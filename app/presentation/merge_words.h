#pragma once

#include "casework/merge.h"
#include "criteria/category.h"

#include <QString>

#include <optional>

namespace yongping {

// The fields that a merge compares, as people read them. `category` says what checks and clauses are called; without
// one they go by their ids.

// Where the field belongs: the name of a clause, or what part of the case it is.
QString mergePlace(const FieldRef &ref, const Category *category);
// Which field of that place, with whose review it is of: "Answer: connected devices · 张三".
QString mergeSubject(const FieldRef &ref, const Category *category);
// A value of the field; words for "none" where there is no value.
QString mergeValueText(const FieldRef &ref, const std::optional<JsonValue> &value, const Category *category);
// "张三, 2023-06-20 16:00"; empty where neither is known.
QString authorshipText(const Authorship &by);

} // namespace yongping
