#include "presentation/review_elements_model.h"

#include "presentation/review_standing.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

void ReviewElementsModel::setReview(const std::shared_ptr<OpenReview> &review)
{
    beginResetModel();
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_held = false;
    m_lines = count();
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, &ReviewElementsModel::refresh);
        connect(m_review.get(), &OpenReview::flagChanged, this, &ReviewElementsModel::refresh);
    }
    endResetModel();
}

void ReviewElementsModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        refresh();
}

void ReviewElementsModel::refresh()
{
    if (m_held || rowCount() == 0)
        return;
    m_lines = count();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<ReviewElementsModel::Line> ReviewElementsModel::count() const
{
    std::vector<Line> lines;
    if (!m_review)
        return lines;
    const QSet<QString> &flags = m_review->review().flags;
    for (const Element &element : m_review->category()->elements) {
        Line line;
        line.verdict = elementVerdict(m_review->evaluation(), element);
        line.progress = progressOf(m_review->evaluation(), m_review->review().answers, element);
        line.flagged = static_cast<int>(std::ranges::count_if(
            element.clauses, [&flags](const Clause &clause) { return flags.contains(clause.id); }));
        lines.push_back(line);
    }
    return lines;
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
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown->title.in(language());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(*shown, line);
    case ElementIdRole: return shown->id;
    case VerdictRole: return static_cast<int>(line.verdict);
    case AnsweredRole: return line.progress.answered;
    case TotalRole: return line.progress.total;
    case FlaggedRole: return line.flagged;
    default: return {};
    }
}

QString ReviewElementsModel::spoken(const Element &element, const Line &line)
{
    //: %1 title of an element, %2 its verdict, %3 answered of %4 checks
    const QString words = tr("%1: %2, %3 of %4 answered")
                              .arg(element.title.in(language()), verdictWord(line.verdict),
                                   QString::number(line.progress.answered), QString::number(line.progress.total));
    //: %1 what is said of an element so far
    return line.flagged == 0 ? words : tr("%1, %n flagged", nullptr, line.flagged).arg(words);
}

} // namespace yongping
