#include "ui/rounds/task_bar.h"

#include "presentation/size_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace yongping {

namespace {

constexpr int PatienceMs = 500, Steps = 1000;
constexpr qint64 FewestBytes = 4096; // what counts less is no size

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("taskBar"));
    setProperty("role", QStringLiteral("card"));
    m_what->setObjectName(QStringLiteral("taskWhat"));
    m_figures->setObjectName(QStringLiteral("taskFigures"));
    m_figures->setProperty("role", QStringLiteral("caption"));
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setAccessibleName(tr("How much is done"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space8, Theme::Space12, Theme::Space8);
    layout->setSpacing(Theme::Space12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_figures);
    layout->addWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    connect(m_cancel, &QPushButton::clicked, this, &TaskBar::cancel);
    hide();
}

void TaskBar::follow(const std::shared_ptr<Task> &task, const QString &what)
{
    finish();
    m_task = task;
    m_what->setText(what);
    m_cancel->setText(tr("Cancel"));
    //: %1 is the work that would be stopped
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    m_cancel->setEnabled(true);
    m_figures->clear();
    m_bar->setRange(0, 0);
    connect(task.get(), &Task::progressed, this, &TaskBar::showProgress);
    m_patience->start();
}

void TaskBar::finish()
{
    if (m_task)
        m_task->disconnect(this);
    m_task.reset();
    m_patience->stop();
    hide();
}

void TaskBar::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return m_bar->setRange(0, 0);
    m_bar->setRange(0, Steps);
    m_bar->setValue(int(double(done) / double(total) * Steps));
    if (total < FewestBytes) {
        m_figures->setText(tr("%1 of %2").arg(done).arg(total));
        return;
    }
    m_figures->setText(tr("%1 of %2").arg(sizeText(done), sizeText(total)));
}

void TaskBar::cancel()
{
    if (!m_task)
        return;
    m_task->cancel();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
}

} // namespace yongping
