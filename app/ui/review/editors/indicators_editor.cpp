#include "ui/review/editors/indicators_editor.h"

#include "presentation/indicator_chart_data.h"
#include "presentation/review_input.h"
#include "ui/review/editors/indicator_details.h"
#include "ui/review/editors/value_edit.h"
#include "ui/review/verdict_mark.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

namespace {

constexpr int InputWidth = 88;
constexpr int MarkSize = 18;

enum GridColumn {
    TitleColumn,
    BaselineColumn,
    ArrowColumn,
    CurrentColumn,
    ImprovementColumn,
    MarkColumn,
    TargetColumn
};

QString slotName(int slot)
{
    static const QStringList names{QStringLiteral("baseline"), QStringLiteral("current"), QStringLiteral("target")};
    return names[slot];
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, "caption");
    return label;
}

} // namespace

IndicatorsEditor::IndicatorsEditor(const Check &check, const QString &hint, QWidget *parent)
    : CheckEditor(check, parent)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Space8);
    grid->setVerticalSpacing(Theme::Space8);
    grid->setColumnStretch(TitleColumn, 1);
    addHeader(*grid);
    for (const IndicatorSpec &spec : check.indicators)
        addRow(*grid, spec);
    column()->insertLayout(0, grid);
    if (!hint.isEmpty())
        column()->insertWidget(1, caption(hint, this));
    addDetails();
    setFocusProxy(m_rows.front().inputs[Baseline]);
    showResults();
}

void IndicatorsEditor::addDetails()
{
    m_more = new QPushButton(tr("Periods and units"), this);
    m_more->setObjectName(QString(check().id + QStringLiteral(".more")));
    m_more->setCheckable(true);
    setLook(m_more, "quiet", true);
    m_details = new IndicatorDetails(check(), check().id, this);
    m_details->hide();
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_details, &IndicatorDetails::changed, this, &IndicatorsEditor::readDetails);
    const int end = column()->count() - 1; // above the fault
    column()->insertWidget(end, m_more, 0, Qt::AlignLeft);
    column()->insertWidget(end + 1, m_details);
}

std::optional<GivenNumber> &IndicatorsEditor::slotOf(IndicatorValue &value, int slot)
{
    return slot == Baseline ? value.baseline : slot == Current ? value.current : value.target;
}

QString IndicatorsEditor::slotTitle(int slot)
{
    return slot == Baseline ? tr("Baseline") : slot == Current ? tr("After the project") : tr("Target");
}

void IndicatorsEditor::addHeader(QGridLayout &grid)
{
    grid.addWidget(caption(slotTitle(Baseline), this), 0, BaselineColumn, Qt::AlignBottom);
    grid.addWidget(caption(slotTitle(Current), this), 0, CurrentColumn, Qt::AlignBottom);
    grid.addWidget(caption(tr("Improvement"), this), 0, ImprovementColumn, Qt::AlignBottom);
    grid.addWidget(caption(slotTitle(Target), this), 0, TargetColumn, Qt::AlignBottom);
}

void IndicatorsEditor::addRow(QGridLayout &grid, const IndicatorSpec &spec)
{
    const std::size_t number = m_rows.size();
    const int line = static_cast<int>(number) + 1;
    Row row;
    row.spec = &spec;
    for (int slot = 0; slot < SlotCount; ++slot)
        row.inputs[static_cast<std::size_t>(slot)] = makeInput(number, spec, slot);
    row.improvement = new QLabel(this);
    row.improvement->setObjectName(QString(check().id + u'.' + spec.id + QStringLiteral(".improvement")));
    row.improvement->setMinimumWidth(
        QFontMetrics(Theme::instance().bodyFont()).horizontalAdvance(QStringLiteral("-1,000.00 %")));
    row.mark = new VerdictMark(MarkSize, this);
    row.mark->setObjectName(QString(check().id + u'.' + spec.id + QStringLiteral(".verdict")));

    auto *title = new QLabel(this);
    title->setText(tr("%1 (%2)").arg(spec.title.in(language()), spec.unit.in(language())));
    title->setWordWrap(true);
    title->setBuddy(row.inputs[Baseline]);
    auto *arrow = new QLabel(QStringLiteral("→"), this);
    setRole(arrow, "second");
    grid.addWidget(title, line, TitleColumn);
    grid.addWidget(row.inputs[Baseline], line, BaselineColumn);
    grid.addWidget(arrow, line, ArrowColumn);
    grid.addWidget(row.inputs[Current], line, CurrentColumn);
    grid.addWidget(row.improvement, line, ImprovementColumn);
    grid.addWidget(row.mark, line, MarkColumn);
    grid.addWidget(row.inputs[Target], line, TargetColumn);
    m_rows.push_back(std::move(row));
}

