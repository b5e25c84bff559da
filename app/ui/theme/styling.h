#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

class QLabel;
class QToolButton;

namespace yongping {

// Sets a dynamic property that the style sheet chooses a look by, and has the look follow.
void setLook(QWidget *widget, const char *property, const QVariant &value);
inline void setRole(QWidget *widget, const char *role) { setLook(widget, "role", QString::fromLatin1(role)); }

// A wrapped label of running text at the line height of clauses; the text is plain.
QLabel *makeTextLabel(const QString &text, QWidget *parent);
void setRunningText(QLabel *label, const QString &text);

// A button of a row of tools; `words` say what it does, also to screen readers. Without an icon it shows a text.
QToolButton *makeTool(const char *name, const char *icon, const QString &words, QWidget *parent);

// A theme icon as a small picture that follows the theme; silent for screen readers.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    IconMark(const QString &icon, int size, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace yongping
