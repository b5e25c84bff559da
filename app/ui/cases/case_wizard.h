#pragma once

#include "presentation/wizard_draft.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace Ui {
class CaseWizard;
}

namespace yongping {

// Makes a case in three steps, or changes the facts of one. Emits what was entered and stays open: whoever stores it
// closes the dialog, or shows in it why it could not be stored.
class CaseWizard : public QDialog
{
    Q_OBJECT
public:
    explicit CaseWizard(CriteriaLibrary &library, QWidget *parent = nullptr);
    CaseWizard(CriteriaLibrary &library, const CaseData &existing, QWidget *parent = nullptr);
    ~CaseWizard() override;

    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const yongping::CaseData &data);

private:
    CaseWizard(CriteriaLibrary &library, std::unique_ptr<WizardDraft> draft, QWidget *parent);
    void fillCategories();
    void fillChoices();
    void fillFields();
    void connectFields();
    void takeInput();
    void update();
    void showStep(int step);
    void next();
    void showFacts();
    void showFault(const QString &field, QWidget &editor, QLabel &label);
    WizardDraft::Step step() const;

    std::unique_ptr<::Ui::CaseWizard> m_ui;
    CriteriaLibrary &m_library;
    std::unique_ptr<WizardDraft> m_draft;
    QButtonGroup *m_categories;
    QButtonGroup *m_stages;
    QButtonGroup *m_process;
    bool m_filling = true;
};

} // namespace yongping
