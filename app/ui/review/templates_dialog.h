#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class TemplatesDialog;
}

namespace yongping {

// The reviewer's own templates of remarks, one text each. Changes nothing itself: the caller takes templates() after it
// was accepted.
class TemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TemplatesDialog(const QStringList &templates, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    QStringList templates() const; // without empty ones

private:
    void add();
    void remove();
    void showCurrent();
    void takeText();
    static QString titleOf(const QString &text);

    std::unique_ptr<::Ui::TemplatesDialog> m_ui;
};

} // namespace yongping
