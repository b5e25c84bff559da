#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace yongping {

// A small lozenge: something to look at, no fault. `centre` is where it stands.
void paintLookAtMark(QPainter &painter, const QPointF &centre);

// Sentences, each behind its mark.
class LookAtList : public QWidget
{
    Q_OBJECT
public:
    explicit LookAtList(QWidget *parent = nullptr);

    void showSentences(const QStringList &sentences);

private:
    QVBoxLayout *m_column;
    QStringList m_sentences;
};

} // namespace yongping
