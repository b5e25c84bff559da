#include "presentation/evidence_model.h"

#include "presentation/size_text.h"
#include "wording/words.h"

#include <QFileInfo>

#include <algorithm>

namespace yongping {

void EvidenceModel::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_files.clear();
    m_filesKnown = false;
    m_checkId.clear();
    if (m_review)
        connect(m_review.get(), &OpenReview::evidenceChanged, this, [this] {
            countLinks();
            arrange();
        });
    countLinks();
    arrange();
}

void EvidenceModel::setFiles(std::vector<Attachment> files)
{
    if (m_filesKnown && files == m_files)
        return;
    m_files = std::move(files);
    m_filesKnown = true;
    arrange();
}

void EvidenceModel::setCheck(const QString &checkId)
{
    if (checkId == m_checkId)
        return;
    m_checkId = checkId;
    arrange();
}

void EvidenceModel::setOnlyUnlinked(bool only)
{
    m_onlyUnlinked = only;
    arrange();
}

std::vector<EvidencePlace> EvidenceModel::places() const
{
    return m_review ? m_review->review().evidence.value(m_checkId) : std::vector<EvidencePlace>();
}

const Attachment *EvidenceModel::fileOf(const EvidencePlace &place) const
{
    const Attachment *found = nullptr;
    for (const Attachment &file : m_files) {
        if (file.digest == place.digest && (!found || file.name == place.name))
            found = &file;
    }
    return found;
}

QStringList EvidenceModel::checksLinkedTo(const QString &digest) const
{
    QStringList checks;
    if (!m_review)
        return checks;
    const Evidence &evidence = m_review->review().evidence;
    for (const Element &element : m_review->category()->elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                const auto places = evidence.constFind(check.id);
                const bool linked = places != evidence.constEnd()
                    && std::ranges::find(*places, digest, &EvidencePlace::digest) != places->end();
                if (linked)
                    checks.append(check.id);
            }
        }
    }
    return checks;
}

int EvidenceModel::unlinked() const
{
    return static_cast<int>(std::ranges::count_if(
        m_files, [this](const Attachment &file) { return links(file) == 0; }));
}

void EvidenceModel::countLinks()
{
    m_links.clear();
    if (!m_review)
        return;
    for (const std::vector<EvidencePlace> &places : m_review->review().evidence) {
        QSet<QString> digests;
        for (const EvidencePlace &place : places)
            digests.insert(place.digest);
        for (const QString &digest : digests)
            ++m_links[digest];
    }
}

void EvidenceModel::arrange()
{
    std::vector<Row> rows;
    if (m_review) {
        addPlaces(rows);
        addFiles(rows);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EvidenceModel::addPlaces(std::vector<Row> &rows) const
{
    const auto count = static_cast<int>(places().size());
    if (m_checkId.isEmpty() || (count == 0 && m_files.empty()))
        return;
    rows.push_back({Kind::Heading, 0, tr("Linked to this check")});
    if (count == 0)
        rows.push_back({Kind::Words, 0, tr("Nothing is linked to this check.")});
    for (int i = 0; i < count; ++i)
        rows.push_back({Kind::Place, i, {}});
}

void EvidenceModel::addFiles(std::vector<Row> &rows) const
{
    if (!m_filesKnown)
        return;
    if (m_files.empty()) {
        rows.push_back({Kind::Words, 0,
                        m_review->isReadOnly() ? tr("The case has no files.")
                                               : tr("No evidence yet: drop files here, or press Ctrl+Shift+A.")});
        return;
    }
    rows.push_back({Kind::Heading, 0, tr("Files of the case")});
    const std::size_t before = rows.size();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (!m_onlyUnlinked || links(m_files[i]) == 0)
            rows.push_back({Kind::File, static_cast<int>(i), {}});
    }
    if (rows.size() == before)
        rows.push_back({Kind::Words, 0, tr("Every file is linked to a check.")});
}

EvidenceModel::Kind EvidenceModel::kind(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].kind : Kind::Words;
}

int EvidenceModel::place(int row) const
{
    return kind(row) == Kind::Place ? m_rows[static_cast<std::size_t>(row)].number : -1;
}

const Attachment *EvidenceModel::file(int row) const
{
    if (kind(row) != Kind::File)
        return nullptr;
    return &m_files[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].number)];
}

int EvidenceModel::rowOfPlace(int number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (place(row) == number && number >= 0)
            return row;
    }
    return -1;
}

int EvidenceModel::rowOfFile(const QString &digest, const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const Attachment *found = file(row); found && found->digest == digest && found->name == name)
            return row;
    }
    return -1;
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    const Kind is = kind(index.row());
    return is == Kind::Place || is == Kind::File ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (row.kind == Kind::Place)
        return placeData(row.number, role);
    if (row.kind == Kind::File)
        return fileData(m_files[static_cast<std::size_t>(row.number)], role);
    return role == Qt::DisplayRole ? QVariant(row.text) : QVariant();
}

QVariant EvidenceModel::placeData(int number, int role) const
{
    const std::vector<EvidencePlace> all = places();
    const EvidencePlace &place = all[static_cast<std::size_t>(number)];
    const Attachment *file = fileOf(place);
    QStringList caption{whereText(place).isEmpty() ? tr("the whole file") : whereText(place)};
    if (!place.note.isEmpty())
        caption.append(place.note);
    if (!file && m_filesKnown)
        caption.append(tr("the case does not have this file any more"));
    switch (role) {
    case Qt::DisplayRole: return place.name;
    case CaptionRole: return caption.join(QStringLiteral(" · "));
    case FileKindRole: return static_cast<int>(file ? fileKind(*file) : FileKind::Other);
    case Qt::AccessibleTextRole:
        //: A place in a file: the file, then where and the note
        return tr("%1: %2").arg(place.name, caption.join(QStringLiteral(", ")));
    default: return {};
    }
}

QVariant EvidenceModel::fileData(const Attachment &file, int role) const
{
    const int count = links(file);
    const QString linked = count > 0 ? tr("linked to %n check(s)", nullptr, count) : tr("not linked");
    switch (role) {
    case Qt::DisplayRole: return file.name;
    case CaptionRole: return QString(sizeText(file.size) + QStringLiteral(" · ") + linked);
    case FileKindRole: return static_cast<int>(fileKind(file));
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(file.name, sizeText(file.size), linked);
    default: return {};
    }
}

EvidenceModel::FileKind fileKind(const Attachment &file)
{
    using Kind = EvidenceModel::FileKind;
    const QString ending = QFileInfo(file.name).suffix().toLower();
    const auto isOneOf = [&ending](std::initializer_list<const char *> endings) {
        return std::ranges::any_of(endings, [&ending](const char *one) { return ending == QLatin1String(one); });
    };
    if (file.mediaType.startsWith(QStringLiteral("image/")))
        return Kind::Image;
    if (isOneOf({"xlsx", "xls", "ods", "csv", "et"}))
        return Kind::Sheet;
    if (isOneOf({"zip", "rar", "7z", "gz", "tar", "xz"}))
        return Kind::Archive;
    const bool isPaper = file.mediaType == QStringLiteral("application/pdf")
        || isOneOf({"pdf", "docx", "doc", "odt", "wps", "ofd", "txt", "pptx", "ppt", "odp", "dps"});
    return isPaper ? Kind::Paper : Kind::Other;
}

QString whereText(const EvidencePlace &place)
{
    if (place.page == 0)
        return {};
    return place.region ? EvidenceModel::tr("page %1, a part of it").arg(place.page)
                        : EvidenceModel::tr("page %1").arg(place.page);
}

} // namespace yongping
