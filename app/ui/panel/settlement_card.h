#pragma once

#include "presentation/panel_agreement_draft.h"
#include "workstation/panels.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace yongping {

class CheckEditor;
class DissentList;
class NoteEdit;
class Voices;

// One check before the panel: what each reviewer says, and beneath it what the panel agrees, why, and who dissents.
// Nothing is agreed before it is applied; what is still missing is told beside its field. The reviewers' own answers
// are only shown.
class SettlementCard : public QFrame
{
    Q_OBJECT
public:
    // `check` is one of the view's. The card keeps the view.
    SettlementCard(std::shared_ptr<const PanelView> view, const PanelCheck &check, QWidget *parent);

    const QString &checkId() const { return m_checkId; }
    bool isOpen() const { return m_check->open; }
    // The same check as it stands now; what was begun here stays as it is.
    void showCheck(std::shared_ptr<const PanelView> view, const PanelCheck &check);
    // No agreeing, with the reason in words where there is one.
    void setReadOnly(bool readOnly);

    const AgreementDraft &draft() const { return m_draft; }
    void setDraft(const AgreementDraft &draft);
    bool hasDraft() const { return m_draft.changes(*m_check); }

    void focusEditor();
    CheckEditor *editor() const { return m_editor; }
    void apply();
    void showFault(AgreementDraft::Field field, const QString &message, std::size_t line = 0);

Q_SIGNALS:
    void agreed(const QString &checkId, const std::optional<yongping::Agreement> &agreement);
    void draftChanged();

private:
    QWidget *makeHead();
    QWidget *makeForm();
    void makeFields(QWidget *form);
    void connectFields();
    void makeShortcut();
    void takeDraft();
    void clearFaults();
    void showVoices();
    void refresh();

    std::shared_ptr<const PanelView> m_view;
    const PanelCheck *m_check;
    QString m_checkId;
    AgreementDraft m_draft;
    bool m_readOnly = false;
    bool m_isWanted = false; // the user asked for the form where nothing calls for it
    bool m_isFilling = false;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_difference;
    Voices *m_voices;
    QWidget *m_form = nullptr;
    CheckEditor *m_editor = nullptr;
    NoteEdit *m_reason = nullptr;
    QLabel *m_valueFault = nullptr;
    QLabel *m_reasonFault = nullptr;
    QLabel *m_dissentFault = nullptr;
    DissentList *m_dissents = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_addDissent = nullptr;
    QPushButton *m_begin;
};

} // namespace yongping
