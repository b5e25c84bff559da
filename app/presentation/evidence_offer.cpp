#include "presentation/evidence_offer.h"

#include "bundle/bundle.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace yongping {

namespace {

QString nameOf(const QFileInfo &info)
{
    return info.fileName().isEmpty() ? info.absoluteFilePath() : info.fileName();
}

// The first few by name, how many there are besides.
QString listed(const QStringList &names)
{
    constexpr int MostNames = 4;
    const QString separator = EvidenceOffer::tr(", ", "between file names");
    if (names.size() <= MostNames)
        return names.join(separator);
    return EvidenceOffer::tr("%1 and %2 more")
        .arg(QStringList(names.first(MostNames)).join(separator))
        .arg(names.size() - MostNames);
}

class Sorting
{
public:
    void take(const QFileInfo &info)
    {
        if (!info.isFile())
            m_missing << nameOf(info);
        else if (!info.isReadable())
            m_unreadable << nameOf(info);
        else if (info.size() == 0)
            m_empty << nameOf(info);
        else if (info.size() > BundleLimits().attachmentBytes)
            m_large << nameOf(info);
        else
            files << info.filePath();
    }

    QStringList leftOut() const
    {
        QStringList sentences;
        const auto add = [&sentences](const QString &sentence, const QStringList &names) {
            if (!names.isEmpty())
                sentences << sentence.arg(listed(names));
        };
        add(EvidenceOffer::tr("Not attached, because empty: %1."), m_empty);
        add(EvidenceOffer::tr("Not attached, because there is no such file: %1."), m_missing);
        add(EvidenceOffer::tr("Not attached, because it may not be read: %1."), m_unreadable);
        add(EvidenceOffer::tr("Not attached, because larger than %1 GB: %2.")
                .arg(BundleLimits().attachmentBytes / 1024 / 1024 / 1024), m_large);
        return sentences;
    }

    QStringList files;

private:
    QStringList m_empty, m_missing, m_unreadable, m_large;
};

// A few more than may be offered tell enough of a folder with very many.
QFileInfoList filesIn(const QString &folder)
{
    QFileInfoList files;
    QDirIterator each(folder, QDir::Files);
    while (each.hasNext() && files.size() <= EvidenceOffer::MostOfAFolder) {
        each.next();
        files << each.fileInfo();
    }
    std::ranges::sort(files, {}, &QFileInfo::fileName);
    return files;
}

} // namespace

EvidenceOffer EvidenceOffer::of(const QStringList &paths)
{
    EvidenceOffer offer;
    Sorting single, inside;
    QStringList names;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            single.take(info);
            continue;
        }
        const QString name = nameOf(QFileInfo(info.absoluteFilePath()));
        const QFileInfoList files = filesIn(path);
        if (files.size() > MostOfAFolder) {
            offer.leftOut << tr("The folder “%1” holds more than %2 files; none of them was attached. "
                                "Choose those that count.")
                                 .arg(name, QString::number(MostOfAFolder));
        } else if (files.isEmpty()) {
            offer.leftOut << tr("The folder “%1” holds no files; folders in it are not looked into.").arg(name);
        } else {
            names << name;
            std::ranges::for_each(files, [&inside](const QFileInfo &file) { inside.take(file); });
        }
    }
    if (inside.files.isEmpty())
        offer.leftOut << inside.leftOut();
    else
        offer.folders = {names, inside.files, inside.leftOut()};
    offer.files = single.files;
    offer.leftOut = single.leftOut() + offer.leftOut;
    return offer;
}

} // namespace yongping
