#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class RestoreDialog;
}

namespace yongping {

struct BackupContents;

// Says what a copy holds and what becomes of the present store, and asks; keeping the present one is the default.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const BackupContents &contents, const QString &store, QWidget *parent = nullptr);
    ~RestoreDialog() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::unique_ptr<::Ui::RestoreDialog> m_ui;
};

} // namespace yongping
