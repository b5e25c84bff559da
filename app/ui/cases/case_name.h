#pragma once

#include <QModelIndex>
#include <QString>

#include <vector>

class QPainter;
class QRect;

namespace yongping {

// The name of a case in the list: a flask before it where it is a sample, marks behind it for what waits to be settled
// and how many experts have submitted. The name goes first: marks say it in words only where the whole name leaves room
// for that, else by a sign and a figure; the tool tip has the words.
class CaseName
{
public:
    CaseName(const QModelIndex &index, int width);

    bool isWhole() const; // nothing of the name is left out
    void paint(QPainter &painter, const QRect &rect) const;

private:
    struct Mark
    {
        QString icon;
        QString words;
        QString figure;
        bool warns = false;

        int width(bool isBrief) const;
    };

    int marksWidth() const;
    int nameWidth() const; // that it may take
    void paintMark(QPainter &painter, const QRect &box, const Mark &mark) const;

    QString m_name;
    bool m_isSample = false;
    std::vector<Mark> m_marks;
    int m_width;
    bool m_isBrief = false;
};

} // namespace yongping
