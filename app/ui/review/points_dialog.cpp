#include "ui/review/points_dialog.h"

#include "presentation/review_input.h"
#include "ui/theme/faulty.h"
#include "ui/theme/styling.h"
#include "ui_points_dialog.h"
#include "wording/words.h"

#include <QPushButton>

namespace yongping {

PointsDialog::PointsDialog(const QString &clauseName, const ClauseScore &score,
                           const std::optional<ManualPoints> &byHand, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PointsDialog>()), m_possible(score.possible), m_points(byHand)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Points of %1").arg(clauseName));
    m_ui->of->setText(tr("of %1").arg(pointsText({score.possible, score.possible})));
    setRole(m_ui->of, "second");
    setRole(m_ui->fault, "fault");
    m_ui->fault->hide();
    m_ui->apply->setProperty("primary", true);
    if (byHand) {
        m_ui->points->setText(byHand->points.toString());
        m_ui->reason->setPlainText(byHand->reason);
    }
    m_ui->reset->setVisible(byHand.has_value());
    connect(m_ui->apply, &QPushButton::clicked, this, &PointsDialog::apply);
    connect(m_ui->reset, &QPushButton::clicked, this, &PointsDialog::reset);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->points, &QLineEdit::textEdited, this, [this] { showFault({}); });
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, [this] { showFault({}); });
}

PointsDialog::~PointsDialog() = default;

void PointsDialog::apply()
{
    const Result<std::optional<Decimal>> typed = readIndicatorNumber(m_ui->points->text());
    const QString reason = m_ui->reason->toPlainText().trimmed();
    markFaulty(*m_ui->points, false);
    markFaulty(*m_ui->reason, false);
    if (!typed || !*typed || (*typed)->isNegative() || **typed > m_possible) {
        markFaulty(*m_ui->points, true);
        m_ui->points->setFocus();
        return showFault(tr("Type points between 0 and %1.").arg(m_possible.toString()));
    }
    if (reason.isEmpty()) {
        markFaulty(*m_ui->reason, true);
        m_ui->reason->setFocus();
        return showFault(tr("Say why the points differ from the computed ones."));
    }
    m_points = ManualPoints{**typed, reason};
    accept();
}

void PointsDialog::reset()
{
    m_points.reset();
    accept();
}

void PointsDialog::showFault(const QString &message)
{
    m_ui->fault->setText(message);
    m_ui->fault->setVisible(!message.isEmpty());
}

} // namespace yongping
