#include "ui/review/official_panel.h"

#include "base/when_done.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "workstation/office.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yongping {

namespace {

QLabel *makeNote(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    setRole(label, role);
    return label;
}

} // namespace

OfficialPanel::OfficialPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(makeNote("section", this)), m_source(makeNote("caption", this)),
      m_scroll(new QScrollArea(this)), m_wording(makeTextLabel({}, this)), m_message(makeNote("body", this)),
      m_attach(new QPushButton(this)), m_remove(new QPushButton(tr("Take away"), this))
{
    setObjectName(QStringLiteral("official-panel"));
    m_wording->setObjectName(QStringLiteral("official-wording"));
    m_wording->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_wording->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_wording->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    m_message->setObjectName(QStringLiteral("official-message"));
    m_message->hide();
    m_scroll->setWidget(m_wording);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Space12, 0, Theme::Space8);
    column->setSpacing(Theme::Space8);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_source);
    column->addWidget(m_message);
    column->addWidget(makeTools());
    connect(&desk.office(), &Office::officialDocumentChanged, this, &OfficialPanel::read);
    refresh();
}

QWidget *OfficialPanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_attach->setObjectName(QStringLiteral("official-attach"));
    m_attach->setToolTip(tr("A PDF, a Word document (.docx) or a text file; its wording stands beside every clause"));
    m_remove->setObjectName(QStringLiteral("official-remove"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    row->addWidget(m_attach);
    row->addWidget(m_remove);
    row->addStretch();
    tools->setVisible(!m_desk.isReadOnly());
    connect(m_attach, &QPushButton::clicked, this, &OfficialPanel::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_message->hide();
        whenDone(m_desk.office().dropOfficialDocument(), this, [this](const Result<void> &dropped) {
            if (!dropped)
                tell(dropped.error());
        });
    });
    return tools;
}

void OfficialPanel::setClause(const Clause *clause, const QString &name)
{
    m_clause = clause;
    m_name = name;
    refresh();
}

void OfficialPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

void OfficialPanel::read()
{
    m_isRead = true;
    whenDone(m_desk.office().officialDocument(), this,
             [this](const Result<std::optional<OfficialDocument>> &document) {
                 if (document)
                     showDocument(*document);
                 else
                     tell(document.error());
             });
}

void OfficialPanel::choose()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("The published standard"), {}, tr("Documents (*.pdf *.docx *.txt);;All files (*)"));
    if (!file.isEmpty())
        attach(file);
}

void OfficialPanel::attach(const QString &file)
{
    setBusy(true);
    whenDone(m_desk.office().readOfficialDocument(file), this, [this](const Result<OfficialDocument> &document) {
        if (document) {
            keep(*document);
            return;
        }
        setBusy(false);
        tell(document.error());
    });
}

void OfficialPanel::keep(const OfficialDocument &document)
{
    whenDone(m_desk.office().keepOfficialDocument(document), this, [this](const Result<void> &kept) {
        setBusy(false);
        if (!kept)
            tell(kept.error());
    });
}

void OfficialPanel::showDocument(const std::optional<OfficialDocument> &document)
{
    m_document = document;
    refresh();
}

void OfficialPanel::tell(const Error &error)
{
    m_message->setText(error.message);
    setRole(m_message, "fault");
    m_message->show();
}

void OfficialPanel::setBusy(bool busy)
{
    m_attach->setEnabled(!busy);
    m_remove->setEnabled(!busy);
    m_message->setVisible(busy);
    setRole(m_message, "second");
    m_message->setText(busy ? tr("Reading the document…") : QString());
}

void OfficialPanel::refresh()
{
    const QString wording = m_document && m_clause ? m_document->of(*m_clause) : QString();
    m_title->setText(m_name);
    m_title->setVisible(m_document && !m_name.isEmpty());
    if (!m_document) {
        setRunningText(m_wording, tr("The published standard can stand here in its own words. Attach the document: its "
                                     "clauses are found and shown beside the checklist. Nothing is judged by it."));
    } else if (!m_clause) {
        setRunningText(m_wording, tr("Go to a check: here stands its clause in the published standard."));
    } else {
        setRunningText(m_wording,
                       wording.isEmpty() ? tr("This clause was not found in the attached document.") : wording);
    }
    setRole(m_wording, wording.isEmpty() ? "second" : "body");
    m_source->setVisible(m_document.has_value());
    if (m_document) {
        //: %1 a file's name, %2 and %3 numbers
        m_source->setText(tr("%1 · %2 of %3 clauses found")
                              .arg(m_document->fileName, QString::number(m_document->found()),
                                   QString::number(m_document->clauses)));
    }
    m_attach->setText(m_document ? tr("Another document…") : tr("Attach the document…"));
    m_remove->setVisible(m_document.has_value());
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace yongping
