#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace yongping {

// The pages of the help: Markdown in the resources, one file for each topic and language (":/help/en/review.md"). The
// first heading of a file is its title.
namespace HelpTopics {

// In the order of the contents.
QStringList all();
QString title(const QString &topic); // in the language of the program
// Markdown. A line that ends with "{#issue}" is a place of its page; the wanted one ends with PlaceSign instead.
QString text(const QString &topic, const QString &place = {});
constexpr QChar PlaceSign(0x2063); // not seen
bool hasPlace(const QString &topic, const QString &place);
// The page that explains a widget, or a place of one ("rounds#issue"): the dynamic property "helpTopic" of it or of the
// nearest one around it.
QString of(const QWidget *widget);
QString pageOf(const QString &target);
QString placeOf(const QString &target); // empty: the beginning
// Topics in which every word occurs, those with it in the title first.
QStringList search(const QString &words);

} // namespace HelpTopics

} // namespace yongping
