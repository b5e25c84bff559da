#pragma once

#include "criteria/scoring_scheme.h"
#include "presentation/scheme_draft.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SchemeEditor;
}

namespace yongping {

class Office;
class PointsSheet;

// Edits an organiser's scheme: its names, what a part and a bonus earn, and the points of each category's elements with
// their sum. Saves only what can be used; the office keeps it in place of the scheme with the same id.
class SchemeEditor : public QDialog
{
    Q_OBJECT
public:
    SchemeEditor(Office &office, SchemeDraft draft, QWidget *parent = nullptr);
    ~SchemeEditor() override;

Q_SIGNALS:
    void saved(const QString &schemeId);

private:
    void fillHead();
    void fillCategories();
    void showSheet(int sheet);
    void takeHead();
    void refresh();
    void refreshCategory(int sheet);
    void save();

    Office &m_office;
    SchemeDraft m_draft;
    std::unique_ptr<::Ui::SchemeEditor> m_ui;
    PointsSheet *m_sheet;
    int m_shown = -1;
    bool m_isSaving = false;
};

} // namespace yongping
