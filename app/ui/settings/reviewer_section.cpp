#include "ui/settings/reviewer_section.h"

#include "ui_settings_reviewer.h"
#include "workstation/desk.h"

namespace yongping {

ReviewerSection::ReviewerSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<::Ui::ReviewerSection>())
{
    m_ui->setupUi(this);
    m_ui->identityEdit->setText(m_desk.identity());
    m_ui->identityEdit->setReadOnly(m_desk.isReadOnly());
    connect(m_ui->identityEdit, &QLineEdit::textChanged, this, &ReviewerSection::refresh);
    connect(m_ui->identityEdit, &QLineEdit::returnPressed, m_ui->identityButton, &QPushButton::click);
    connect(m_ui->identityButton, &QPushButton::clicked, this,
            [this] { m_desk.setIdentity(m_ui->identityEdit->text()); });
    connect(&m_desk, &Desk::identityChanged, this, [this] {
        m_ui->identityEdit->setText(m_desk.identity());
        refresh();
    });
    refresh();
}

ReviewerSection::~ReviewerSection() = default;

void ReviewerSection::refresh()
{
    const QString typed = m_ui->identityEdit->text().trimmed();
    m_ui->identityButton->setEnabled(!m_desk.isReadOnly() && !typed.isEmpty() && typed != m_desk.identity());
}

} // namespace yongping
