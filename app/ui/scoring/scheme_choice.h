#pragma once

#include "presentation/scheme_list_model.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SchemeChoice;
}

namespace yongping {

class Office;
class OpenReview;

// Which scheme a case is counted by: every scheme with the points that the case would have, what changes with the
// chosen one, and a button that pins the case to it.
class SchemeChoice : public QDialog
{
    Q_OBJECT
public:
    SchemeChoice(Office &office, std::shared_ptr<OpenReview> review, bool isReadOnly, QWidget *parent = nullptr);
    ~SchemeChoice() override;

private:
    void prepareTable();
    void load();
    void fill();
    void refresh();
    void use();
    void showFault(const QString &text);
    const SchemeRow *selected() const;

    Office &m_office;
    std::shared_ptr<OpenReview> m_review;
    bool m_isReadOnly;
    std::unique_ptr<::Ui::SchemeChoice> m_ui;
    std::vector<SchemeEntry> m_entries;
    SchemeListModel m_model;
};

} // namespace yongping
