#include "ui/review/editors/indicator_details.h"

#include "presentation/review_input.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace yongping {

namespace {

constexpr int InputWidth = 104, MostCharacters = 60;

QString memberName(int slot)
{
    static const QStringList names{QStringLiteral("baselinePeriod"), QStringLiteral("currentPeriod"),
                                   QStringLiteral("unit")};
    return names[slot];
}

QString periodText(const std::optional<Period> &period)
{
    return period ? period->toString() : QString();
}

std::array<QString, 3> textsOf(const IndicatorValue &value)
{
    return {periodText(value.baselinePeriod), periodText(value.currentPeriod), value.unit};
}

void copyDetails(const IndicatorValue &from, IndicatorValue &to)
{
    to.baselinePeriod = from.baselinePeriod;
    to.currentPeriod = from.currentPeriod;
    to.unit = from.unit;
}

} // namespace

IndicatorDetails::IndicatorDetails(const Check &check, const QString &name, QWidget *parent)
    : QWidget(parent), m_fault(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Space8);
    grid->setVerticalSpacing(Theme::Space4);
    grid->setColumnStretch(0, 1);
    for (int slot = 0; slot < SlotCount; ++slot) {
        auto *title = new QLabel(slotTitle(slot), this);
        setRole(title, "caption");
        grid->addWidget(title, 0, slot + 1);
    }
    for (const IndicatorSpec &spec : check.indicators)
        addRow(*grid, spec, name);
    auto *hint = new QLabel(tr("Periods as 2022, 2022-Q3 or 2022-06. A unit only where it is another one."), this);
    hint->setWordWrap(true);
    setRole(hint, "caption");
    grid->addWidget(hint, grid->rowCount(), 0, 1, SlotCount + 1);
    m_fault->setObjectName(QString(name + QStringLiteral(".details.fault")));
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    grid->addWidget(m_fault, grid->rowCount(), 0, 1, SlotCount + 1);
    setFocusProxy(m_rows.front().inputs[BaselinePeriod]);
}

QString IndicatorDetails::slotTitle(int slot)
{
    return slot == BaselinePeriod ? tr("Baseline period") : slot == CurrentPeriod ? tr("Result period") : tr("Unit");
}

void IndicatorDetails::addRow(QGridLayout &grid, const IndicatorSpec &spec, const QString &name)
{
    const std::size_t number = m_rows.size();
    const int line = static_cast<int>(number) + 1;
    Row row;
    row.spec = &spec;
    const QString title = spec.title.in(language());
    auto *label = new QLabel(title, this);
    label->setWordWrap(true);
    grid.addWidget(label, line, 0);
    for (int slot = 0; slot < SlotCount; ++slot) {
        auto *input = new QLineEdit(this);
        input->setObjectName(QString(name + u'.' + spec.id + u'.' + memberName(slot)));
        input->setAccessibleName(tr("%1: %2").arg(title, slotTitle(slot)));
        input->setMaxLength(MostCharacters);
        input->setMinimumWidth(InputWidth);
        input->setMaximumWidth(InputWidth);
        if (slot == Unit)
            input->setPlaceholderText(spec.unit.in(language()));
        connect(input, &QLineEdit::textEdited, this, [this, number, slot] { read(number, slot, false); });
        connect(input, &QLineEdit::editingFinished, this, [this, number, slot] { read(number, slot, true); });
        grid.addWidget(input, line, slot + 1);
        row.inputs[static_cast<std::size_t>(slot)] = input;
    }
    label->setBuddy(row.inputs[BaselinePeriod]);
    m_rows.push_back(std::move(row));
}

void IndicatorDetails::showValues(const IndicatorValues &values)
{
    for (Row &row : m_rows) {
        IndicatorValue details;
        copyDetails(values.values.value(row.spec->id), details);
        const std::array<QString, 3> before = textsOf(row.value);
        const std::array<QString, 3> after = textsOf(details);
        for (std::size_t slot = 0; slot < SlotCount; ++slot) {
            if (before[slot] != after[slot])
                row.inputs[slot]->setText(after[slot]);
        }
        row.value = details;
    }
}

void IndicatorDetails::setReadOnly(bool readOnly)
{
    for (const Row &row : m_rows) {
        for (QLineEdit *input : row.inputs)
            input->setReadOnly(readOnly);
    }
}

void IndicatorDetails::fill(const QString &indicatorId, IndicatorValue &value) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row &each) { return each.spec->id == indicatorId; });
    if (row != m_rows.end())
        copyDetails(row->value, value);
}

bool IndicatorDetails::holdsFault() const
{
    return !m_fault->text().isEmpty();
}

bool IndicatorDetails::isUsed(const IndicatorValues &values)
{
    return std::ranges::any_of(values.values, [](const IndicatorValue &value) {
        return value.baselinePeriod || value.currentPeriod || !value.unit.isEmpty();
    });
}

QString IndicatorDetails::take(Row &row, int slot, bool finished)
{
    QLineEdit &input = *row.inputs[static_cast<std::size_t>(slot)];
    if (slot == Unit) {
        const Result<QString> unit = readUnit(input.text());
        if (!unit)
            return unit.error().message;
        row.value.unit = *unit;
        return {};
    }
    const Result<std::optional<Period>> period = readPeriod(input.text());
    if (!period)
        return period.error().message;
    (slot == BaselinePeriod ? row.value.baselinePeriod : row.value.currentPeriod) = *period;
    if (finished && !input.isReadOnly())
        input.setText(periodText(*period));
    return {};
}

// A text that is no period yet may become one: it is complained of once the field is left.
void IndicatorDetails::read(std::size_t number, int slot, bool finished)
{
    Row &row = m_rows[number];
    const IndicatorValue before = row.value;
    const QString fault = take(row, slot, finished);
    if (finished || fault.isEmpty()) {
        markFaulty(*row.inputs[static_cast<std::size_t>(slot)], !fault.isEmpty());
        const QString title = row.spec->title.in(language());
        m_fault->setText(fault.isEmpty() ? QString() : tr("%1, %2: %3").arg(title, slotTitle(slot), fault));
        m_fault->setVisible(!fault.isEmpty());
    }
    if (row.value != before)
        Q_EMIT changed(row.spec->id);
}

} // namespace yongping
