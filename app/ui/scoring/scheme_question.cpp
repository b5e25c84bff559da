#include "ui/scoring/scheme_question.h"

#include "ui_scheme_question.h"

namespace yongping {

SchemeQuestion::SchemeQuestion(const QString &question, const QString &explanation, const QString &verb,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::SchemeQuestion>())
{
    m_ui->setupUi(this);
    // Titles of schemes and names of cases are not ours.
    m_ui->question->setTextFormat(Qt::PlainText);
    m_ui->explanation->setTextFormat(Qt::PlainText);
    m_ui->question->setText(question);
    m_ui->explanation->setText(explanation);
    m_ui->doButton->setText(verb);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->doButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->keepButton->setFocus();
}

SchemeQuestion::~SchemeQuestion() = default;

} // namespace yongping
