#pragma once

#include "casework/event.h"
#include "storage/case_rows.h"

#include <QHash>
#include <QString>

#include <optional>

namespace yongping {

// Whether entries of which only the place in the chain is shown may stand in it; never so in a store.
enum class Withheld { Refused, Allowed };

// What is wrong with an event that is to follow `head`: a gap, a hash, the tie to the entry before. A whole sentence,
// or empty.
QString linkFault(const Event &event, const QString &chain, const ChainHead &head, Withheld withheld);

// Folds the events of one chain, in order, into what the tables must then hold, and proves the chain itself on the way:
// numbers without gaps, every hash right, every entry tied to the one before. One that was proven before may have
// entries withheld: they project nothing, and what contradicts the rest then only shows that they did something.
class Replay
{
public:
    enum class Trust { Prove, Proven };

    explicit Replay(QString chain, Trust trust = Trust::Prove) : m_chain(std::move(chain)), m_trust(trust) {}

    // Takes the next event. What is wrong is kept; after the first fault the state says nothing any more.
    void take(const Event &event);

    const QString &chain() const { return m_chain; }
    const QString &fault() const { return m_fault; } // a whole sentence, or empty
    const std::optional<CaseRow> &row() const { return m_row; } // none before it was made and after it was deleted
    const QHash<QString, QString> &settings() const { return m_settings; }

private:
    bool project(const Event &event);
    bool projectSetting(const Event &event);
    bool projectCase(const Event &event);
    bool begin(const Event &event);
    bool change(const Event &event, Field field);

    QString m_chain;
    Trust m_trust;
    ChainHead m_head;
    bool m_hasWithheld = false;
    QString m_fault;
    std::optional<CaseRow> m_row;
    std::optional<QDateTime> m_created; // stays while the case is deleted
    QHash<QString, QString> m_settings;
};

} // namespace yongping
