#pragma once

#include "criteria/category.h"
#include "judgement/proof.h"
#include "wording/figures.h"

#include <QString>
#include <QStringList>

namespace yongping {

// The small phrases from which the sentences about proofs, thresholds and events are made. Inside wording only.

// A check's text without the unit or the level that it repeats in a short bracket at its end: "connected devices（台）".
QString shortTitle(const Check &check);
QString listed(const QStringList &items);   // "a, b, c"
QString sentences(const QStringList &parts); // "a; b; c"
QString labelled(const QString &label, const QString &text); // "label: text"
QString bracketed(const QString &text, const QString &remark); // "text (remark)"

QString dueText(Stage stage); // "due from acceptance on"
// The value of a fact or choice, "New platform"; of several, joined by "+", all of them.
QString branchWord(const Proof &branch, const QString &key);
QString branchWord(const QString &subject, const QString &key, const Check *choice);
QString factWord(const Proof &branch); // "whether the platform is new or established"

// A leaf of a proof in words, whatever its presence: "devices: 480 < 500".
QString leafText(const Proof &leaf);
// The leaf with what it lacks to its threshold, where it lacks anything.
QString leafTextWithMargin(const Proof &leaf);

} // namespace yongping
