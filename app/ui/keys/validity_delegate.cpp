#include "ui/keys/validity_delegate.h"

#include "presentation/trusted_certificates_model.h"
#include "ui/theme/theme.h"

namespace yongping {

namespace {

Verdict shapeOf(Validity validity)
{
    switch (validity) {
    case Validity::Valid: return Verdict::Met;
    case Validity::Expired: return Verdict::NotMet;
    case Validity::NotYet: return Verdict::NotDue;
    }
    Q_UNREACHABLE();
}

} // namespace

void ValidityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Validity validity = Validity(index.data(TrustedCertificatesModel::ValidityRole).toInt());
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const int size = Theme::Space16;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    option->icon = QIcon(Theme::instance().verdictShape(shapeOf(validity), size, ratio));
}

} // namespace yongping
