#include "ui/review/templates_dialog.h"

#include "ui_templates_dialog.h"

namespace yongping {

namespace {

constexpr int TextRole = Qt::UserRole;
constexpr qsizetype MostCharacters = 2000;

} // namespace

TemplatesDialog::TemplatesDialog(const QStringList &templates, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<::Ui::TemplatesDialog>())
{
    m_ui->setupUi(this);
    for (const QString &text : templates) {
        auto *item = new QListWidgetItem(titleOf(text), m_ui->list);
        item->setData(TextRole, text);
    }
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &TemplatesDialog::takeText);
    connect(m_ui->addButton, &QPushButton::clicked, this, &TemplatesDialog::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &QDialog::accept);
    if (templates.isEmpty())
        add();
    m_ui->list->setCurrentRow(0);
    showCurrent();
}

TemplatesDialog::~TemplatesDialog() = default;

QString TemplatesDialog::titleOf(const QString &text)
{
    return text.trimmed().isEmpty() ? tr("(empty)") : text.simplified();
}

QStringList TemplatesDialog::templates() const
{
    QStringList texts;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QString text = m_ui->list->item(row)->data(TextRole).toString().trimmed();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

void TemplatesDialog::add()
{
    m_ui->list->addItem(titleOf({}));
    m_ui->list->setCurrentRow(m_ui->list->count() - 1);
    m_ui->text->setFocus();
}

void TemplatesDialog::remove()
{
    delete m_ui->list->takeItem(m_ui->list->currentRow());
    showCurrent();
}

void TemplatesDialog::showCurrent()
{
    const QListWidgetItem *item = m_ui->list->currentItem();
    const QSignalBlocker quiet(m_ui->text);
    m_ui->text->setPlainText(item ? item->data(TextRole).toString() : QString());
    m_ui->text->moveCursor(QTextCursor::End);
    m_ui->text->setEnabled(item);
    m_ui->removeButton->setEnabled(item);
}

void TemplatesDialog::takeText()
{
    QListWidgetItem *item = m_ui->list->currentItem();
    if (!item)
        return;
    const QString text = m_ui->text->toPlainText().left(MostCharacters);
    item->setData(TextRole, text);
    item->setText(titleOf(text));
}

} // namespace yongping
