#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SchemeQuestion;
}

namespace yongping {

// Asks before something is lost; keeping it is the default.
class SchemeQuestion : public QDialog
{
    Q_OBJECT
public:
    SchemeQuestion(const QString &question, const QString &explanation, const QString &verb, QWidget *parent = nullptr);
    ~SchemeQuestion() override;

private:
    std::unique_ptr<::Ui::SchemeQuestion> m_ui;
};

} // namespace yongping
