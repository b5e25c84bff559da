#include "ui/scoring/scoring_section.h"

#include "base/file_ops.h"
#include "base/when_done.h"
#include "presentation/scheme_draft.h"
#include "ui/scoring/scheme_editor.h"
#include "ui/scoring/scheme_question.h"
#include "ui/theme/theme.h"
#include "ui_settings_scoring.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>

namespace yongping {

namespace {

constexpr qint64 MostBytes = 1024 * 1024; // a scheme has a few kilobytes

QString fileFilter()
{
    return ScoringSection::tr("Scoring schemes (*.json)");
}

Result<QByteArray> readScheme(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    if (file.size() > MostBytes)
        return Error::refused(QStringLiteral("scheme.size"),
                              ScoringSection::tr("The file “%1” is too large for a scoring scheme; choose another one.")
                                  .arg(QDir::toNativeSeparators(name)));
    return file.readAll();
}

} // namespace

ScoringSection::ScoringSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<::Ui::ScoringSection>())
{
    m_ui->setupUi(this);
    prepareTable();
    prepareButtons();
    refreshButtons();
}

ScoringSection::~ScoringSection() = default;

void ScoringSection::prepareTable()
{
    QTableView &table = *m_ui->table;
    table.setModel(&m_model);
    table.setColumnHidden(SchemeListModel::Points, true);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(SchemeListModel::Title, QHeaderView::Stretch);
    table.verticalHeader()->setDefaultSectionSize(Theme::ControlHeight);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoringSection::refreshButtons);
    connect(&table, &QTableView::activated, this, &ScoringSection::activate);
}

void ScoringSection::prepareButtons()
{
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ScoringSection::copySelected);
    connect(m_ui->editButton, &QPushButton::clicked, this, &ScoringSection::editSelected);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ScoringSection::askToRemove);
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Import a scoring scheme"), {}, fileFilter());
        if (!file.isEmpty())
            importFile(file);
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        const QString name = selected()->scheme.id + QStringLiteral(".json");
        const QString file = QFileDialog::getSaveFileName(this, tr("Export the scoring scheme"), name, fileFilter());
        if (!file.isEmpty())
            exportTo(file);
    });
}

// Schemes also come from other places: the command line, an import of cases.
void ScoringSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ScoringSection::refresh(const QString &select)
{
    whenDone(m_desk.office().schemes(), this, [this, select](const Result<std::vector<SchemeEntry>> &entries) {
        if (!entries)
            return showFault(errorText(entries.error()));
        const SchemeRow *before = selected();
        const QString id = !select.isEmpty() ? select : before ? before->scheme.id : QString();
        m_model.setRows(schemeRows(*entries));
        m_ui->table->selectRow(qMax(0, m_model.rowOf(id)));
        refreshButtons();
    });
}

const SchemeRow *ScoringSection::selected() const
{
    return m_model.row(m_ui->table->currentIndex().row());
}

void ScoringSection::refreshButtons()
{
    const SchemeRow *row = selected();
    const bool isOwn = row && row->json;
    const bool mayWrite = !m_desk.isReadOnly();
    m_ui->copyButton->setEnabled(row && mayWrite);
    m_ui->editButton->setEnabled(isOwn && mayWrite);
    m_ui->removeButton->setEnabled(isOwn && mayWrite);
    m_ui->importButton->setEnabled(mayWrite);
    m_ui->exportButton->setEnabled(row);
}

std::vector<CategoryPtr> ScoringSection::categories() const
{
    std::vector<CategoryPtr> all;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        if (const Result<CategoryPtr> category = m_desk.library().category(id))
            all.push_back(*category);
    }
    return all;
}

void ScoringSection::edit(const SchemeDraft &draft)
{
    auto *editor = new SchemeEditor(m_desk.office(), draft, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &SchemeEditor::saved, this, [this](const QString &id) {
        say(tr("The scheme is saved. Cases keep the copy that they are pinned to."));
        refresh(id);
    });
    editor->open();
}

void ScoringSection::copySelected()
{
    edit(SchemeDraft::copyOf(selected()->scheme, categories()));
}

