#pragma once

#include "casework/event.h"
#include "casework/merge.h"
#include "casework/panel.h"
#include "casework/panel_score.h"
#include "casework/promises.h"
#include "casework/round.h"

#include <QString>

namespace yongping {

// Rounds, panels and merges in words, for reports, histories, the command line and the window.

QString decisionWord(Decision decision);      // 整改后通过
QString memberRoleWord(MemberRole role);      // 组长
QString attendanceWord(bool present);         // 出席
QString leaningWord(PanelScore::Leaning leaning); // 偏严; empty for none
QString reviewStateWord(ReviewState state);   // 已提交
// Where an expert stands with the interests: not declared yet, none, or a conflict.
QString interestWord(const Assignment &assignment);
QString promiseStateWord(PromiseRow::State state); // 未兑现
QString mergeStateWord(MergeRecord::State state);
QString differenceWord(Difference difference);

// What a change of the panel's part of a case did, in one sentence; empty for fields that are not of that part.
QString panelEventSentence(Field field, const Event &event, const Category &category);

} // namespace yongping
