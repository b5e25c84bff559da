#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class DeleteCaseDialog;
}

namespace yongping {

// Asks once, with a reason for the history, before a case goes; keeping it is the default.
class DeleteCaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DeleteCaseDialog(const QString &caseName, QWidget *parent = nullptr);
    ~DeleteCaseDialog() override;

    QString reason() const;

private:
    void update();

    std::unique_ptr<::Ui::DeleteCaseDialog> m_ui;
};

} // namespace yongping
