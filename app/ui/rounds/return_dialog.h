#pragma once

#include "base/result.h"
#include "workstation/office.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReturnDialog;
}

namespace yongping {

// Why a submitted review goes back to its author, and where the bundle for that is written. Whoever owns it returns.
class ReturnDialog : public QDialog
{
    Q_OBJECT
public:
    ReturnDialog(const QString &caseName, const QString &reviewer, QWidget *parent = nullptr);
    ~ReturnDialog() override;

    QString reason() const;
    QString file() const;
    KeyFile key() const;
    void showError(const Error &error);
    void showReturned();

Q_SIGNALS:
    void returnWanted();

private:
    void giveBack();
    bool complain();
    void clearFaults();

    QString m_reviewer;
    std::unique_ptr<::Ui::ReturnDialog> m_ui;
};

} // namespace yongping
