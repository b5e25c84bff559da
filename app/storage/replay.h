#pragma once

#include "casework/event.h"
#include "storage/case_rows.h"

#include <QHash>
#include <QString>

#include <optional>

namespace yongping {

// Folds the events of one chain, in order, into what the tables must then hold, and proves the chain itself on the way:
// numbers without gaps, every hash right, every entry tied to the one before.
class Replay
{
public:
    explicit Replay(QString chain) : m_chain(std::move(chain)) {}

    // Takes the next event. What is wrong is kept; after the first fault the state says nothing any more.
    void take(const Event &event);

    const QString &chain() const { return m_chain; }
    const QString &fault() const { return m_fault; } // a whole sentence, or empty
    const std::optional<CaseRow> &row() const { return m_row; } // none before it was made and after it was deleted
    const QHash<QString, QString> &settings() const { return m_settings; }

private:
    QString linkFault(const Event &event) const;
    bool project(const Event &event);
    bool projectSetting(const Event &event);
    bool projectCase(const Event &event);
    bool begin(const Event &event);
    bool change(const Event &event, Field field);

    QString m_chain;
    qint64 m_number = 0;
    QString m_hash;
    QString m_fault;
    std::optional<CaseRow> m_row;
    QHash<QString, QString> m_settings;
};

} // namespace yongping