QLineEdit *IndicatorsEditor::makeInput(std::size_t row, const IndicatorSpec &spec, int slot)
{
    auto *input = new ValueEdit(InputWidth, this);
    input->setObjectName(QString(check().id + u'.' + spec.id + u'.' + slotName(slot)));
    input->setAccessibleName(tr("%1: %2").arg(spec.title.in(language()), slotTitle(slot)));
    input->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(input, &QLineEdit::textEdited, this, [this, row, slot] { read(row, slot); });
    connect(input, &QLineEdit::editingFinished, this, &IndicatorsEditor::endTyping);
    return input;
}

void IndicatorsEditor::showAnswer(const std::optional<Answer> &answer)
{
    const IndicatorValues values = answer ? std::get<IndicatorValues>(*answer) : IndicatorValues();
    if (values == m_values)
        return;
    for (Row &row : m_rows) {
        IndicatorValue before = m_values.values.value(row.spec->id);
        IndicatorValue after = values.values.value(row.spec->id);
        for (int slot = 0; slot < SlotCount; ++slot) {
            const auto i = static_cast<std::size_t>(slot);
            const std::optional<GivenNumber> &value = slotOf(after, slot);
            if (sameAsGiven(slotOf(before, slot), value))
                continue;
            row.inputs[i]->setText(value ? value->toString() : QString());
            row.faults[i].clear();
        }
    }
    m_values = values;
    m_details->showValues(m_values);
    if (IndicatorDetails::isUsed(m_values))
        m_more->setChecked(true);
    showFaults();
    showResults();
}

void IndicatorsEditor::setReadOnly(bool readOnly)
{
    for (const Row &row : m_rows) {
        for (QLineEdit *input : row.inputs)
            input->setReadOnly(readOnly);
    }
    m_details->setReadOnly(readOnly);
}

void IndicatorsEditor::readDetails(const QString &indicatorId)
{
    IndicatorValue changed = m_values.values.value(indicatorId);
    m_details->fill(indicatorId, changed);
    take(indicatorId, changed);
}

void IndicatorsEditor::read(std::size_t number, int slot)
{
    Row &row = m_rows[number];
    const auto i = static_cast<std::size_t>(slot);
    const QString text = row.inputs[i]->text();
    const Result<std::optional<GivenNumber>> value = readGivenNumber(text);
    row.faults[i] = value ? QString() : value.error().message;
    row.half[i] = !value && isHalfNumber(text, [](const QString &longer) { return bool(readIndicatorNumber(longer)); });
    // Before the answer is told: its evaluation is not to be shown yet.
    beginTyping();
    showFaults();
    if (!value)
        return;
    IndicatorValue changed = m_values.values.value(row.spec->id);
    if (sameAsGiven(slotOf(changed, slot), *value))
        return;
    slotOf(changed, slot) = *value;
    take(row.spec->id, changed);
}

void IndicatorsEditor::take(const QString &indicatorId, const IndicatorValue &value)
{
    if (value == IndicatorValue())
        m_values.values.remove(indicatorId);
    else
        m_values.values.insert(indicatorId, value);
    showResults();
    Q_EMIT answered({m_values.values.isEmpty() ? std::nullopt : std::optional<Answer>(m_values)});
}

void IndicatorsEditor::typed()
{
    for (Row &row : m_rows)
        row.half.fill(false);
    showFaults();
}

bool IndicatorsEditor::holdsFault() const
{
    return m_details->holdsFault() || std::ranges::any_of(m_rows, [](const Row &row) {
               return std::ranges::any_of(row.faults, [](const QString &fault) { return !fault.isEmpty(); });
           });
}

void IndicatorsEditor::showFaults()
{
    QString first;
    for (const Row &row : m_rows) {
        for (int slot = 0; slot < SlotCount; ++slot) {
            const auto i = static_cast<std::size_t>(slot);
            const QString fault = row.half[i] ? QString() : row.faults[i];
            markFaulty(*row.inputs[i], !fault.isEmpty());
            if (first.isEmpty() && !fault.isEmpty())
                first = tr("%1, %2: %3").arg(row.spec->title.in(language()), slotTitle(slot), fault);
        }
    }
    showFault(first);
}

void IndicatorsEditor::showResults()
{
    const std::vector<IndicatorRow> results = indicatorRows(check(), m_values);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const IndicatorRow &result = results[i];
        Row &row = m_rows[i];
        const QString gained = result.improvementText.isEmpty() ? QStringLiteral("–") : result.improvementText;
        row.improvement->setText(QStringLiteral("<span>%1</span><br/><small>%2</small>")
                                     .arg(gained.toHtmlEscaped(), result.thresholdText.toHtmlEscaped()));
        row.improvement->setAccessibleName(tr("Improvement %1, threshold %2").arg(gained, result.thresholdText));
        row.improvement->setToolTip(result.remark);
        row.mark->setVerdict(result.verdict());
        row.mark->setToolTip(result.remark.isEmpty() ? verdictWord(result.verdict()) : result.remark);
    }
}

} // namespace yongping
