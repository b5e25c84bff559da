#pragma once

#include "presentation/experts_draft.h"
#include "ui/forms/rows_editor.h"

#include <functional>
#include <vector>

namespace yongping {

// The people that a bundle is for, one row each: name (where names are asked), certificate file, remove; faults stand
// below their row.
class PeopleEditor : public RowsEditor
{
    Q_OBJECT
public:
    explicit PeopleEditor(QWidget *parent = nullptr);

    // Certificates alone instead of people with certificates; there is no row at first.
    void askCertificatesOnly();
    // Names that were issued to before, to complete what is typed.
    void setKnownNames(const QStringList &names);
    void addRow(const QString &name = {});

    std::vector<ExpertsDraft::Row> people() const;
    using FaultOf = std::function<QString(int row, bool certificate)>;
    void showFaults(const FaultOf &faultOf);

protected:
    EditorRow *newRow() override;

private:
    QStringList m_knownNames;
    bool m_asksNames = true;
};

} // namespace yongping
