#include "presentation/remark_templates.h"

#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::RemarkTemplates)
};

} // namespace

QStringList shippedRemarkTemplates()
{
    //: Keep {clause} and {verdict} as they are: the program puts the clause's name and its verdict there.
    return {Words::tr("{clause} is judged “{verdict}”; the material supports it."),
            Words::tr("{clause}: the material does not show this. Please supply evidence."),
            Words::tr("{clause}: seen on site; it agrees with the material."),
            Words::tr("{clause}: the source of the figure is missing. Please name it."),
            Words::tr("{clause}: the figures in the material differ from each other. Please explain."),
            Words::tr("{clause}: to be discussed by the panel.")};
}

QString filledRemark(const QString &remarkTemplate, const QString &clauseName, Verdict verdict)
{
    QString text = remarkTemplate;
    // The verdict first: the name of a clause could hold anything.
    text.replace(QStringLiteral("{verdict}"), verdictWord(verdict));
    return text.replace(QStringLiteral("{clause}"), clauseName);
}

} // namespace yongping
