#include "presentation/review_elements_model.h"

#include "presentation/review_standing.h"
#include "wording/words.h"

namespace yongping {

void ReviewElementsModel::setReview(const std::shared_ptr<OpenReview> &review)
{
    beginResetModel();
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
    }
    endResetModel();
}

const Element *ReviewElementsModel::element(int row) const
{
    return row >= 0 && row < rowCount() ? &m_review->category()->elements[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewElementsModel::rowOf(const Element &element) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->element(row)->id == element.id)
            return row;
    }
    return -1;
}

int ReviewElementsModel::rowCount(const QModelIndex &parent) const
{
    return m_review && !parent.isValid() ? static_cast<int>(m_review->category()->elements.size()) : 0;
}

QVariant ReviewElementsModel::data(const QModelIndex &index, int role) const
{
    const Element *shown = index.isValid() ? element(index.row()) : nullptr;
    if (!shown)
        return {};
    const auto progress = [&] { return progressOf(m_review->evaluation(), m_review->review().answers, *shown); };
    switch (role) {
    case Qt::DisplayRole: return shown->title.in(language());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(*shown, progress());
    case ElementIdRole: return shown->id;
    case VerdictRole: return static_cast<int>(elementVerdict(m_review->evaluation(), *shown));
    case AnsweredRole: return progress().answered;
    case TotalRole: return progress().total;
    default: return {};
    }
}

QString ReviewElementsModel::spoken(const Element &element, const Progress &progress) const
{
    //: %1 title of an element, %2 its verdict, %3 answered of %4 checks
    return tr("%1: %2, %3 of %4 answered")
        .arg(element.title.in(language()), verdictWord(elementVerdict(m_review->evaluation(), element)),
             QString::number(progress.answered), QString::number(progress.total));
}

} // namespace yongping
