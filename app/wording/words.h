#pragma once

#include "base/language.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"
#include "casework/undo.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"

#include <QString>

#include <vector>

namespace yongping {

// Verdicts, proofs, values and errors in words: the same for report, command line and window. The texts of criteria
// follow language(), everything else the installed translation of it.

// The language of the program, zh_CN or en. Set once at the start, before anything is worded.
Language language();
// By LC_ALL, LC_MESSAGES and LANG: Chinese where they begin with "zh", else English (C and POSIX mean English).
Language systemLanguage();
// Loads the translations of that language (":/i18n") into the application and makes it language().
void installLanguage(Language language);

QString verdictWord(Verdict verdict);       // 符合
QString conclusionWord(Conclusion conclusion);
QString judgementWord(Judgement judgement);
QString levelWord(Level level);             // 必备
QString stageWord(Stage stage);             // 验收
QString platformStatusWord(PlatformStatus status);
QString fieldWord(Field field);
// The clause by its element and its number in it, as people quote it: 总则第 3 条.
QString clauseName(const Clause &clause, const Category &category);
QString eventWord(const Event &event, const Category &category); // one sentence: what changed from what to what

// The same with the history that it stands in, which tells what is done again from what is taken back.
QString eventWord(const Event &event, const Category &category, const std::vector<Event> &history);
// The change of a step as such a sentence, without saying that it was or will be taken back.
QString changeWord(const UndoStep &step, const Category &category);

// "合同.pdf，第 3 页"
QString placeText(const EvidencePlace &place);
QString evidenceText(const std::vector<EvidencePlace> &places);
// A scheme by its title and the first eight characters of its digest.
QString schemeText(const ScoringScheme &scheme);
// The same and whose it is: shipped with the program, or the organiser's.
QString schemeOriginText(const ScoringScheme &scheme);

// A number as people read it: grouped by thousands, with its unit in the language ("1,200 台"; money in yuan, "%").
QString numberText(const Decimal &value, const Check &check);
// "20 %", at most two digits, rounded so that it never claims a threshold it misses.
QString percentText(const Decimal &value);
// What is asked of a check by the requirement node that compares it: "≥ 500 台", "> 100 台", empty for a judgement.
QString thresholdText(const Check &check, const Requirement &node);
// Every comparison of `check` in the clause and in the clauses that borrow it, for the hint beside its editor.
QString thresholdHint(const Category &category, const Check &check);
QString answerText(const Check &check, const Answer &answer); // for reports and histories
QString periodsText(const IndicatorValue &value);             // "2022 → 2023-06", empty where none is given
QString indicatorText(const IndicatorProof &proof);           // "产品不良品率 2.0 → 1.5，降低 25%，≥ 20%"
QString pointsText(const PointRange &range);                  // "62.5" or "40–75"

// The explanation of a verdict, one line per node of the proof, outermost first.
struct ProofLine
{
    int depth = 0;
    Verdict verdict = Verdict::Undetermined; // NotDue and NotApplicable for parts that drop out
    QString text;                            // "设备 480 台 < 500 台"
    bool encouraged = false;
    bool carries = false; // this alternative alone gives its parent the value
};
std::vector<ProofLine> proofLines(const ClauseResult &result);
// The verdict's reason in one short sentence, for the line under a clause.
QString reasonSentence(const ClauseResult &result);

// The message of an error with its key, for people.
QString errorText(const Error &error);

} // namespace yongping
