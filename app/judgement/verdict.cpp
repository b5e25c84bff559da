#include "judgement/verdict.h"

#include "criteria/names.h"

namespace yongping {

namespace {

constexpr NameTable<Verdict, 7> Verdicts{{{Verdict::Met, u"met"},
                                          {Verdict::Partial, u"partial"},
                                          {Verdict::NotMet, u"not_met"},
                                          {Verdict::Undetermined, u"undetermined"},
                                          {Verdict::NotDue, u"not_due"},
                                          {Verdict::NotApplicable, u"not_applicable"},
                                          {Verdict::Informational, u"informational"}}};
constexpr NameTable<Conclusion, 3> Conclusions{{{Conclusion::Satisfied, u"satisfied"},
                                                {Conclusion::NotSatisfied, u"not_satisfied"},
                                                {Conclusion::Undetermined, u"undetermined"}}};

} // namespace

QString name(Verdict verdict) { return nameOf(Verdicts, verdict); }
QString name(Conclusion conclusion) { return nameOf(Conclusions, conclusion); }
std::optional<Verdict> verdictFromName(QStringView text) { return valueOf(Verdicts, text); }
std::optional<Conclusion> conclusionFromName(QStringView text) { return valueOf(Conclusions, text); }

} // namespace yongping
