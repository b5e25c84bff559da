#pragma once

#include "presentation/scheme_list_model.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScoringSection;
}

namespace yongping {

class Desk;
class SchemeDraft;

// The scoring schemes in the settings: the shipped default, which can only be copied, and the organiser's own, made,
// edited, deleted, taken from files and written to them.
class ScoringSection : public QWidget
{
    Q_OBJECT
public:
    explicit ScoringSection(Desk &desk, QWidget *parent = nullptr);
    ~ScoringSection() override;

    // What the buttons do once a file is chosen.
    void importFile(const QString &file);
    void exportTo(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareTable();
    void prepareButtons();
    void refresh(const QString &select = {});
    void refreshButtons();
    const SchemeRow *selected() const;
    std::vector<CategoryPtr> categories() const;
    void edit(const SchemeDraft &draft);
    void copySelected();
    void editSelected();
    void activate();
    void askToRemove();
    void offerRemoval(const SchemeRow &row, const QStringList &cases);
    void remove(const QString &id);
    void takeIn(const JsonValue &json, const ScoringScheme &scheme);
    void keep(const JsonValue &json);
    void say(const QString &text);
    void showFault(const QString &text);

    Desk &m_desk;
    std::unique_ptr<::Ui::ScoringSection> m_ui;
    SchemeListModel m_model;
};

} // namespace yongping
