#include "ui/rounds/bundle_import.h"

#include "base/when_done.h"
#include "presentation/merge_preview.h"
#include "ui/rounds/import_dialog.h"
#include "ui/rounds/task_bar.h"
#include "workstation/desk.h"

namespace yongping {

namespace {

// Another key may help.
bool isAboutKey(const Error &error)
{
    return error.code.startsWith(u"key.") || error.code == u"bundle.sealed" || error.code == u"bundle.not_recipient"
           || error.code == u"seal.not_recipient";
}

} // namespace

BundleImport::BundleImport(Desk &desk, TaskBar &bar, const QStringList &files, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar)
    , m_window(parent)
{
    m_order.files = files;
}

void BundleImport::start()
{
    look();
}

void BundleImport::run(const QString &what, Handler handler)
{
    m_task = std::make_shared<Task>();
    m_bar.follow(m_task, what);
    whenDone(m_desk.office().import(m_order, m_task), this, [this, handler](const Result<Imported> &result) {
        m_bar.finish();
        m_task.reset();
        (this->*handler)(result);
    });
}

void BundleImport::look()
{
    m_order.dryRun = true;
    run(tr("Looking into %n bundle(s)…", nullptr, int(m_order.files.size())), &BundleImport::takeLook);
}

ImportDialog &BundleImport::dialog()
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_desk, m_order.files, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ImportDialog::openWanted, this, [this](const KeyFile &key) {
            m_order.key = key;
            look();
        });
        connect(m_dialog, &ImportDialog::importWanted, this, [this] {
            m_dialog->complete(m_order);
            m_dialog->accept();
            carryOut();
        });
        connect(m_dialog, &QDialog::rejected, this, &BundleImport::finish);
    }
    return *m_dialog;
}

void BundleImport::takeLook(const Result<Imported> &planned)
{
    if (!planned && !isAboutKey(planned.error())) {
        fail(planned.error());
        return;
    }
    if (planned)
        dialog().showPlan(*planned);
    else
        dialog().askForKey(planned.error());
    dialog().open();
}

void BundleImport::carryOut()
{
    m_order.dryRun = false;
    run(tr("Importing %n bundle(s)…", nullptr, int(m_order.files.size())), &BundleImport::takeImport);
}

void BundleImport::takeImport(const Result<Imported> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    std::vector<CaseId> ids;
    for (const Incoming &incoming : result->cases)
        ids.push_back(incoming.id);
    Q_EMIT imported(ids);
    Q_EMIT said(importedSentence(*result));
    finish();
}

void BundleImport::fail(const Error &error)
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    if (isCancelled(error))
        Q_EMIT said(tr("The import was cancelled: nothing was taken in, all is as it was."));
    else
        Q_EMIT failed(error);
    finish();
}

void BundleImport::finish()
{
    if (m_task) {
        m_task->cancel();
        m_bar.finish();
    }
    Q_EMIT finished();
    deleteLater();
}

} // namespace yongping
