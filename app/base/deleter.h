#pragma once

namespace yongping {

// Lets a unique_ptr own an object of a C library, which is freed by a function of that library.
template<auto Free>
struct Deleter
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

} // namespace yongping
