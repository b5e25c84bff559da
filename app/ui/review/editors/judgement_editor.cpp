#include "ui/review/editors/judgement_editor.h"

#include "ui/review/editors/judgement_segment.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

namespace {

// In the order of the digits 1 to 4.
constexpr std::array Order{Judgement::Met, Judgement::Partial, Judgement::NotMet, Judgement::NotApplicable};
constexpr int Ring = 2; // room for the mark of the keyboard around the control

} // namespace

JudgementEditor::JudgementEditor(const Check &check, QWidget *parent) : CheckEditor(check, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Ring, Ring, Ring, Ring);
    row->setSpacing(0);
    for (std::size_t i = 0; i < Order.size(); ++i) {
        auto *segment = new JudgementSegment(Order[i], static_cast<int>(i) + 1, this);
        segment->setObjectName(QString(check.id + u'.' + name(Order[i])));
        connect(segment, &JudgementSegment::clicked, this, [this, segment] {
            setFocus(Qt::MouseFocusReason);
            choose(m_judgement == segment->judgement() ? std::nullopt : std::optional(segment->judgement()));
        });
        m_segments[i] = segment;
        row->addWidget(segment);
    }
    row->addStretch();
    column()->insertLayout(0, row);
    mark();
}

void JudgementEditor::showAnswer(const std::optional<Answer> &answer)
{
    m_judgement = answer ? std::optional(std::get<Judgement>(*answer)) : std::nullopt;
    mark();
}

void JudgementEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (JudgementSegment *segment : m_segments)
        segment->setEnabled(!readOnly);
}

void JudgementEditor::choose(std::optional<Judgement> judgement)
{
    if (m_readOnly || judgement == m_judgement)
        return;
    m_judgement = judgement;
    mark();
    Q_EMIT answered({judgement ? std::optional<Answer>(*judgement) : std::nullopt});
}

void JudgementEditor::step(int by)
{
    const auto at = std::ranges::find_if(Order, [this](Judgement value) { return value == m_judgement; });
    const auto now =
        at == Order.end() ? (by > 0 ? -1 : static_cast<int>(Order.size())) : static_cast<int>(at - Order.begin());
    const int next = std::clamp(now + by, 0, static_cast<int>(Order.size()) - 1);
    choose(Order[static_cast<std::size_t>(next)]);
}

void JudgementEditor::mark()
{
    for (JudgementSegment *segment : m_segments)
        segment->setChecked(segment->judgement() == m_judgement);
    setAccessibleDescription(m_judgement ? judgementWord(*m_judgement) : tr("not answered"));
}

void JudgementEditor::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        CheckEditor::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_4)
        choose(Order[static_cast<std::size_t>(key - Qt::Key_1)]);
    else if (key == Qt::Key_0 || key == Qt::Key_Backspace || key == Qt::Key_Delete)
        choose(std::nullopt);
    else if (key == Qt::Key_Right)
        step(+1);
    else if (key == Qt::Key_Left)
        step(-1);
    else
        CheckEditor::keyPressEvent(event);
}

void JudgementEditor::focusInEvent(QFocusEvent *event)
{
    CheckEditor::focusInEvent(event);
    update();
}

void JudgementEditor::focusOutEvent(QFocusEvent *event)
{
    CheckEditor::focusOutEvent(event);
    update();
}

void JudgementEditor::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    const QRect inner = m_segments.front()->geometry().united(m_segments.back()->geometry());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colour(Theme::Colour::Accent), Ring));
    painter.drawRoundedRect(QRectF(inner).adjusted(-1, -1, 1, 1), Theme::Radius + 1, Theme::Radius + 1);
}

} // namespace yongping
