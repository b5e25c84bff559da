#pragma once

#include "base/result.h"
#include "workstation/trust.h"

#include <QFrame>
#include <QStringList>

#include <memory>
#include <vector>

namespace Ui {
class TrustedCertificates;
}

namespace yongping {

class Desk;
class TrustedCertificatesModel;

// The certificates that the store trusts: look at them, take in more from files, remove one.
class TrustedCertificates : public QFrame
{
    Q_OBJECT
public:
    explicit TrustedCertificates(QWidget *parent = nullptr);
    ~TrustedCertificates() override;

    void setDesk(Desk &desk);
    // Reads the list anew; signing adds to it too.
    void refresh();
    void importFiles(const QStringList &files);

Q_SIGNALS:
    void refreshed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Read
    {
        TrustFile found; // in all files together
        QStringList faults;
    };

    static Read read(const QStringList &files);
    void takeRead(const Read &read);
    void takeIn(const Result<TrustStore> &trust);
    void chooseFiles();
    void askToRemove();
    void remove(const QString &fingerprint, const QString &name);
    void showSelection();
    void say(const QString &done, const QStringList &faults);
    bool canChange() const;
    void fitTable();

    std::unique_ptr<::Ui::TrustedCertificates> m_ui;
    Desk *m_desk = nullptr;
    TrustedCertificatesModel *m_model;
    QString m_select; // a fingerprint to select once it is there
};

} // namespace yongping
