#include "ui/review/assignment_banner.h"

#include "base/when_done.h"
#include "ui/rounds/declare_dialog.h"
#include "ui/rounds/fault_text.h"
#include "ui/rounds/submit_dialog.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/data_words.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yongping {

AssignmentBanner::AssignmentBanner(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_none(new QPushButton(tr("&None"), this))
    , m_conflict(new QPushButton(tr("There is a &conflict…"), this))
    , m_submit(new QPushButton(this))
{
    setObjectName(QStringLiteral("assignment-banner"));
    m_title->setObjectName(QStringLiteral("assignment-title"));
    m_text->setObjectName(QStringLiteral("assignment-text"));
    m_fault->setProperty("role", QStringLiteral("fault"));
    m_none->setObjectName(QStringLiteral("declare-none"));
    m_none->setAccessibleName(tr("Declare: no conflict of interest"));
    m_conflict->setObjectName(QStringLiteral("declare-conflict"));
    m_conflict->setAccessibleName(tr("Declare a conflict of interest"));
    m_submit->setObjectName(QStringLiteral("submit-review"));
    for (QLabel *label : {m_title, m_text, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_fault);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space16, Theme::Space12, Theme::Space16, Theme::Space12);
    row->setSpacing(Theme::Space12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_none, 0, Qt::AlignVCenter);
    row->addWidget(m_conflict, 0, Qt::AlignVCenter);
    row->addWidget(m_submit, 0, Qt::AlignVCenter);
    connect(m_none, &QPushButton::clicked, this, &AssignmentBanner::declareNone);
    connect(m_conflict, &QPushButton::clicked, this, &AssignmentBanner::declareConflict);
    connect(m_submit, &QPushButton::clicked, this, &AssignmentBanner::submit);
    connect(&Theme::instance(), &Theme::changed, this, &AssignmentBanner::refresh);
    hide();
}

void AssignmentBanner::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_review = review;
    refresh();
}

QWidget *AssignmentBanner::urgentWidget() const
{
    return m_none->isVisibleTo(this) && m_none->isEnabled() ? m_none : nullptr;
}

void AssignmentBanner::tell(const char *role, const QString &icon, const QString &title, const QString &text)
{
    setRole(this, role);
    m_icon->setPixmap(Theme::instance().icon(icon, Theme::Colour::SecondText).pixmap(Theme::IconSize, Theme::IconSize));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(QString(title + u' ' + text));
}

void AssignmentBanner::refresh()
{
    for (QPushButton *button : {m_none, m_conflict, m_submit}) {
        button->setVisible(false);
        button->setEnabled(!m_desk.isReadOnly());
        setLook(button, "primary", false);
    }
    showFaultText(*m_fault, {});
    const bool isIssued = m_review && m_review->assignment();
    setVisible(isIssued);
    if (!isIssued)
        return;
    const Assignment &assignment = *m_review->assignment();
    if (assignment.isEnded()) {
        tell("bar", QStringLiteral("info"), tr("You declared a conflict of interest; the assignment has ended."),
             *assignment.interest);
        m_submit->setText(tr("&Write it for the office…"));
        m_submit->setVisible(true);
    } else if (m_review->review().standing.isReadOnly()) {
        showSubmitted();
    } else if (!assignment.isDeclared()) {
        showUndeclared();
    } else {
        showWanted();
    }
}

QString AssignmentBanner::dueSentence() const
{
    const QDate due = m_review->dueDate();
    if (!due.isValid())
        return {};
    const bool isOver = due < m_desk.clock().now().toLocalTime().date();
    return isOver ? tr("It was due on %1.").arg(dateText(due)) : tr("It is due on %1.").arg(dateText(due));
}

void AssignmentBanner::showUndeclared()
{
    tell("notice", QStringLiteral("user"), tr("Is there a conflict of interest between you and this case?"),
         tr("Declare this first; then you can answer. A conflict ends your assignment. "
            "The declaration is recorded and not changed afterwards."));
    setLook(m_none, "primary", true);
    m_none->setVisible(true);
    m_conflict->setVisible(true);
}

void AssignmentBanner::showWanted()
{
    const Standing &standing = m_review->review().standing;
    if (standing.state == ReviewState::Returned) {
        tell("notice", QStringLiteral("undo"), tr("The office returned your review: %1").arg(standing.reason),
             tr("Correct it and submit it again. %1").arg(dueSentence()).trimmed());
        m_submit->setText(tr("&Submit again…"));
    } else {
        tell("bar", QStringLiteral("review"), tr("This review is yours to make."), dueSentence());
        m_submit->setText(tr("&Submit…"));
    }
    m_submit->setVisible(true);
}

void AssignmentBanner::showSubmitted()
{
    const Standing &standing = m_review->review().standing;
    const QString when = momentText(standing.since);
    tell("done", QStringLiteral("check"), tr("Submitted on %1 (submission %2).").arg(when).arg(standing.submissions),
         tr("It is read-only until the office returns it for correction."));
    m_submit->setText(tr("&Write the bundle again…"));
    m_submit->setVisible(true);
}

void AssignmentBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
    }
}

void AssignmentBanner::declareNone()
{
    m_none->setEnabled(false);
    const CaseId id = m_review->data().id;
    whenDone(m_desk.office().declareInterest(id, {}), this, [this, id](const Result<void> &declared) {
        m_none->setEnabled(true);
        if (declared)
            Q_EMIT changed(id);
        else
            showFaultText(*m_fault, errorText(declared.error()));
    });
}

void AssignmentBanner::declareConflict()
{
    auto *dialog = new DeclareDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeclareDialog::declareWanted, this, [this, dialog, id = m_review->data().id] {
        whenDone(m_desk.office().declareInterest(id, dialog->conflict()), dialog,
                 [this, dialog, id](const Result<void> &declared) {
                     if (!declared)
                         return dialog->showError(declared.error());
                     dialog->accept();
                     Q_EMIT changed(id);
                 });
    });
    dialog->open();
}

void AssignmentBanner::submit()
{
    Q_EMIT flushWanted();
    auto *dialog = new SubmitDialog(m_review, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubmitDialog::submitWanted, this, [this, dialog, id = m_review->data().id] {
        whenDone(m_desk.office().submit(id, dialog->key(), dialog->file()), dialog,
                 [this, dialog, id](const Result<Submitted> &submitted) {
                     if (!submitted)
                         return dialog->showError(submitted.error());
                     dialog->showSubmitted(*submitted);
                     Q_EMIT changed(id);
                 });
    });
    dialog->open();
}

} // namespace yongping
