#include "ui/rounds/path_field.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yongping {

PathField::PathField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(tr("Choose…"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Space8);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("path"));
    m_button->setObjectName(QStringLiteral("choose"));
    m_button->setAutoDefault(false);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_button, &QPushButton::clicked, this, &PathField::choose);
}

void PathField::setKind(Kind kind)
{
    m_kind = kind;
}

void PathField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    //: %1 is what is chosen, such as "Key file"
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
}

void PathField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString PathField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
    m_edit->setCursorPosition(0);
}

bool PathField::isNew() const
{
    return m_kind == Kind::NewBundle || m_kind == Kind::NewKeyFile || m_kind == Kind::NewCertificate;
}

bool PathField::wouldOverwrite() const
{
    return isNew() && (path() != m_confirmed || m_kind == Kind::NewKeyFile) && QFileInfo::exists(path());
}

void PathField::setFaulty(bool faulty)
{
    markFaulty(*m_edit, faulty);
}

QWidget *PathField::lastWidget() const
{
    return m_button;
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("pathDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (m_kind) {
    case Kind::NewBundle:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Bundles (*.ypb)")});
        dialog->setDefaultSuffix(QStringLiteral("ypb"));
        break;
    case Kind::Folder: dialog->setFileMode(QFileDialog::Directory); break;
    case Kind::KeyFile:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Key files (*.p12 *.pfx)"), tr("All files (*)")});
        break;
    case Kind::Certificate:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der *.p7b)"), tr("All files (*)")});
        break;
    case Kind::NewKeyFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->setNameFilters({tr("Key files (*.p12 *.pfx)")});
        dialog->setDefaultSuffix(QStringLiteral("p12"));
        break;
    case Kind::NewCertificate:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Certificates (*.pem)")});
        dialog->setDefaultSuffix(QStringLiteral("pem"));
        break;
    case Kind::Module:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Modules (*.so *.so.* *.dll *.dylib)"), tr("All files (*)")});
        break;
    }
    if (!path().isEmpty()) {
        dialog->setDirectory(m_kind == Kind::Folder ? path() : QFileInfo(path()).path());
        if (m_kind != Kind::Folder)
            dialog->selectFile(QFileInfo(path()).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_confirmed = file;
        setPath(file);
        m_edit->setFocus();
    });
    dialog->open();
}

} // namespace yongping
