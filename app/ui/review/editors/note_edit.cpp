#include "ui/review/editors/note_edit.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace yongping {

namespace {

constexpr int PauseMs = 700;
constexpr int Around = 14; // frame and padding above and below the text

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::flush);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_told)
            m_pause.start();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEdit::grow);
}

void NoteEdit::showText(const QString &text)
{
    if (text == m_told)
        return;
    m_told = text;
    if (toPlainText() != text) {
        setPlainText(text);
        moveCursor(QTextCursor::End);
    }
    m_pause.stop();
}

void NoteEdit::flush()
{
    m_pause.stop();
    const QString text = toPlainText().left(MostCharacters);
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT noted(text);
}

QSize NoteEdit::sizeHint() const
{
    const int text = static_cast<int>(std::ceil(document()->size().height()));
    return {320, qMax(text + Around, 2 * Theme::Space32)};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

// The keys that lead from check to check are the page's, not the cursor's. So is undo: what is written here is in the
// history of the review, and there is no second undo beside that.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange)
        repolish(*this); // the style looks at this once
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool walks =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (walks || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    flush();
}

// It is always as high as its text: there is nothing to scroll in it.
void NoteEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

void NoteEdit::grow()
{
    const int wanted = sizeHint().height();
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace yongping
