#pragma once

#include "presentation/titled_table_model.h"
#include "workstation/schemes.h"

#include <optional>
#include <vector>

namespace yongping {

class OpenReview;

// One scheme in a list; where a case chooses among them also what its points would be.
struct SchemeRow
{
    ScoringScheme scheme;
    std::optional<JsonValue> json; // none: the shipped default
    QString remark;                // "counts now", "newer version"; why it cannot count
    std::optional<PointRange> total;
    bool isPresent = false; // counts now
    bool isFit = true;      // for the case's category
};

// The shipped default first, named as such, then the organiser's.
std::vector<SchemeRow> schemeRows(const std::vector<SchemeEntry> &entries);
// What a case can be counted by, with its points under each. The case's own copy comes first where the list no longer
// holds it.
std::vector<SchemeRow> schemeChoices(const OpenReview &review, const std::vector<SchemeEntry> &entries);

// Whether the list holds another version of the scheme that counts: the case keeps the copy that it is pinned to.
bool isNewerListed(const ScoringScheme &counts, const std::vector<SchemeEntry> &entries);

// Scoring schemes for a table: title, whose, digest and, where a case chooses, points.
class SchemeListModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Whose, Digest, Points, ColumnCount };

    using TitledTableModel::TitledTableModel;

    void setRows(std::vector<SchemeRow> rows);
    const SchemeRow *row(int row) const; // null where there is none
    int rowOf(const QString &schemeId) const; // −1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    bool hasFigures(int column) const override { return column == Points; }

private:
    QString text(const SchemeRow &row, int column) const;

    std::vector<SchemeRow> m_rows;
};

} // namespace yongping
