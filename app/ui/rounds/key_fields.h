#pragma once

#include "base/result.h"
#include "workstation/office.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace yongping {

class PathField;

// A key file and what opens it, with what is wrong beside each. Signing may be left out unless it is required.
class KeyFields : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Sign, Open };

    explicit KeyFields(QWidget *parent = nullptr);

    void setPurpose(Purpose purpose);
    void setRequired(bool required);
    void setFile(const QString &file);
    // Its labels get the width of those of the form that it continues.
    void alignWith(QGridLayout &fields);

    KeyFile key() const;
    // Says what is missing; true where something is.
    bool complain();
    // True where the error is about the key, and shown.
    bool showFault(const Error &error);
    void clearFaults();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QGridLayout *m_grid;
    QLabel *m_fileLabel;
    PathField *m_file;
    QLabel *m_fileFault;
    QLineEdit *m_passphrase;
    QLabel *m_passphraseFault;
    Purpose m_purpose = Purpose::Sign;
    bool m_required = false;
};

} // namespace yongping
