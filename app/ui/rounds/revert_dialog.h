#pragma once

#include "base/result.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RevertDialog;
}

namespace yongping {

// Says what reverting a merge takes back and asks why; keeping it is the default. Whoever owns it reverts.
class RevertDialog : public QDialog
{
    Q_OBJECT
public:
    RevertDialog(int number, const QString &takenBack, QWidget *parent = nullptr);
    ~RevertDialog() override;

    QString reason() const;
    void showError(const Error &error);

Q_SIGNALS:
    void revertWanted();

private:
    void refresh();

    std::unique_ptr<::Ui::RevertDialog> m_ui;
};

} // namespace yongping
