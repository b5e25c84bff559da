#pragma once

#include "judgement/evaluator.h"
#include "wording/words.h"

#include <QAbstractItemModel>

#include <vector>

namespace yongping {

// The explanation of one clause's verdict as a tree of sentences.
class ReviewProofModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { VerdictRole = Qt::UserRole + 1, EncouragedRole, CarriesRole, DepthRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setLines(std::vector<ProofLine> lines);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        ProofLine line;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace yongping
