#pragma once

#include "presentation/experts_draft.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yongping {

class PathField;

// The people that a bundle is for, one row each: name (where names are asked), certificate file, remove; faults stand
// below their row.
class PeopleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleEditor(QWidget *parent = nullptr);

    // Certificates alone instead of people with certificates; there is no row at first.
    void askCertificatesOnly();
    // Names that were issued to before, to complete what is typed.
    void setKnownNames(const QStringList &names);
    void addRow(const QString &name = {});

    std::vector<ExpertsDraft::Row> people() const;
    using FaultOf = std::function<QString(int row, bool certificate)>;
    void showFaults(const FaultOf &faultOf);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name; // null where no names are asked
        PathField *certificate;
        QLabel *fault;
    };
    void removeRow(QWidget *box);
    void nameRows();

    std::vector<Row> m_rows;
    QStringList m_knownNames;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    bool m_asksNames = true;
};

} // namespace yongping
