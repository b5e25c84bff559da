#include "ui/review/editors/note_edit.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTextCursor>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace yongping {

namespace {

constexpr int PauseMs = 700;
constexpr int AtLatestMs = 2500; // who writes without a pause loses no more than this
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
    m_atLatest.setSingleShot(true);
    m_atLatest.setInterval(AtLatestMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::flush);
    connect(&m_atLatest, &QTimer::timeout, this, &NoteEdit::flush);
    connect(document(), &QTextDocument::contentsChange, this, [this](int from, int, int added) {
        m_lastEnd = from + added;
        m_lastAdded = added;
    });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (cutExcess() || toPlainText() == m_told)
            return;
        m_pause.start();
        if (!m_atLatest.isActive())
            m_atLatest.start();
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
    m_atLatest.stop();
}

void NoteEdit::flush()
{
    m_pause.stop();
    m_atLatest.stop();
    const QString text = toPlainText();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT noted(text);
}

// What cannot be kept must not seem to be: the end of what was put in last goes, never what stood there before.
bool NoteEdit::cutExcess()
{
    const int all = document()->characterCount() - 1; // without the last paragraph's own end
    const int excess = qMin(all - MostCharacters, m_lastAdded);
    if (excess <= 0)
        return false;
    QTextCursor cursor(document());
    const int end = qMin(m_lastEnd, all);
    cursor.setPosition(end - excess);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText(); // comes here again, with nothing in excess
    if (isVisible())
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()),
                           tr("A text has at most %1 characters; the rest was left out.")
                               .arg(QLocale().toString(MostCharacters)),
                           this);
    return true;
}

// The field has no bars of its own: what is around it scrolls.
void NoteEdit::showCursor()
{
    QWidget *around = parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(around);
    if (!area || !area->widget() || !hasFocus())
        return;
    const QRect cursor = cursorRect();
    const QPoint place = viewport()->mapTo(area->widget(), cursor.center());
    area->ensureVisible(place.x(), place.y(), 0, cursor.height() + Around);
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
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        QTimer::singleShot(0, this, &NoteEdit::showCursor); // once the page knows the new height
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
