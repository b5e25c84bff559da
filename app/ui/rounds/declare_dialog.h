#pragma once

#include "base/result.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DeclareDialog;
}

namespace yongping {

// Asks what conflict of interest there is, and says what declaring it means. Whoever owns it declares.
class DeclareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DeclareDialog(QWidget *parent = nullptr);
    ~DeclareDialog() override;

    QString conflict() const;
    void showError(const Error &error);

Q_SIGNALS:
    void declareWanted();

private:
    void refresh();

    std::unique_ptr<::Ui::DeclareDialog> m_ui;
};

} // namespace yongping
