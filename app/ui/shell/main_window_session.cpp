#include "ui/cases/cases_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/theme/zoom_keys.h"
#include "ui_main_window.h"
#include "workstation/desk.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

namespace yongping {

// What the window does for its user over time: where the work stands, on disk as it changes, and the size of the text.

namespace {

constexpr qreal ZoomStep = 0.1;

} // namespace

void MainWindow::rememberSoon()
{
    m_remembers->start();
}

void MainWindow::remember()
{
    m_remembers->stop();
    m_preferences.setWindowGeometry(saveGeometry());
    m_preferences.setLast(m_desk.file(), m_review ? m_review->data().id.toString() : QString(), name(m_room));
    for (int i = 0; i < RoomCount; ++i) {
        if (const Page *each = page(Room(i)))
            m_preferences.setPagePlace(m_desk.file(), name(Room(i)), each->place());
    }
    m_preferences.save();
}

MainWindow::Standing MainWindow::leave()
{
    QWidget *focus = focusWidget();
    const Standing standing{m_room, m_review, focus ? focus->objectName() : QString()};
    // An editor hands over what it holds when it loses the keyboard.
    if (focus)
        focus->clearFocus();
    Q_EMIT closing();
    m_desk.flush();
    remember();
    return standing;
}

void MainWindow::resume(const Standing &standing)
{
    for (int i = 0; i < RoomCount; ++i) {
        if (Page *each = page(Room(i)))
            each->returnTo(m_preferences.pagePlace(m_desk.file(), name(Room(i))));
    }
    m_desk.refreshCases();
    takeReview(standing.review);
    showRoom(standing.room);
    QWidget *field = standing.field.isEmpty() ? nullptr : page(standing.room)->findChild<QWidget *>(standing.field);
    if (field && field->focusPolicy() != Qt::NoFocus)
        field->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::openCaseName() const
{
    return m_review ? m_review->data().name : QString();
}

void MainWindow::say(const QString &text)
{
    m_ui->messageBar->say(text);
}

void MainWindow::notice(const QString &text, const QString &verb, std::function<void()> act)
{
    m_ui->messageBar->notice(text, verb, std::move(act));
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::zoomText(int steps)
{
    Theme &theme = Theme::instance();
    const qreal wanted = steps == 0 ? 1.0 : theme.textScale() + steps * ZoomStep;
    const qreal scale = qBound(Theme::LeastTextScale, qRound(wanted * 10) / 10.0, Theme::GreatestTextScale);
    m_preferences.setTextScale(scale);
    theme.setTextScale(scale);
    QTimer::singleShot(0, this, &MainWindow::keepFocusInSight); // the pages lay themselves out anew first
}

// What has the keyboard may have gone below the edge as all above it grew. Of a text it is the line with the cursor that
// counts, and what is around it.
void MainWindow::keepFocusInSight()
{
    QWidget *field = focusWidget();
    for (QWidget *around = field; around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        for (int i = 0; area && i < 2; ++i) // what comes into sight may be built then, and move the rest
            area->ensureWidgetVisible(field, 0, Theme::Space24);
    }
}

// Keys that nobody below wanted.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> step = ZoomKeys::step(*event))
        zoomText(*step);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leave();
    event->accept();
    Q_EMIT left();
}

} // namespace yongping
