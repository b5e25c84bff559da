#pragma once

#include "criteria/category.h"
#include "presentation/cases_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace yongping {

// Which of the cases are shown, and in what order. All conditions must hold; an unset one lets everything through.
class CasesFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    // Open means that due checks are still unanswered, whatever the conclusion.
    enum class Show { All, Open, Satisfied, NotSatisfied, Undetermined };

    explicit CasesFilter(QObject *parent = nullptr);

    void setShow(Show show);
    void setStage(std::optional<Stage> stage);
    void setCategories(const QStringList &ids); // empty: every category
    void setSearch(const QString &text);        // every word must occur
    void clear();

    Show show() const { return m_show; }
    bool isActive() const;
    // How many cases would be shown with that condition and the other ones as they are.
    int count(Show show) const;

Q_SIGNALS:
    void conditionsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool showAccepts(const QModelIndex &index, Show show) const;
    bool othersAccept(const QModelIndex &index) const;
    void refresh();

    Show m_show = Show::All;
    std::optional<Stage> m_stage;
    QStringList m_categories;
    QStringList m_words;
};

} // namespace yongping
