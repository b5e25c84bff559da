#include "ui/review/clause_card.h"

#include "ui/evidence/places_mark.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/editors/note_edit.h"
#include "ui/review/verdict_column.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

namespace {

constexpr int AccentWidth = 3;

// A quiet button in line with the texts around it, in spite of its padding.
QHBoxLayout *outset(QWidget *button)
{
    constexpr int Padding = Theme::Space8 + 1;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(-Padding);
    row->addWidget(button);
    row->addSpacing(Padding); // else the button would be short of what it was moved by
    row->addStretch();
    return row;
}

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setRole(line, "divider");
    return line;
}

} // namespace

ClauseCard::ClauseCard(const Clause &clause, const std::shared_ptr<OpenReview> &review,
                       const CheckStandings &standings, QWidget *parent)
    : QFrame(parent), m_clause(clause), m_review(review)
{
    setObjectName(QString(QStringLiteral("card.") + clause.id));
    setAccessibleName(tr("Clause %1").arg(name()));
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space16, Theme::Space16, Theme::Space16, Theme::Space12);
    column->setSpacing(Theme::Space12);
    column->addWidget(makeHead());
    if (!clause.interpretation.in(language()).isEmpty())
        column->addWidget(makeInterpretation());
    if (!clause.checks.empty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Theme::Space16);
        grid->setVerticalSpacing(Theme::Space12);
        grid->setColumnStretch(0, 1);
        for (const Check &check : clause.checks)
            addCheck(*grid, check);
        column->addLayout(grid);
        addRemark(*column);
    }
    showEvaluation(standings);
}

QString ClauseCard::name() const
{
    return clauseName(m_clause, *m_review->category());
}

QWidget *ClauseCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space16);

    auto *number = new QLabel(name(), head);
    number->setToolTip(m_clause.id);
    QFont bold; // of the size that the window has at any time
    bold.setBold(true);
    number->setFont(bold);
    auto *level = new QLabel(levelWord(m_clause.level), head);
    setRole(level, "tag");
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Space8);
    line->addWidget(number);
    line->addWidget(level);
    if (!m_clause.checks.empty())
        line->addWidget(makeFlag(head));
    line->addStretch();

    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::Space8);
    left->addLayout(line);
    left->addWidget(makeTextLabel(m_clause.text.in(language()), head));
    left->addStretch();
    row->addLayout(left, 1);
    if (m_clause.requirement) {
        m_verdict = new VerdictColumn(m_clause, m_review, this);
        row->addWidget(m_verdict, 0, Qt::AlignTop);
    }
    return head;
}

QToolButton *ClauseCard::makeFlag(QWidget *head)
{
    m_flag = new QToolButton(head);
    m_flag->setObjectName(QString(QStringLiteral("flag.") + m_clause.id));
    m_flag->setCheckable(true);
    m_flag->setProperty("compact", true);
    m_flag->setCursor(Qt::PointingHandCursor);
    m_flag->setEnabled(!m_review->isReadOnly());
    connect(m_flag, &QToolButton::clicked, this, [this](bool on) { m_review->setFlag(m_clause.id, on); });
    showFlag();
    return m_flag;
}

void ClauseCard::showFlag()
{
    if (!m_flag)
        return;
    const bool on = m_review->review().flags.contains(m_clause.id);
    m_flag->setChecked(on);
    m_flag->setIcon(Theme::instance().icon(on ? QStringLiteral("flag-filled") : QStringLiteral("flag"),
                                           on ? Theme::Colour::Accent : Theme::Colour::SecondText));
    m_flag->setText(on ? tr("Flagged") : tr("Flag"));
    m_flag->setToolButtonStyle(on ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_flag->setToolTip(on ? tr("Take the flag away (Ctrl+B)") : tr("Flag the clause to come back to it (Ctrl+B)"));
    m_flag->setAccessibleName(on ? tr("%1 is flagged").arg(name()) : tr("Flag %1").arg(name()));
}

QWidget *ClauseCard::makeInterpretation()
{
    auto *note = new QWidget(this);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space8);
    auto *mark = new IconMark(QStringLiteral("info"), 16, note);
    auto *text = makeTextLabel(m_clause.interpretation.in(language()), note);
    setRole(text, "caption");
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return note;
}

