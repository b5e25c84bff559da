#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "workstation/office.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BundleExportDialog;
}

namespace yongping {

// Where selected cases go as one bundle, who signs it and who alone may open it. Whoever owns it exports.
class BundleExportDialog : public QDialog
{
    Q_OBJECT
public:
    BundleExportDialog(const std::vector<CaseData> &cases, QWidget *parent = nullptr);
    ~BundleExportDialog() override;

    QString file() const;
    KeyFile key() const;
    QStringList recipients() const; // certificates as PEM
    void showError(const Error &error);

Q_SIGNALS:
    void exportWanted();

private:
    void exportBundle();
    bool complain();
    void clearFaults();

    std::unique_ptr<::Ui::BundleExportDialog> m_ui;
};

} // namespace yongping
