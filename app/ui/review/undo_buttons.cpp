#include "ui/review/undo_buttons.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace yongping {

UndoButtons::UndoButtons(std::function<void()> flush, QWidget *parent)
    : QWidget(parent), m_flush(std::move(flush)),
      m_undo(makeButton(QStringLiteral("undo"), QStringLiteral("undo"), &UndoButtons::undo)),
      m_redo(makeButton(QStringLiteral("redo"), QStringLiteral("redo"), &UndoButtons::redo))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    refresh();
}

QToolButton *UndoButtons::makeButton(const QString &name, const QString &icon, void (UndoButtons::*slot)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Theme::instance().icon(icon));
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void UndoButtons::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (review)
        connect(review.get(), &OpenReview::undoChanged, this, &UndoButtons::refresh);
    refresh();
}

void UndoButtons::undo()
{
    m_flush();
    if (m_review && m_review->canUndo())
        m_review->undo();
}

void UndoButtons::redo()
{
    m_flush();
    if (m_review && m_review->canRedo())
        m_review->redo();
}

void UndoButtons::refresh()
{
    m_undo->setEnabled(m_review && m_review->canUndo());
    m_redo->setEnabled(m_review && m_review->canRedo());
    //: %1 a sentence that says what was changed
    m_undo->setToolTip(m_undo->isEnabled() ? tr("Undo (Ctrl+Z)\n%1").arg(m_review->undoText())
                                           : tr("Nothing to undo"));
    //: %1 a sentence that says what was changed
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Redo (Ctrl+Shift+Z)\n%1").arg(m_review->redoText())
                                           : tr("Nothing to redo"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_redo->setAccessibleDescription(m_redo->toolTip());
}

} // namespace yongping
