#include "ui/indicators/indicator_delegate.h"

#include "presentation/indicator_table_model.h"
#include "presentation/review_input.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"

#include <QLineEdit>
#include <QPainter>

namespace yongping {

namespace {

constexpr int RowHeight = 52, Side = 8;

QString faultOf(const QString &text)
{
    const Result<std::optional<Decimal>> number = readIndicatorNumber(text);
    return number ? QString() : number.error().message;
}

} // namespace

QWidget *IndicatorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("indicator-value"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    connect(editor, &QLineEdit::textEdited, this, [this, editor](const QString &text) {
        const QString fault = faultOf(text);
        markFaulty(*editor, !fault.isEmpty());
        Q_EMIT typed(fault);
    });
    return editor;
}

void IndicatorDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void IndicatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = Theme::ControlHeight;
    editor->setGeometry(option.rect.left() + 1, option.rect.top() + (option.rect.height() - height) / 2,
                        option.rect.width() - 2, height);
}

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Theme::Colour::AccentSoft));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Theme::Colour::Accent), 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    const QRect area = option.rect.adjusted(Side, 0, -Side, 0);
    const QString text = index.data().toString();
    const QFont body = theme.bodyFont();
    painter->setFont(body);
    painter->setPen(theme.colour(Theme::Colour::Text));
    if (index.column() == IndicatorTableModel::VerdictColumn) {
        painter->setFont(theme.captionFont());
        const auto verdict = static_cast<Verdict>(index.data(IndicatorTableModel::VerdictRole).toInt());
        VerdictChip::paint(*painter, area, verdict, text);
    } else if (index.column() == IndicatorTableModel::Title) {
        const int line = QFontMetrics(body).height();
        const QRect title(area.left(), area.top() + (area.height() - 2 * line) / 2, area.width(), line);
        painter->drawText(title, Qt::AlignVCenter, QFontMetrics(body).elidedText(text, Qt::ElideRight, area.width()));
        painter->setFont(theme.captionFont());
        painter->setPen(theme.colour(Theme::Colour::SecondText));
        painter->drawText(title.translated(0, line), Qt::AlignVCenter, index.data(IndicatorTableModel::UnitRole).toString());
    } else {
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    }
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QString text = index.data().toString();
    const int width = index.column() == IndicatorTableModel::VerdictColumn
        ? VerdictChip::sizeFor(QFontMetrics(theme.captionFont()), text).width()
        : QFontMetrics(theme.bodyFont()).horizontalAdvance(text);
    return {width + 2 * Side + 2, RowHeight};
}

} // namespace yongping
