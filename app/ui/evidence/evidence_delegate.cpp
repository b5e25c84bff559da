#include "ui/evidence/evidence_delegate.h"

#include "presentation/evidence_model.h"
#include "ui/theme/theme.h"

#include <QIcon>

namespace yongping {

namespace {

QString iconOf(EvidenceModel::FileKind kind)
{
    switch (kind) {
    case EvidenceModel::FileKind::Paper: return QStringLiteral("report");
    case EvidenceModel::FileKind::Image: return QStringLiteral("file-image");
    case EvidenceModel::FileKind::Sheet: return QStringLiteral("file-sheet");
    case EvidenceModel::FileKind::Archive: return QStringLiteral("file-archive");
    case EvidenceModel::FileKind::Other: break;
    }
    return QStringLiteral("file");
}

EvidenceModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<EvidenceModel::Kind>(index.data(EvidenceModel::KindRole).toInt());
}

} // namespace

RowDelegate::Content EvidenceDelegate::content(const QModelIndex &index) const
{
    const EvidenceModel::Kind kind = kindOf(index);
    Content row;
    if (kind == EvidenceModel::Kind::Heading) {
        row.caption = index.data().toString();
        return row;
    }
    row.text = index.data().toString();
    row.caption = index.data(EvidenceModel::CaptionRole).toString();
    row.quiet = kind == EvidenceModel::Kind::Words;
    if (kind == EvidenceModel::Kind::Place || kind == EvidenceModel::Kind::File)
        row.markWidth = Theme::IconSize;
    row.emphasised = kind == EvidenceModel::Kind::Place;
    return row;
}

void EvidenceDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto kind = static_cast<EvidenceModel::FileKind>(index.data(EvidenceModel::FileKindRole).toInt());
    Theme::instance().icon(iconOf(kind), Theme::Colour::SecondText).paint(&painter, rect);
}

} // namespace yongping
