#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace yongping {

// What a page shows while it has nothing to show: what is missing, what to do about it, and perhaps a button for that.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &words);
    void addButton(QAbstractButton *button);

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace yongping