void ClauseCard::addCheck(QGridLayout &grid, const Check &check)
{
    const int line = grid.rowCount();
    CheckEditor *editor = makeCheckEditor(*m_review->category(), check, this);
    Row row;
    row.editor = editor;
    row.title = makeCheckTitle(check, *editor);
    row.tag = new QLabel(this);
    row.tag->setObjectName(QString(QStringLiteral("tag.") + check.id));
    setRole(row.tag, "tag");
    row.tag->hide();

    auto *heading = new QVBoxLayout;
    heading->setSpacing(Theme::Space4);
    heading->setContentsMargins(0, editor->isWide() ? 0 : 10, 0, 0); // level with the words in the editor beside it
    heading->addWidget(row.title);
    heading->addWidget(row.tag, 0, Qt::AlignLeft);
    auto *places = new PlacesMark(check, m_review, this);
    connect(places, &PlacesMark::clicked, this, [this, id = check.id] { Q_EMIT placesWanted(id); });
    heading->addWidget(places, 0, Qt::AlignLeft);
    heading->addStretch();

    grid.addWidget(divider(this), line, 0, 1, 2);
    if (editor->isWide()) {
        grid.addLayout(heading, line + 1, 0, 1, 2);
        grid.addWidget(editor, line + 2, 0, 1, 2);
    } else {
        grid.addLayout(heading, line + 1, 0);
        grid.addWidget(editor, line + 1, 1, Qt::AlignTop);
    }
    editor->showAnswer(m_review->review().answers.contains(check.id)
                           ? std::optional(*m_review->review().answers.find(check.id)) : std::nullopt);
    editor->setReadOnly(m_review->isReadOnly());
    connect(editor, &CheckEditor::answered, this, [this, id = check.id](const GivenAnswer &answer) {
        m_review->setAnswer(id, answer.value);
    });
    connect(editor, &CheckEditor::typingChanged, this, [this](bool typing) {
        m_typing = typing;
        if (!typing && m_verdict)
            m_verdict->showVerdict();
        Q_EMIT typingChanged(typing);
    });
    connect(editor, &CheckEditor::faultShown, this, [this, editor] { Q_EMIT faultShown(editor); });
    m_rows.push_back(row);
}

QLabel *ClauseCard::makeCheckTitle(const Check &check, CheckEditor &editor)
{
    QString text = check.text.in(language());
    auto *title = new QLabel(text.replace(u'&', QStringLiteral("&&")), this);
    title->setWordWrap(true);
    title->setBuddy(&editor);
    return title;
}

void ClauseCard::addRemark(QVBoxLayout &column)
{
    m_remarkButton = new QPushButton(tr("Remark"), this);
    m_remarkButton->setObjectName(QString(QStringLiteral("remark-button.") + m_clause.id));
    m_remarkButton->setAccessibleName(tr("Remark on %1").arg(name()));
    m_remarkButton->setIcon(Theme::instance().icon(QStringLiteral("remark"), Theme::Colour::Accent));
    m_remarkButton->setProperty("quiet", true);
    m_remarkButton->setCheckable(true);
    m_remarkButton->setCursor(Qt::PointingHandCursor);
    connect(m_remarkButton, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            openRemark();
        else if (m_remark)
            m_remark->hide();
    });
    column.addLayout(outset(m_remarkButton));
    showRemark();
}

void ClauseCard::openRemark()
{
    if (!m_remark) {
        m_remark = new NoteEdit(this);
        m_remark->setObjectName(remarkName(m_clause.id));
        m_remark->setAccessibleName(m_remarkButton->accessibleName());
        m_remark->setPlaceholderText(tr("What you want to say of this clause"));
        m_remark->setReadOnly(m_review->isReadOnly());
        m_remark->showText(m_review->review().remarks.value(m_clause.id));
        connect(m_remark, &NoteEdit::noted, this,
                [this](const QString &text) { m_review->setRemark(m_clause.id, text); });
        static_cast<QVBoxLayout *>(layout())->addWidget(m_remark);
        setTabOrder(m_remarkButton, m_remark);
    }
    m_remark->show();
    if (m_remarkButton->hasFocus())
        m_remark->setFocus(Qt::OtherFocusReason);
}

NoteEdit *ClauseCard::editRemark()
{
    if (!m_remarkButton)
        return nullptr;
    openedRemark()->setFocus(Qt::ShortcutFocusReason);
    return m_remark;
}

NoteEdit *ClauseCard::openedRemark()
{
    if (m_remarkButton)
        m_remarkButton->setChecked(true);
    return m_remark;
}

QString ClauseCard::remarkName(const QString &clauseId)
{
    return QStringLiteral("remark.") + clauseId;
}

void ClauseCard::showRemark()
{
    const QString text = m_review->review().remarks.value(m_clause.id);
    if (!text.isEmpty() && m_remarkButton)
        m_remarkButton->setChecked(true);
    if (m_remark)
        m_remark->showText(text);
}

CheckEditor *ClauseCard::editor(const QString &checkId) const
{
    for (const Row &row : m_rows) {
        if (row.editor->check().id == checkId)
            return row.editor;
    }
    return nullptr;
}

void ClauseCard::showAnswer(const QString &checkId)
{
    CheckEditor *shown = editor(checkId);
    if (!shown)
        return;
    const Answer *answer = m_review->review().answers.find(checkId);
    shown->showAnswer(answer ? std::optional(*answer) : std::nullopt);
}

void ClauseCard::showEvaluation(const CheckStandings &standings)
{
    for (const Row &row : m_rows) {
        const CheckStanding standing = standings.of(row.editor->check());
        const bool quiet =
            standing.kind == CheckStanding::Kind::NotDue || standing.kind == CheckStanding::Kind::OtherBranch;
        setRole(row.title, quiet ? "second" : "body");
        row.tag->setText(standing.tag);
        row.tag->setVisible(!standing.tag.isEmpty());
    }
    if (!m_typing && m_verdict)
        m_verdict->showVerdict();
}

void ClauseCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

bool ClauseCard::holdsInput() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.editor->holdsFault(); });
}

void ClauseCard::flush()
{
    for (const Row &row : m_rows)
        row.editor->flush();
    if (m_remark)
        m_remark->flush();
}

void ClauseCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_current)
        return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), Theme::Radius, Theme::Radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, AccentWidth, height()), Theme::instance().colour(Theme::Colour::Accent));
}

} // namespace yongping
