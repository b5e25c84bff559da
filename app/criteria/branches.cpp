#include "criteria/branches.h"

namespace yongping {

std::vector<BranchValues> combinations(const BranchDomains &domains)
{
    std::vector<BranchValues> result{BranchValues()};
    for (auto domain = domains.begin(); domain != domains.end(); ++domain) {
        std::vector<BranchValues> longer;
        for (const BranchValues &values : result) {
            for (const QString &value : domain.value()) {
                longer.push_back(values);
                longer.back().insert(domain.key(), value);
            }
        }
        result = std::move(longer);
    }
    return result;
}

} // namespace yongping
