#pragma once

#include "workstation/desk.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <vector>

namespace yongping {

// The evidence as the open review sees it: the places that are linked to the check that the keyboard is at, then the
// files of the case with how many checks point to each. Parts have headings; an empty part says so in words.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Heading, Words, Place, File };
    enum class FileKind { Paper, Image, Sheet, Archive, Other };
    enum Role { KindRole = Qt::UserRole + 1, CaptionRole, FileKindRole };

    using QAbstractListModel::QAbstractListModel;

    // Has no files until they are set; follows the review's links.
    void setReview(const std::shared_ptr<OpenReview> &review);
    void setFiles(std::vector<Attachment> files);
    void setCheck(const QString &checkId);
    void setOnlyUnlinked(bool only);

    const std::vector<Attachment> &files() const { return m_files; }
    bool areFilesKnown() const { return m_filesKnown; }
    const QString &check() const { return m_checkId; }
    std::vector<EvidencePlace> places() const; // of the check
    // The file that a place is in; null where the case does not have it.
    const Attachment *fileOf(const EvidencePlace &place) const;
    // The checks that point to a file, in the order of the criteria.
    QStringList checksLinkedTo(const QString &digest) const;
    int unlinked() const; // files

    Kind kind(int row) const;
    int place(int row) const; // its number among the places of the check; -1: no place
    const Attachment *file(int row) const; // null: no file
    int rowOfPlace(int place) const;       // -1: none
    int rowOfFile(const QString &digest, const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Words;
        int number = 0; // of the place or the file
        QString text;   // of headings and words
    };

    void countLinks();
    int links(const Attachment &file) const { return m_links.value(file.digest); }
    void arrange();
    void addPlaces(std::vector<Row> &rows) const;
    void addFiles(std::vector<Row> &rows) const;
    QVariant placeData(int number, int role) const;
    QVariant fileData(const Attachment &file, int role) const;

    std::shared_ptr<OpenReview> m_review;
    std::vector<Attachment> m_files;
    bool m_filesKnown = false;
    QHash<QString, int> m_links; // by digest, how many checks point to it
    QString m_checkId;
    bool m_onlyUnlinked = false;
    std::vector<Row> m_rows;
};

// By the media type, and by the ending where that says more.
EvidenceModel::FileKind fileKind(const Attachment &file);
// "page 3, a part of it"; empty for the whole file.
QString whereText(const EvidencePlace &place);

} // namespace yongping
