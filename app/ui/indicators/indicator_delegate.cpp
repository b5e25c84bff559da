#include "ui/indicators/indicator_delegate.h"

#include "presentation/indicator_table_model.h"
#include "presentation/review_input.h"
#include "ui/indicators/look_at_list.h"
#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"

#include <QLineEdit>
#include <QPainter>

namespace yongping {

namespace {

constexpr int RowHeight = 52, RowMargin = 6, Side = 8, NoteIndent = 14;

QString faultOf(const QString &text)
{
    const Result<std::optional<GivenNumber>> number = readGivenNumber(text);
    return number ? QString() : number.error().message;
}

// What stands in small beneath the title: in what and when it was measured, then what to look at, then the rounding.
struct Notes
{
    explicit Notes(const QModelIndex &index)
        : measured(index.data(IndicatorTableModel::MeasuredRole).toStringList()),
          lookAt(index.data(IndicatorTableModel::LookAtRole).toStringList()),
          margin(index.data(IndicatorTableModel::MarginRole).toString())
    {
    }

    int lines() const { return static_cast<int>(measured.size() + lookAt.size()) + (margin.isEmpty() ? 0 : 1); }

    QStringList measured;
    QStringList lookAt;
    QString margin;
};

void paintTitle(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const Notes notes(index);
    const QFontMetrics body(theme.bodyFont());
    const QFontMetrics caption(theme.captionFont());
    const int height = body.height() + notes.lines() * caption.height();
    QRect line(area.left(), area.top() + (area.height() - height) / 2, area.width(), body.height());
    painter.drawText(line, Qt::AlignVCenter, body.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter.setFont(theme.captionFont());
    line.translate(0, body.height());
    line.setHeight(caption.height());
    const auto write = [&](const QString &text, Theme::Colour ink, int indent) {
        painter.setPen(theme.colour(ink));
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignVCenter,
                         caption.elidedText(text, Qt::ElideRight, line.width() - indent));
        line.translate(0, caption.height());
    };
    for (const QString &text : notes.measured)
        write(text, Theme::Colour::SecondText, 0);
    for (const QString &text : notes.lookAt) {
        paintLookAtMark(painter, {line.left() + 4.0, line.center().y() + 0.5});
        write(text, Theme::Colour::Text, NoteIndent);
    }
    if (!notes.margin.isEmpty())
        write(notes.margin, Theme::Colour::SecondText, 0);
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

void IndicatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
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
        paintTitle(*painter, area, index);
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
    int height = RowHeight;
    if (index.column() == IndicatorTableModel::Title) {
        const int notes = Notes(index).lines() * QFontMetrics(theme.captionFont()).height();
        height = qMax(height, QFontMetrics(theme.bodyFont()).height() + notes + 2 * RowMargin);
    }
    return {width + 2 * Side + 2, height};
}

} // namespace yongping
