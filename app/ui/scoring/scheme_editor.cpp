#include "ui/scoring/scheme_editor.h"

#include "base/when_done.h"
#include "ui/scoring/points_sheet.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "ui_scheme_editor.h"
#include "wording/words.h"
#include "workstation/office.h"

namespace yongping {

namespace {

constexpr int MarkSize = 16;

// A shape as well as a colour; the words stand in the accessible text.
QIcon markOf(SchemeDraft::State state)
{
    Theme &theme = Theme::instance();
    switch (state) {
    case SchemeDraft::State::Unused: return theme.icon(QStringLiteral("minus"), Theme::Colour::SecondText);
    case SchemeDraft::State::Sound: return theme.icon(QStringLiteral("check"), Theme::Colour::Met);
    case SchemeDraft::State::Faulty: return theme.icon(QStringLiteral("warning"), Theme::Colour::NotMet);
    }
    Q_UNREACHABLE();
}

} // namespace

SchemeEditor::SchemeEditor(Office &office, SchemeDraft draft, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_draft(std::move(draft))
    , m_ui(std::make_unique<::Ui::SchemeEditor>())
    , m_sheet(new PointsSheet)
{
    m_ui->setupUi(this);
    m_ui->scroll->setWidget(m_sheet);
    fillHead();
    fillCategories();
    connect(m_sheet, &PointsSheet::edited, this, [this](std::size_t line, const QString &typed) {
        m_draft.setPoints(std::size_t(m_shown), line, typed);
        refresh();
    });
    connect(m_sheet, &PointsSheet::focused, this, [this](QWidget *field) { m_ui->scroll->ensureWidgetVisible(field); });
    connect(m_ui->categories, &QListWidget::currentRowChanged, this, &SchemeEditor::showSheet);
    connect(m_ui->categories, &QListWidget::itemActivated, m_sheet, &PointsSheet::focusFirst);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SchemeEditor::save);
    connect(&Theme::instance(), &Theme::changed, this, &SchemeEditor::refresh);
    m_ui->categories->setCurrentRow(0);
    m_ui->titleZh->setFocus();
    m_ui->titleZh->selectAll();
}

SchemeEditor::~SchemeEditor() = default;

void SchemeEditor::fillHead()
{
    const std::pair<QLineEdit *, QString> fields[] = {
        {m_ui->titleZh, m_draft.titleZh},         {m_ui->titleEn, m_draft.titleEn},
        {m_ui->noteZh, m_draft.noteZh},           {m_ui->noteEn, m_draft.noteEn},
        {m_ui->partial, m_draft.partialPercent},  {m_ui->bonus, m_draft.bonusPerClause},
        {m_ui->cap, m_draft.bonusCap},
    };
    for (const auto &[field, text] : fields) {
        field->setText(text);
        field->setCursorPosition(0);
        connect(field, &QLineEdit::textEdited, this, [this] {
            takeHead();
            refresh();
        });
    }
}

void SchemeEditor::takeHead()
{
    m_draft.titleZh = m_ui->titleZh->text();
    m_draft.titleEn = m_ui->titleEn->text();
    m_draft.noteZh = m_ui->noteZh->text();
    m_draft.noteEn = m_ui->noteEn->text();
    m_draft.partialPercent = m_ui->partial->text();
    m_draft.bonusPerClause = m_ui->bonus->text();
    m_draft.bonusCap = m_ui->cap->text();
}

void SchemeEditor::fillCategories()
{
    m_ui->categories->setIconSize(QSize(MarkSize, MarkSize));
    for (const SchemeDraft::Sheet &sheet : m_draft.sheets())
        m_ui->categories->addItem(sheet.title);
}

void SchemeEditor::showSheet(int sheet)
{
    m_shown = sheet;
    m_ui->sheetTitle->setText(m_draft.sheets()[std::size_t(sheet)].title);
    m_sheet->setSheet(m_draft.sheets()[std::size_t(sheet)], m_ui->categories);
    refresh();
}

void SchemeEditor::refreshCategory(int sheet)
{
    QListWidgetItem *item = m_ui->categories->item(sheet);
    const QString sum = m_draft.sumText(std::size_t(sheet));
    item->setIcon(markOf(m_draft.state(std::size_t(sheet))));
    item->setToolTip(item->text() + u'\n' + sum);
    item->setData(Qt::AccessibleTextRole, QString(item->text() + u' ' + sum));
}

void SchemeEditor::refresh()
{
    for (int sheet = 0; sheet < m_ui->categories->count(); ++sheet)
        refreshCategory(sheet);
    const auto shown = std::size_t(m_shown);
    for (std::size_t line = 0; line < m_draft.sheets()[shown].lines.size(); ++line)
        m_sheet->setFaulty(line, m_draft.lineFault(shown, line));
    const SchemeDraft::State state = m_draft.state(shown);
    m_ui->sum->setText(m_draft.sumText(shown));
    m_ui->sum->setProperty("role",
                           state == SchemeDraft::State::Faulty ? QStringLiteral("fault") : QStringLiteral("second"));
    repolish(*m_ui->sum);
    m_ui->sumMark->setPixmap(markOf(state).pixmap(MarkSize, MarkSize));
    markFaulty(*m_ui->partial, !m_draft.partialFault().isEmpty());
    markFaulty(*m_ui->bonus, !m_draft.bonusFault(m_draft.bonusPerClause).isEmpty());
    markFaulty(*m_ui->cap, !m_draft.bonusFault(m_draft.bonusCap).isEmpty());
    const QStringList faults = m_draft.faults();
    m_ui->fault->setText(faults.value(0));
    m_ui->saveButton->setEnabled(faults.isEmpty() && !m_isSaving);
}

void SchemeEditor::save()
{
    m_isSaving = true;
    refresh();
    whenDone(m_office.saveScheme(m_draft.json()), this, [this](const Result<ScoringScheme> &saved) {
        m_isSaving = false;
        refresh();
        if (!saved) {
            m_ui->fault->setText(errorText(saved.error()));
            return;
        }
        Q_EMIT this->saved(saved->id);
        accept();
    });
}

} // namespace yongping
