#pragma once

#include "ui/review/editors/check_editor.h"

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yongping {

class IndicatorDetails;
class VerdictMark;

// The indicators of a check as rows: baseline → after the project → improvement with threshold and the shape of its
// verdict, and what was promised at the end. Each value is taken over as it becomes a number. Periods and units on
// demand.
class IndicatorsEditor : public CheckEditor
{
    Q_OBJECT
public:
    IndicatorsEditor(const Check &check, const QString &hint, QWidget *parent);

    void showAnswer(const std::optional<Answer> &answer) override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }
    bool holdsFault() const override;

protected:
    void typed() override;

private:
    enum Slot { Baseline, Current, Target, SlotCount };
    struct Row
    {
        const IndicatorSpec *spec = nullptr;
        std::array<QLineEdit *, SlotCount> inputs{};
        std::array<QString, SlotCount> faults;
        std::array<bool, SlotCount> half{}; // may become a number yet: the fault waits
        QLabel *improvement = nullptr;
        VerdictMark *mark = nullptr;
    };

    static std::optional<GivenNumber> &slotOf(IndicatorValue &value, int slot);
    static QString slotTitle(int slot);
    void addHeader(QGridLayout &grid);
    void addRow(QGridLayout &grid, const IndicatorSpec &spec);
    QLineEdit *makeInput(std::size_t row, const IndicatorSpec &spec, int slot);
    void read(std::size_t row, int slot);
    void addDetails();
    void readDetails(const QString &indicatorId);
    void take(const QString &indicatorId, const IndicatorValue &value);
    void showFaults();
    void showResults();

    std::vector<Row> m_rows;
    IndicatorValues m_values;
    QPushButton *m_more = nullptr;
    IndicatorDetails *m_details = nullptr;
};

} // namespace yongping
