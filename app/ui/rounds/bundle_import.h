#pragma once

#include "workstation/office.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace yongping {

class ImportDialog;
class TaskBar;

// Takes bundles in, step by step: looks into them, asks for a key where they are sealed, shows what would happen, asks
// for choices, applies. One of these for one import; it goes by itself when it is over.
class BundleImport : public QObject
{
    Q_OBJECT
public:
    BundleImport(Desk &desk, TaskBar &bar, const QStringList &files, QWidget *parent);

    void start();

Q_SIGNALS:
    void said(const QString &text);
    void failed(const yongping::Error &error);
    void imported(const std::vector<yongping::CaseId> &ids);
    void finished();

private:
    using Handler = void (BundleImport::*)(const Result<Imported> &);

    void look();
    void carryOut();
    void run(const QString &what, Handler handler);
    void takeLook(const Result<Imported> &planned);
    void takeImport(const Result<Imported> &imported);
    void fail(const Error &error);
    void finish();
    ImportDialog &dialog();

    Desk &m_desk;
    TaskBar &m_bar;
    QWidget *m_window;
    Office::ImportOrder m_order;
    QPointer<ImportDialog> m_dialog;
    std::shared_ptr<Task> m_task;
};

} // namespace yongping
