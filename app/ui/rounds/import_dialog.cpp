#include "ui/rounds/import_dialog.h"

#include "ui/rounds/fault_text.h"
#include "ui/theme/theme.h"
#include "ui_import_dialog.h"
#include "wording/words.h"
#include "workstation/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QScreen>

#include <algorithm>

namespace yongping {

namespace {

constexpr QSize KeySize(600, 320), PlanSize(680, 420), ConflictsSize(1180, 680);

QLabel *textLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_files(files)
    , m_ui(std::make_unique<::Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->key->setPurpose(KeyFields::Purpose::Open);
    m_ui->receiptFolder->setKind(PathField::Kind::Folder);
    m_ui->receiptFolder->setName(tr("Folder for the receipts"));
    m_ui->receiptFolder->setPlaceholder(tr("none: no receipts are written"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ImportDialog::useKey);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::importWanted);
    showButtons();
}

ImportDialog::~ImportDialog() = default;

// As large as it needs to be, and never larger than the screen.
void ImportDialog::fit(const QSize &wanted)
{
    resize(wanted.boundedTo(screen()->availableSize() - QSize(Theme::Space32, 2 * Theme::Space32)));
    if (isVisible() && parentWidget()) {
        const QRect window = parentWidget()->window()->geometry();
        move(window.center() - QPoint(width() / 2, height() / 2));
    }
}

void ImportDialog::askForKey(const Error &error)
{
    fit(KeySize);
    m_ui->stack->setCurrentWidget(m_ui->keyPage);
    m_ui->openButton->setEnabled(true);
    showFaultText(*m_ui->keyFault, {});
    m_ui->keyHint->setText(tr("It is sealed: only its recipients can open it, each with the own key."));
    if (m_isAsked && !m_ui->key->showFault(error))
        showFaultText(*m_ui->keyFault, errorText(error));
    else if (!m_isAsked)
        m_ui->key->setFocus();
    showButtons();
}

void ImportDialog::useKey()
{
    if (m_ui->key->complain())
        return;
    m_isAsked = true;
    m_ui->openButton->setEnabled(false);
    Q_EMIT openWanted(m_ui->key->key());
}

void ImportDialog::showPlan(const Imported &planned)
{
    m_ui->stack->setCurrentWidget(m_ui->planPage);
    m_ui->planQuestion->setText(bringsNews(planned) ? tr("This will be taken in") : tr("There is nothing new in it"));
    std::vector<MergeConflictsModel::Source> sources;
    for (const Incoming &incoming : planned.cases) {
        const MergePreview preview = mergePreview(incoming);
        addPreview(preview);
        m_cases.push_back(incoming.id);
        if (preview.conflicts == 0)
            continue;
        const auto known = std::find_if(m_desk.cases().begin(), m_desk.cases().end(),
                                        [&incoming](const CaseSummary &one) { return one.data.id == incoming.id; });
        CategoryPtr category;
        if (known != m_desk.cases().end()) {
            const Result<CategoryPtr> found = m_desk.library().category(known->data.category);
            category = found ? *found : nullptr;
        }
        sources.push_back({incoming.id, preview.name, incoming.plan, category});
    }
    m_ui->caseLayout->addStretch();
    m_ui->conflicts->setSources(sources);
    m_ui->conflicts->setVisible(!sources.empty());
    m_ui->planNote->setText(
        tr("Import is possible without all choices, too: that merge then stays open, nothing of it is "
           "applied, and it can be settled later under “Experts and returns”."));
    m_ui->planNote->setVisible(!sources.empty());
    setReceipts(planned);
    fit(sources.empty() ? PlanSize : ConflictsSize);
    showButtons();
    if (!sources.empty())
        m_ui->conflicts->setFocus();
    else
        (m_ui->importButton->isVisibleTo(this) ? m_ui->importButton : m_ui->cancelButton)->setFocus();
}

void ImportDialog::addPreview(const MergePreview &preview)
{
    auto *card = new QFrame(m_ui->caseList);
    card->setProperty("role", QStringLiteral("card"));
    card->setObjectName(QString(QStringLiteral("case.") + preview.id.toString()));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    column->setSpacing(Theme::Space4);
    QLabel *name = textLabel(preview.name, nullptr, card);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    column->addWidget(name);
    column->addWidget(textLabel(preview.outcome, nullptr, card));
    if (!preview.figures.isEmpty())
        column->addWidget(textLabel(preview.figures, "second", card));
    for (const MergePreview::Note &note : preview.notes) {
        const bool warns = note.tone == MergePreview::Tone::Warning;
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Space8);
        if (warns) {
            auto *icon = new QLabel(card);
            icon->setPixmap(Theme::instance().icon(QStringLiteral("warning"), Theme::Colour::Partial).pixmap(16, 16));
            line->addWidget(icon, 0, Qt::AlignTop);
        }
        line->addWidget(textLabel(note.text, warns ? nullptr : "caption", card), 1);
        column->addLayout(line);
    }
    m_ui->caseLayout->addWidget(card);
}

void ImportDialog::setReceipts(const Imported &planned)
{
    const bool isOffice = bringsReviews(planned);
    m_ui->receiptBox->setVisible(isOffice);
    if (isOffice && m_ui->receiptFolder->path().isEmpty())
        m_ui->receiptFolder->setPath(QFileInfo(m_files.value(0)).absolutePath());
}

void ImportDialog::showButtons()
{
    const bool asksKey = m_ui->stack->currentWidget() == m_ui->keyPage;
    m_ui->openButton->setVisible(asksKey);
    m_ui->importButton->setVisible(!asksKey);
    (asksKey ? m_ui->openButton : m_ui->importButton)->setDefault(true);
}

void ImportDialog::complete(Office::ImportOrder &order) const
{
    for (const CaseId &id : m_cases) {
        const Choices choices = m_ui->conflicts->model().choices(id);
        if (!choices.empty())
            order.choices.emplace_back(id, choices);
    }
    if (m_ui->receiptBox->isVisibleTo(this))
        order.receipts = m_ui->receiptFolder->path();
}

} // namespace yongping
