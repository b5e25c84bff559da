#pragma once

#include "presentation/merge_preview.h"
#include "workstation/office.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace yongping {

class Desk;

// What a dry run of an import found, shown before anything is applied; asks for the key of sealed bundles and for the
// choices in conflicts. Reads and changes nothing itself: whoever owns it does.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Desk &desk, const QStringList &files, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // Asks for a key; says what was wrong with the last one.
    void askForKey(const Error &error);
    void showPlan(const Imported &planned);

Q_SIGNALS:
    void openWanted(const yongping::KeyFile &key); // look again, with this key
    void importWanted();

public:
    // What was decided: choices, folder for receipts.
    void complete(Office::ImportOrder &order) const;

private:
    void useKey();
    void addPreview(const MergePreview &preview);
    void setReceipts(const Imported &planned);
    void showButtons();
    void fit(const QSize &wanted);

    Desk &m_desk;
    QStringList m_files;
    std::unique_ptr<::Ui::ImportDialog> m_ui;
    std::vector<CaseId> m_cases;
    bool m_isAsked = false; // a key was given before
};

} // namespace yongping
