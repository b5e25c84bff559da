#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yongping {

// The path of a file or folder, typed or chosen. Holds paths with "/"; shows them as the system writes them.
class PathField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { NewBundle, Folder, KeyFile, Certificate, NewKeyFile, NewCertificate, Module };

    explicit PathField(QWidget *parent = nullptr);

    void setKind(Kind kind);
    // What it is, for screen readers.
    void setName(const QString &name);
    void setPlaceholder(const QString &text);

    QString path() const;
    void setPath(const QString &path);
    // A new file that is there already, and nobody was asked about it. A key is never overwritten: nobody is asked.
    bool wouldOverwrite() const;
    void setFaulty(bool faulty);

    QLineEdit *edit() const { return m_edit; }
    QWidget *lastWidget() const;

Q_SIGNALS:
    void changed();

private:
    bool isNew() const;
    void choose();

    Kind m_kind = Kind::NewBundle;
    QLineEdit *m_edit;
    QPushButton *m_button;
    QString m_confirmed; // the dialog asked before it would be replaced
};

} // namespace yongping