void ScoringSection::editSelected()
{
    edit(SchemeDraft(selected()->scheme, categories()));
}

void ScoringSection::activate()
{
    if (m_ui->editButton->isEnabled())
        editSelected();
    else if (m_ui->copyButton->isEnabled())
        copySelected();
}

void ScoringSection::askToRemove()
{
    const SchemeRow row = *selected();
    whenDone(m_desk.office().casesPinnedTo(row.scheme.id), this, [this, row](const Result<QStringList> &cases) {
        if (!cases)
            return showFault(errorText(cases.error()));
        offerRemoval(row, *cases);
    });
}

void ScoringSection::offerRemoval(const SchemeRow &row, const QStringList &cases)
{
    constexpr qsizetype Named = 3;
    QString explanation = tr("No case counts by it. Export it first if it may be wanted again.");
    if (!cases.isEmpty()) {
        explanation = tr("%n case(s) count by it and keep their own copy: their points do not change.", nullptr,
                         int(cases.size()));
        const QString names = cases.mid(0, Named).join(QStringLiteral("\n"));
        explanation += u'\n' + (cases.size() > Named ? tr("%1\nand others").arg(names) : names);
    }
    auto *question = new SchemeQuestion(tr("Delete the scheme “%1”?").arg(schemeText(row.scheme)), explanation,
                                        tr("&Delete"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id = row.scheme.id] { remove(id); });
    question->open();
}

void ScoringSection::remove(const QString &id)
{
    whenDone(m_desk.office().removeScheme(id), this, [this](const Result<void> &removed) {
        if (!removed)
            showFault(errorText(removed.error()));
        else
            say(tr("The scheme is deleted."));
        refresh();
    });
}

void ScoringSection::importFile(const QString &file)
{
    const Result<QByteArray> text = readScheme(file);
    if (!text)
        return showFault(errorText(text.error()));
    const Result<JsonValue> json = parseJson(*text);
    const Result<ScoringScheme> scheme = json ? ScoringScheme::fromJson(*json) : Result<ScoringScheme>(json.error());
    if (!scheme)
        return showFault(tr("“%1” is not taken in. %2").arg(QDir::toNativeSeparators(file), errorText(scheme.error())));
    takeIn(*json, *scheme);
}

void ScoringSection::takeIn(const JsonValue &json, const ScoringScheme &scheme)
{
    const SchemeRow *present = m_model.row(m_model.rowOf(scheme.id));
    if (!present || !present->json)
        return keep(json);
    if (present->scheme.digest == scheme.digest)
        return say(tr("The scheme “%1” is here already.").arg(schemeText(scheme)));
    auto *question = new SchemeQuestion(
        tr("Replace the scheme “%1”?").arg(schemeText(present->scheme)),
        tr("The file holds another version with the same id: “%1”. Cases keep the copy that they are pinned to.")
            .arg(schemeText(scheme)),
        tr("&Replace"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, json] { keep(json); });
    question->open();
}

void ScoringSection::keep(const JsonValue &json)
{
    whenDone(m_desk.office().saveScheme(json), this, [this](const Result<ScoringScheme> &kept) {
        if (!kept)
            return showFault(errorText(kept.error()));
        say(tr("The scheme “%1” is taken in.").arg(schemeText(*kept)));
        refresh(kept->id);
    });
}

void ScoringSection::exportTo(const QString &name)
{
    const SchemeRow &row = *selected();
    QSaveFile file(name);
    const QByteArray text = writeJsonIndented(row.json ? *row.json : toJson(row.scheme));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return showFault(tr("The file “%1” cannot be written: %2. Choose another place.")
                             .arg(QDir::toNativeSeparators(name), file.errorString()));
    say(tr("The scheme is written to “%1”.").arg(QDir::toNativeSeparators(name)));
}

void ScoringSection::say(const QString &text)
{
    m_ui->fault->hide();
    m_ui->said->setText(text);
    m_ui->said->show();
}

void ScoringSection::showFault(const QString &text)
{
    m_ui->said->hide();
    m_ui->fault->setText(text);
    m_ui->fault->show();
}

} // namespace yongping
