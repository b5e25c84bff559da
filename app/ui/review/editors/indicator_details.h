#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace yongping {

// When and in what unit each indicator was measured: asked for on demand, as most files do not say it. Each text is
// taken over as it becomes a period.
class IndicatorDetails : public QWidget
{
    Q_OBJECT
public:
    // The check must outlive it; its inputs are named `name`.INDICATOR.MEMBER.
    IndicatorDetails(const Check &check, const QString &name, QWidget *parent);

    void showValues(const IndicatorValues &values);
    void setReadOnly(bool readOnly);
    // Puts what is typed for the indicator into its value; the numbers stay as they are.
    void fill(const QString &indicatorId, IndicatorValue &value) const;
    bool holdsFault() const; // what stands in it is no period or unit: only it has that
    static bool isUsed(const IndicatorValues &values);

Q_SIGNALS:
    void changed(const QString &indicatorId);

private:
    enum Slot { BaselinePeriod, CurrentPeriod, Unit, SlotCount };
    struct Row
    {
        const IndicatorSpec *spec = nullptr;
        std::array<QLineEdit *, SlotCount> inputs{};
        IndicatorValue value; // its details alone
    };

    static QString slotTitle(int slot);
    void addRow(QGridLayout &grid, const IndicatorSpec &spec, const QString &name);
    QString take(Row &row, int slot, bool finished); // why it cannot be taken over, or nothing
    void read(std::size_t row, int slot, bool finished);

    std::vector<Row> m_rows;
    QLabel *m_fault;
};

} // namespace yongping
