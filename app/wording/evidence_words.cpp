#include "base/tr.h"
#include "casework/evidence.h"
#include "criteria/library.h"
#include "wording/phrases.h"
#include "wording/words.h"

namespace yongping {

QString placeText(const EvidencePlace &place)
{
    // At once: the name of a file may hold a "%1" of its own.
    const QString page = QString::number(place.page);
    QString text = place.name;
    if (place.region)
        text = tr("%1, part of page %2").arg(place.name, page);
    else if (place.page > 0)
        text = tr("%1, page %2").arg(place.name, page);
    return place.note.isEmpty() ? text : bracketed(text, place.note);
}

QString evidenceText(const std::vector<EvidencePlace> &places)
{
    QStringList texts;
    for (const EvidencePlace &place : places)
        texts << placeText(place);
    return listed(texts);
}

QString schemeText(const ScoringScheme &scheme)
{
    return bracketed(scheme.title.in(language()), scheme.digest.left(8));
}

QString schemeOriginText(const ScoringScheme &scheme)
{
    //: %1 a scoring scheme's title with its digest
    return CriteriaLibrary::isShipped(scheme) ? tr("%1, a default that comes with the program").arg(schemeText(scheme))
                                              : tr("%1, set by the organiser").arg(schemeText(scheme));
}

} // namespace yongping
