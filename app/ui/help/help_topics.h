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
QString text(const QString &topic);  // Markdown
// The page that explains a widget: the dynamic property "helpTopic" of it or of the nearest one around it.
QString of(const QWidget *widget);
// Topics in which every word occurs, those with it in the title first.
QStringList search(const QString &words);

} // namespace HelpTopics

} // namespace yongping
