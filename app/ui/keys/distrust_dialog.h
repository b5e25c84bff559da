#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class DistrustDialog;
}

namespace yongping {

class Certificate;

// Asks once before a certificate is trusted no longer; keeping it is the default.
class DistrustDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DistrustDialog(const Certificate &certificate, QWidget *parent = nullptr);
    ~DistrustDialog() override;

private:
    std::unique_ptr<::Ui::DistrustDialog> m_ui;
};

} // namespace yongping
