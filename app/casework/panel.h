#pragma once

#include "base/json.h"
#include "base/result.h"
#include "criteria/category.h"
#include "judgement/answers.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// What the experts settle together. Their own reviews stay as they are beside it.

// A member's word against what the panel agreed, kept as it was said.
struct Dissent
{
    QString reviewer;
    QString text;

    friend bool operator==(const Dissent &, const Dissent &) = default;
};

// The panel's value for one check.
struct Agreement
{
    Answer value;
    QString reason;
    std::vector<Dissent> dissents;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

using Agreements = QHash<QString, Agreement>; // by check id

enum class Decision { Accepted, AcceptedAfterRectification, Rejected };
enum class MemberRole { Chair, Member };

QString name(Decision decision);
QString name(MemberRole role);
std::optional<Decision> decisionFromName(QStringView name);
std::optional<MemberRole> memberRoleFromName(QStringView name);

struct PanelMember
{
    QString name;
    MemberRole role = MemberRole::Member;
    bool present = true;

    friend bool operator==(const PanelMember &, const PanelMember &) = default;
};

struct PanelDecision
{
    Decision decision = Decision::Accepted;
    QString reason;
    QStringList conditions; // what is to be rectified, one item each
    QDate rectifyBy;
    std::vector<PanelMember> members; // the chair first

    friend bool operator==(const PanelDecision &, const PanelDecision &) = default;
};

struct Panel
{
    Agreements agreed;
    std::optional<PanelDecision> decision;

    friend bool operator==(const Panel &, const Panel &) = default;
};

// {"value", "reason", "dissents": [{"reviewer", "text"}]}; "reason" and "dissents" may be absent. Errors name the key.
JsonValue toJson(const Check &check, const Agreement &agreement);
Result<Agreement> agreementFromJson(const Check &check, const JsonValue &json, const QString &key);
// {"decision", "reason", "conditions", "rectifyBy", "members": [{"name", "role", "present"}]}. Reading checks what
// holds for itself: one chair, who is present; names that are not empty and differ; conditions and a date with
// accepted_after_rectification and with nothing else. `key` is the path put before the member's name, may be empty.
JsonValue toJson(const PanelDecision &decision);
Result<PanelDecision> panelDecisionFromJson(const JsonValue &json, const QString &key = {});

} // namespace yongping
