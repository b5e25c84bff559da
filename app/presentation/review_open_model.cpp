#include "presentation/review_open_model.h"

#include "wording/words.h"

namespace yongping {

void ReviewOpenModel::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (m_review)
        connect(m_review.get(), &OpenReview::evaluated, this, &ReviewOpenModel::take);
    take();
}

void ReviewOpenModel::take()
{
    const QStringList open = m_review ? m_review->evaluation().pending() : QStringList();
    const int decisive = m_review ? m_review->evaluation().decisive : 0;
    if (open == m_open && decisive == m_decisive)
        return;
    beginResetModel();
    m_open = open;
    m_decisive = decisive;
    endResetModel();
}

int ReviewOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_open.size());
}

QVariant ReviewOpenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_open.size())
        return {};
    const QString &id = m_open[index.row()];
    const Category &category = *m_review->category();
    const Check *check = category.check(id);
    const Clause *clause = category.clauseOfCheck(id);
    if (!check || !clause)
        return {};
    const bool decisive = index.row() < m_decisive;
    switch (role) {
    case Qt::DisplayRole: return check->text.in(language());
    case Qt::AccessibleTextRole:
        return decisive ? tr("%1, can decide the conclusion").arg(check->text.in(language()))
                        : check->text.in(language());
    case CheckIdRole: return id;
    case ClauseNameRole: return clauseName(*clause, category);
    case DecisiveRole: return decisive;
    default: return {};
    }
}

} // namespace yongping
