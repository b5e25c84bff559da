#pragma once

#include "workstation/rounds.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// A case about to be issued: what was typed and what is wrong with it. Knows no widget. What only the office can tell
// comes from Office::issue.
class ExpertsDraft
{
    Q_DECLARE_TR_FUNCTIONS(yongping::ExpertsDraft)
public:
    struct Row
    {
        QString name;
        QString certificateFile; // PEM or DER; empty: the bundle is not sealed
    };
    struct Input
    {
        std::vector<Row> experts; // rows without anything typed do not count
        QString due;
        QString folder;
    };
    struct Fault
    {
        QString field; // "experts", "experts.0.name", "experts.0.certificate", "due", "folder"
        QString text;

        friend bool operator==(const Fault &, const Fault &) = default;
    };

    Input input;

    // Reads the certificate files; the first fault of each field.
    std::vector<Fault> faults() const;
    // Meaningful without faults.
    std::vector<Expert> experts() const;
    QDate due() const;

    // The certificate of a file as PEM.
    static Result<QString> certificateOf(const QString &file);

private:
    bool isEmpty(const Row &row) const
    {
        return row.name.trimmed().isEmpty() && row.certificateFile.trimmed().isEmpty();
    }
};

} // namespace yongping
