#pragma once

#include "presentation/scheme_draft.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace yongping {

// The points of one category's elements, one number below the other: Tab, the arrows up and down and Enter go from
// number to number. Fields of text, so that no wheel turns them and every decimal stays as it was typed.
class PointsSheet : public QWidget
{
    Q_OBJECT
public:
    explicit PointsSheet(QWidget *parent = nullptr);

    // Tab comes to the numbers from `before`.
    void setSheet(const SchemeDraft::Sheet &sheet, QWidget *before);
    void setFaulty(std::size_t line, const QString &fault);
    void focusFirst();

Q_SIGNALS:
    void edited(std::size_t line, const QString &typed);
    void focused(QWidget *field); // to be scrolled to

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addLine(const SchemeDraft::Line &line);
    bool step(const QObject *from, int by);

    QGridLayout *m_grid = nullptr;
    std::vector<QLineEdit *> m_fields;
    std::vector<QWidget *> m_parts;
};

} // namespace yongping
