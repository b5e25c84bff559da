#include "presentation/review_proof_model.h"

namespace yongping {

void ReviewProofModel::setLines(std::vector<ProofLine> lines)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    std::vector<int> path; // the last node of every depth above the current one
    for (ProofLine &line : lines) {
        const int number = static_cast<int>(m_nodes.size());
        path.resize(std::min(path.size(), static_cast<std::size_t>(std::max(line.depth, 0))));
        Node node;
        node.parent = path.empty() ? -1 : path.back();
        std::vector<int> &siblings = path.empty() ? m_roots : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(number);
        node.line = std::move(line);
        m_nodes.push_back(std::move(node));
        path.push_back(number);
    }
    endResetModel();
}

const std::vector<int> &ReviewProofModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex ReviewProofModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ReviewProofModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_nodes[index.internalId()].parent;
    if (above < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int ReviewProofModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ReviewProofModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ReviewProofModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProofLine &line = m_nodes[index.internalId()].line;
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::AccessibleTextRole:
        //: %1 the verdict of a part, %2 the part in words
        return tr("%1: %2").arg(verdictWord(line.verdict), line.text);
    case VerdictRole: return static_cast<int>(line.verdict);
    case EncouragedRole: return line.encouraged;
    case CarriesRole: return line.carries;
    case DepthRole: return line.depth;
    default: return {};
    }
}

} // namespace yongping
