#pragma once

#include "workstation/desk.h"

#include <QWidget>

#include <functional>
#include <memory>

class QToolButton;

namespace yongping {

// Undo and redo of the open review as two buttons; their tips say what they would take back. One history for all fields
// of the checklist: what is typed is handed over first.
class UndoButtons : public QWidget
{
    Q_OBJECT
public:
    UndoButtons(std::function<void()> flush, QWidget *parent);

    void setReview(const std::shared_ptr<OpenReview> &review);
    void undo();
    void redo();

private:
    QToolButton *makeButton(const QString &name, const QString &icon, void (UndoButtons::*slot)());
    void refresh();

    std::function<void()> m_flush;
    std::shared_ptr<OpenReview> m_review;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace yongping
