#pragma once

#include "workstation/desk.h"
#include "workstation/official_document.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace yongping {

// The wording of the clause in the published standard, as found in the document that somebody attached to the store.
// The program has none of its own. Read when somebody first looks at it.
class OfficialPanel : public QWidget
{
    Q_OBJECT
public:
    OfficialPanel(Desk &desk, QWidget *parent);

    void setClause(const Clause *clause, const QString &name);
    // Attaches the file; for the button and for tests.
    void attach(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void read();
    void choose();
    void keep(const OfficialDocument &document);
    void showDocument(const std::optional<OfficialDocument> &document);
    void tell(const Error &error);
    void setBusy(bool busy);
    void refresh();

    Desk &m_desk;
    std::optional<OfficialDocument> m_document;
    const Clause *m_clause = nullptr;
    QString m_name; // of the clause
    bool m_isRead = false;
    QLabel *m_title;
    QLabel *m_source;
    QScrollArea *m_scroll;
    QLabel *m_wording;
    QLabel *m_message;
    QPushButton *m_attach;
    QPushButton *m_remove;
};

} // namespace yongping
