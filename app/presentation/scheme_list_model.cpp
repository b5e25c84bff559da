#include "presentation/scheme_list_model.h"

#include "base/tr.h"
#include "wording/words.h"
#include "workstation/desk.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qsizetype ShownDigest = 8;

SchemeRow rowOf(const SchemeEntry &entry)
{
    SchemeRow row;
    row.scheme = entry.scheme;
    if (!entry.isDefault)
        row.json = entry.json;
    return row;
}

// With the points that the case has, or would have, by the scheme.
void weigh(SchemeRow &row, const OpenReview &review)
{
    row.isPresent = row.scheme.digest == review.scheme().digest;
    row.isFit = row.scheme.findingsFor(*review.category()).isEmpty();
    if (row.isFit)
        row.total = score(review.evaluation(), row.scheme, review.review().points).total;
    if (row.isPresent)
        row.remark = tr("counts now");
    else if (!row.isFit)
        row.remark = tr("has no points for this category");
    else if (row.scheme.id == review.scheme().id)
        row.remark = tr("newer version of the one that counts now");
}

} // namespace

std::vector<SchemeRow> schemeRows(const std::vector<SchemeEntry> &entries)
{
    std::vector<SchemeRow> rows;
    std::ranges::transform(entries, std::back_inserter(rows), rowOf);
    return rows;
}

std::vector<SchemeRow> schemeChoices(const OpenReview &review, const std::vector<SchemeEntry> &entries)
{
    std::vector<SchemeRow> rows = schemeRows(entries);
    const auto isPresent = [&](const SchemeRow &row) { return row.scheme.digest == review.scheme().digest; };
    const bool isListed = std::ranges::any_of(rows, isPresent);
    if (!isListed) {
        SchemeRow own;
        own.scheme = review.scheme();
        own.json = toJson(review.scheme());
        rows.insert(rows.begin(), own);
    }
    for (SchemeRow &row : rows)
        weigh(row, review);
    if (!isListed)
        rows.front().remark = tr("counts now; the case's own copy");
    return rows;
}

bool isNewerListed(const ScoringScheme &counts, const std::vector<SchemeEntry> &entries)
{
    return std::ranges::any_of(entries, [&counts](const SchemeEntry &entry) {
        return entry.scheme.id == counts.id && entry.scheme.digest != counts.digest;
    });
}

void SchemeListModel::setRows(std::vector<SchemeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const SchemeRow *SchemeListModel::row(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_rows[std::size_t(row)] : nullptr;
}

int SchemeListModel::rowOf(const QString &schemeId) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const SchemeRow &row) { return row.scheme.id == schemeId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SchemeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SchemeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SchemeListModel::text(const SchemeRow &row, int column) const
{
    switch (column) {
    case Title: return row.scheme.title.in(language());
    case Whose:
        if (!row.remark.isEmpty())
            return row.remark;
        return row.json ? tr("the organiser's") : tr("a default that the standard does not prescribe");
    case Digest: return row.scheme.digest.left(ShownDigest);
    case Points: return row.total ? pointsText(*row.total) : QStringLiteral("—");
    default: return {};
    }
}

QVariant SchemeListModel::data(const QModelIndex &index, int role) const
{
    const SchemeRow *row = this->row(index.row());
    if (!row)
        return {};
    if (role == Qt::ToolTipRole)
        return row->scheme.note.in(language());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Points ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(text(*row, index.column())) : QVariant();
}

QString SchemeListModel::title(int column) const
{
    const QString titles[] = {tr("Scheme"), tr("What it is"), tr("Digest"), tr("Points")};
    return titles[column];
}

} // namespace yongping
