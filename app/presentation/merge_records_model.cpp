#include "presentation/merge_records_model.h"

#include "wording/data_words.h"
#include "wording/panel_words.h"

#include <algorithm>

namespace yongping {

namespace {

int memberCount(const JsonValue &items, QStringView name)
{
    const JsonValue *value = items.find(name);
    if (!value)
        return 0;
    if (value->isArray())
        return int(value->toArray().size());
    return value->isNumber() ? value->toDecimal().toString().toInt() : 0;
}

// A merge stands in the history from the moment that it was made; the one that a case began with has no entry.
QDateTime timeOf(const MergeRecord &merge, const std::vector<Event> &history)
{
    const QString key = QString::number(merge.number);
    const auto found = std::find_if(history.begin(), history.end(), [&key](const Event &event) {
        return event.kind == u"merge.changed" && event.key == key;
    });
    if (found != history.end())
        return found->at;
    return history.empty() ? QDateTime() : history.front().at;
}

bool isRevertible(const MergeRecord &merge)
{
    return merge.state == MergeRecord::State::Open
           || (merge.state == MergeRecord::State::Applied && merge.firstEvent > 0);
}

} // namespace

void MergeRecordsModel::setMerges(const std::vector<MergeRecord> &merges, const std::vector<Event> &history)
{
    beginResetModel();
    m_rows.clear();
    for (auto merge = merges.rbegin(); merge != merges.rend(); ++merge)
        m_rows.push_back({*merge, timeOf(*merge, history)});
    endResetModel();
}

const MergeRecord *MergeRecordsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)].merge : nullptr;
}

QString MergeRecordsModel::takenBack(const MergeRecord &merge) const
{
    if (merge.state == MergeRecord::State::Open)
        return tr("Nothing of this bundle was applied yet: it is put away, and its conflicts with it.");
    const int fields = memberCount(merge.items, u"new") + memberCount(merge.items, u"changed")
                       + memberCount(merge.items, u"removed") + memberCount(merge.items, u"soft");
    const QString sentence = tr(
        "All that this bundle changed is taken back: %n field(s) get the value that they had before.", nullptr, fields);
    const int conflicts = memberCount(merge.items, u"conflicts");
    if (conflicts == 0)
        return sentence;
    //: %1 a whole sentence
    return tr("%1 The choices in %n conflict(s) are taken back, too.", nullptr, conflicts).arg(sentence);
}

int MergeRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeRecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MergeRecordsModel::fromText(const MergeRecord &merge) const
{
    const QString who = merge.reviewer.isEmpty() ? merge.signer : merge.reviewer;
    return who.isEmpty() ? QStringLiteral("—") : who;
}

QString MergeRecordsModel::whatText(const MergeRecord &merge) const
{
    if (merge.kind == u"issue")
        return tr("The case as it was issued");
    if (merge.kind == u"return")
        return tr("A review given back for correction");
    if (merge.kind == u"receipt")
        return tr("A receipt");
    const QString what = merge.kind == u"review" ? tr("A review") : tr("A whole case");
    const int changed = memberCount(merge.items, u"new") + memberCount(merge.items, u"changed")
                        + memberCount(merge.items, u"removed") + memberCount(merge.items, u"soft");
    QStringList parts;
    if (changed > 0)
        parts << tr("%n change(s)", nullptr, changed);
    if (const int conflicts = memberCount(merge.items, u"conflicts"); conflicts > 0)
        parts << tr("%n conflict(s)", nullptr, conflicts);
    //: %1 what came, %2 how much of it differed
    return parts.isEmpty() ? what : tr("%1: %2").arg(what, parts.join(tr(", ")));
}

QString MergeRecordsModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Number: return QString::number(row.merge.number);
    case When: return momentText(row.when);
    case From: return fromText(row.merge);
    case What: return whatText(row.merge);
    case State: return mergeStateWord(row.merge.state);
    case ColumnCount: break;
    }
    return {};
}

QVariant MergeRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, Column(index.column()));
    case Qt::ToolTipRole: return row.merge.reason.isEmpty() ? text(row, Column(index.column())) : row.merge.reason;
    case OpenRole: return row.merge.state == MergeRecord::State::Open;
    case RevertibleRole: return isRevertible(row.merge);
    default: return {};
    }
}

QString MergeRecordsModel::title(int column) const
{
    switch (Column(column)) {
    case Number: return tr("No.");
    case When: return tr("When");
    case From: return tr("From");
    case What: return tr("What");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace yongping
