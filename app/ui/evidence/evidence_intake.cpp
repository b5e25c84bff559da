#include "ui/evidence/evidence_intake.h"

#include "base/file_ops.h"
#include "base/private_folder.h"
#include "base/when_done.h"
#include "ui/rounds/task_bar.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QtConcurrentRun>

namespace yongping {

EvidenceIntake::EvidenceIntake(Desk &desk, TaskBar &bar, QObject *parent) : QObject(parent), m_desk(desk), m_bar(bar) {}

EvidenceIntake::~EvidenceIntake()
{
    if (m_task)
        m_task->cancel();
}

void EvidenceIntake::attach(const CaseId &id, const QStringList &files, const QStringList &leftOut)
{
    if (!files.isEmpty())
        add({id, files, leftOut, {}});
}

bool EvidenceIntake::pastePicture(const CaseId &id, const QMimeData &data)
{
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    attachPicture(id, picture);
    return true;
}

// Packing a large picture takes a while.
void EvidenceIntake::attachPicture(const CaseId &id, const QImage &picture)
{
    auto folder = std::make_shared<PrivateFolder>();
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString file = folder->filePath(QString(name + QStringLiteral(".png")));
    const QFuture<bool> saved = QtConcurrent::run([picture, file, folder] { return picture.save(file, "PNG"); });
    whenDone(saved, this, [this, id, file, folder](bool done) {
        if (done)
            add({id, {file}, {}, folder});
        else
            Q_EMIT failed(cannotWrite(file, QStringLiteral("the picture of the clipboard was not written")));
    });
}

void EvidenceIntake::add(Order order)
{
    m_orders.push_back(std::move(order));
    if (m_orders.size() == 1)
        carryOut();
}

void EvidenceIntake::carryOut()
{
    const Order &order = m_orders.front();
    m_task = std::make_shared<Task>();
    m_bar.follow(m_task, tr("Attaching %n file(s)…", nullptr, static_cast<int>(order.files.size())));
    whenDone(m_desk.office().attach(order.caseId, order.files, m_task), this,
             [this](const Result<void> &done) { finish(done); });
}

void EvidenceIntake::finish(const Result<void> &done)
{
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    m_bar.finish();
    m_task.reset();
    if (!m_orders.empty())
        carryOut();
    QStringList names;
    for (const QString &file : order.files)
        names.append(QFileInfo(file).fileName());
    if (done)
        Q_EMIT attached(order.caseId, names, order.leftOut);
    else if (isCancelled(done.error()))
        Q_EMIT stopped();
    else
        Q_EMIT failed(done.error());
}

} // namespace yongping
