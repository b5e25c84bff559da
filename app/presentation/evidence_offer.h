#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// What was chosen, dropped or pasted to be attached, told apart: files that can be taken as they are, folders whose
// files the user is to be asked about, and what is left out, each kind with its reason.
struct EvidenceOffer
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceOffer)
public:
    static constexpr int MostOfAFolder = 100;

    struct Folder
    {
        QString name;
        QStringList files; // straight in it and not hidden, by name; whole paths
        QStringList leftOut;
    };

    QStringList files;
    std::vector<Folder> folders; // with one file at least
    QStringList leftOut; // sentences

    static EvidenceOffer of(const QStringList &paths);
};

} // namespace yongping
