#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yongping {

// The last page of a dialog that wrote files: what was done, the files, and the way to their folder.
class FilesDone : public QWidget
{
    Q_OBJECT
public:
    explicit FilesDone(QWidget *parent = nullptr);

    void tell(const QString &done, const QString &next, const QStringList &files);
    QPushButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void closeWanted();

private:
    QLabel *m_done;
    QLabel *m_next;
    QLabel *m_files;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_folder;
};

} // namespace yongping
