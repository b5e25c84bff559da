#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace yongping {

// What was chosen, dropped or pasted to be attached, told apart: files that can be taken as they are, folders whose
// files the user is to be asked about, and what is left out, each kind with its reason.
struct EvidenceOffer
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceOffer)
public:
    static constexpr int MostOfAFolder = 100;

    struct Folders
    {
        QStringList names;
        QStringList files; // straight in them and not hidden, by name; whole paths
        QStringList leftOut;
    };

    QStringList files;
    Folders folders; // without names where no folder holds a file to be taken
    QStringList leftOut; // sentences

    static EvidenceOffer of(const QStringList &paths);
};

} // namespace yongping
